import { isScalar, isSeq, type Document } from 'yaml';
import { buildPlaceholder } from '../../../magazine/texts/placeholder.ts';
import { isPublished } from '../../../magazine/library/publication.ts';
import { type Locale, type Localised, otherLocale } from '../../../magazine/vocabulary.ts';
import type { FileChange } from '../file-changes.ts';
import { splitList } from '../options.ts';
import { join, phrase } from '../../problems/phrase.ts';
import WORDS from '../words/new-article.json' with { type: 'json' };
import { editFile, formatYaml } from '../yaml-file.ts';
import { articleForm, localesOf } from './article-form.ts';
import { buildBrandFile } from './brand.ts';
import { holdersOf, type Desk } from './desk.ts';
import { formCommand, YES } from './form.ts';
import { buildJourneyFile, momentsStep } from './journey.ts';
import { buildEntry } from './new-files.ts';
import { findFreeId } from './proposed-id.ts';

/** What the files of an article depend on beside its answers. */
interface Article {
  answers: Readonly<Record<keyof typeof WORDS.options, string>>;
  locales: readonly Locale[];
  journeys: readonly string[];
  isCaseStudy: boolean;
  /** The language that is still to be written. */
  missing: Locale | undefined;
  /** The issue that does not list the article yet, since it has appeared already. */
  unlistedIn: string | undefined;
}

function buildChecklist(article: Article): Localised {
  const { answers, journeys, isCaseStudy, missing, unlistedIn: file } = article;
  const { slug } = answers;
  const [journey] = journeys;
  const words = WORDS.checklist;
  const lines: Localised[] = [words.head];
  if (journey !== undefined) lines.push(phrase(words.moments, { journey }));
  else if (isCaseStudy) lines.push(words.journey);
  lines.push(isCaseStudy ? words.threeSources : words.sources);
  lines.push(
    missing ? phrase(words.awaiting, { missing }) : phrase(words.translated, { slug }),
    words.publish,
  );
  if (file !== undefined) lines.push(phrase(words.list, { slug, file }));
  return join(lines, '\n');
}

function buildFacts(article: Article, { locale }: Desk): Promise<FileChange> {
  const { answers, journeys, isCaseStudy, missing } = article;
  const { slug, kind, issue, date, authors, brand, sector } = answers;
  const [journey] = journeys;
  const cover = `cover:\n  journey: ${journey}\n  moment: ${WORDS.moment[locale]}`;
  return buildEntry(
    'article',
    `content/articles/${slug}/article.yaml`,
    buildChecklist(article)[locale],
    {
      kind,
      issue: Number(issue),
      date: new Date(date),
      authors: splitList(authors),
      brand,
      sector,
      journeys: journey === undefined && !isCaseStudy ? '' : journeys,
      sources: [],
      awaiting: missing,
      draft: true,
    },
    journey === undefined ? {} : { sources: cover },
  );
}

/** A text that is still to be written, whose checklist speaks to the editor. */
async function buildText(
  { answers, locales, journeys }: Article,
  language: Locale,
  { locale }: Desk,
): Promise<FileChange> {
  const { standfirst, category, body, checklist, cards, sameFacts } = WORDS.text;
  const { slug, 'slug-en': english } = answers;
  const hold = (words: Localised) => buildPlaceholder(words[language], language);
  const head = await formatYaml({
    title: answers[`title-${language}`],
    slug: language === 'en' && english !== '' && english !== slug ? english : undefined,
    standfirst: hold(standfirst),
    categories: [hold(category)],
  });
  const lines = [checklist];
  if (journeys.length > 0) lines.push(cards);
  if (locales.length > 1) lines.push(sameFacts);
  const comment = `{/* ${join(lines, '\n')[locale]} */}`;
  return {
    file: `content/articles/${slug}/${language}.mdx`,
    text: `---\n${head}---\n\n${comment}\n\n${hold(body)}\n`,
  };
}

/** The change of the issue that lists the article, if it can list it now. */
export async function buildListing(
  { issue, slug, isDraft = true }: { issue: string; slug: string; isDraft?: boolean },
  { content, today }: Desk,
): Promise<{ change?: FileChange; unlistedIn?: string }> {
  const listing = content.issues.get(issue);
  if (!listing?.entry || listing.entry.articles.includes(slug)) return {};
  // An issue that readers hold may not list a draft.
  if (isDraft && isPublished(listing.entry, today)) return { unlistedIn: listing.file };
  const change = await editFile(listing, (document) => {
    if (document.has('articles')) document.addIn(['articles'], slug);
    else document.set('articles', [slug]);
  });
  return { change };
}

/** The changes of the issues that no longer list an article: all that do, but the one that it goes to. */
export async function buildUnlisting(
  { content }: Desk,
  slug: string,
  { except }: { except?: string } = {},
): Promise<FileChange[]> {
  const listing = [...content.issues.values()].filter(
    ({ id, entry }) => id !== except && entry?.articles.includes(slug),
  );
  const takeOut = (document: Document) => {
    const list = document.get('articles');
    const isOther = (item: unknown) => !isScalar(item) || item.value !== slug;
    if (isSeq(list)) list.items = list.items.filter(isOther);
  };
  return Promise.all(listing.map((issue) => editFile(issue, takeOut)));
}

/** Makes an article, with its texts, its place in the issue and, if asked, its journey. */
export const newArticle = formCommand(articleForm, async (answers, desk) => {
  const { slug, issue, brand } = answers;
  const { change, unlistedIn: file } = await buildListing(answers, desk);
  const isStarted = answers.journey === YES;
  const taken = holdersOf('journeys')(desk);
  const journeys = isStarted
    ? [findFreeId(slug, (id) => taken.has(id))]
    : splitList(answers.journeys);
  const [journey] = journeys;
  const locales = localesOf(answers);
  const [language, other] = locales;
  const missing = language && !other ? otherLocale(language) : undefined;
  const isCaseStudy = answers.kind === 'case-study';
  const article = { answers, locales, journeys, isCaseStudy, missing, unlistedIn: file };
  const newBrand = desk.newBrands.get(brand);
  const changes = [
    await buildFacts(article, desk),
    ...(await Promise.all(locales.map((language) => buildText(article, language, desk)))),
    isStarted && journey !== undefined
      ? await buildJourneyFile({ id: journey, brand, isCarried: true, awaiting: missing }, desk)
      : undefined,
    newBrand && (await buildBrandFile(newBrand, desk)),
    change,
  ];
  return {
    changes: changes.filter((made) => made !== undefined),
    notices: file === undefined ? [] : [phrase(WORDS.appeared, { issue, file })],
    next: [
      ...(journey === undefined ? [] : [momentsStep(journey)]),
      { command: `preview ${slug}`, what: WORDS.preview },
    ],
    checked: `content/articles/${slug}`,
  };
});
