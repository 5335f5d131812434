import { otherLocale } from '../../domain/routes.ts';
import { isPublished } from '../../domain/publication.ts';
import { schemaHeader } from '../../json-schemas/header.ts';
import type { Locale, Localised } from '../../schemas/locale.ts';
import { UsageError } from '../command.ts';
import type { FileChange } from '../file-changes.ts';
import { splitList } from '../options.ts';
import type { Desk } from './answer-rules.ts';
import { localesOf, type ArticleAnswers } from './article-answers.ts';
import { buildArticleText } from './article-text.ts';
import { buildBrandFile, type BrandAnswers } from './brand.ts';
import { YES } from './form.ts';
import { writeYaml } from './house-yaml.ts';
import { buildJourneyFile, momentsStep } from './journey.ts';
import { checkStep, type NewFiles } from './new-files.ts';
import { findFreeId } from './proposed-id.ts';
import { addToReadingList, UneditableListError } from './reading-list.ts';

/** What the checklist of a piece depends on. */
interface PieceFacts {
  slug: string;
  locales: readonly Locale[];
  isCaseStudy: boolean;
  journeys: readonly string[];
  /** The issue that does not list the piece yet, since it has appeared already. */
  unlistedIn: string | undefined;
}

function buildChecklist(facts: PieceFacts, locale: Locale): string {
  const { slug, locales, isCaseStudy, journeys, unlistedIn } = facts;
  const lines: Localised[] = [];
  const [journey] = journeys;
  if (journey !== undefined) {
    lines.push(
      {
        fr: `saisir les moments du parcours : npm run desk -- journey ${journey}`,
        en: `enter the moments of the journey: npm run desk -- journey ${journey}`,
      },
      {
        fr: 'choisir la couverture : ôter les # devant cover, et nommer un moment du parcours',
        en: 'choose the cover: take the # away before cover, and name a moment of the journey',
      },
    );
  } else if (isCaseStudy) {
    lines.push({
      fr: 'créer le parcours, npm run desk -- new journey, et l’inscrire dans journeys',
      en: 'make the journey, npm run desk -- new journey, and put it into journeys',
    });
  }
  lines.push({
    fr: `nommer les sources principales${isCaseStudy ? ', trois au moins' : ''} : npm run desk -- new source`,
    en: `name the main sources${isCaseStudy ? ', three at least' : ''}: npm run desk -- new source`,
  });
  const [language] = locales;
  if (locales.length === 1 && language) {
    const missing = otherLocale(language);
    lines.push({
      fr: `écrire ${missing}.mdx, puis supprimer awaiting`,
      en: `write ${missing}.mdx, then remove awaiting`,
    });
  } else {
    lines.push({
      fr: `une fois la traduction finie : npm run desk -- translated ${slug}`,
      en: `once the translation is finished: npm run desk -- translated ${slug}`,
    });
  }
  lines.push({ fr: 'supprimer draft: true', en: 'remove draft: true' });
  if (unlistedIn !== undefined) {
    lines.push({
      fr: `ce jour-là, ajouter ${slug} à articles, dans ${unlistedIn}`,
      en: `on that day, add ${slug} to articles, in ${unlistedIn}`,
    });
  }
  const head = {
    fr: 'Avant la parution, effacez chaque ligne une fois faite :',
    en: 'Before it appears, remove each line once it is done:',
  };
  return [head[locale], ...lines.map((line) => `- ${line[locale]}`)].join('\n');
}

function buildFacts(answers: ArticleAnswers, facts: PieceFacts, desk: Desk): FileChange {
  const { kind, issue, date, authors, brand, sector } = answers;
  const { slug, locales, journeys } = facts;
  const file = `content/articles/${slug}/article.yaml`;
  const [language] = locales;
  const [journey] = journeys;
  const moment = { fr: 'identifiant-du-moment', en: 'id-of-the-moment' }[desk.locale];
  const text = writeYaml([
    schemaHeader('article', file).slice(2),
    '',
    buildChecklist(facts, desk.locale),
    ['kind', kind],
    ['issue', Number(issue)],
    ['date', { bare: date }],
    ['authors', splitList(authors)],
    ['brand', brand || undefined],
    ['sector', sector || undefined],
    ['journeys', journey === undefined && !facts.isCaseStudy ? undefined : journeys],
    ...(journey === undefined ? [] : [`cover:\n  journey: ${journey}\n  moment: ${moment}`]),
    ['sources', []],
    ['awaiting', locales.length === 1 && language ? otherLocale(language) : undefined],
    ['draft', true],
  ]);
  return { file, text };
}

/** The change of the issue that lists the piece, if it can list it now. */
function buildListing({ manuscripts, today }: Desk, issue: string, slug: string) {
  const listing = manuscripts.issues.get(issue);
  if (!listing?.entry || listing.entry.articles.includes(slug)) return {};
  const { file, source, entry } = listing;
  // An issue that readers hold may not list a draft.
  if (isPublished(entry, today)) return { unlistedIn: file };
  try {
    return { change: { file, text: addToReadingList(source, slug), before: source } };
  } catch (error) {
    if (!(error instanceof UneditableListError)) throw error;
    throw new UsageError(
      {
        fr: `${file} : cette commande ne sait pas ajouter à la liste articles, telle qu’elle y est écrite. Écrivez-la entre crochets, comme dans les autres numéros.`,
        en: `${file}: this command cannot add to the list articles as it is written there. Write it in brackets, as the other issues do.`,
      },
      { cause: error },
    );
  }
}

function remarkOn(unlistedIn: string, issue: string): Localised {
  return {
    fr: `Le numéro ${issue} est déjà paru : un brouillon n’y est pas inscrit. Le jour venu, ajoutez l’article à la liste articles de ${unlistedIn}.`,
    en: `Issue ${issue} has appeared already, and lists no draft. When the day comes, add the piece to the list articles of ${unlistedIn}.`,
  };
}

/**
 * A new piece, as a draft, with its texts, its place in the issue, and what is made along with it.
 *
 * @param newBrand The brand that is made along with it.
 * @throws {UsageError} When the issue lists its pieces in a form that the desk cannot add to.
 */
export function buildArticle(
  answers: ArticleAnswers,
  newBrand: BrandAnswers | undefined,
  desk: Desk,
): NewFiles {
  const { slug, issue, brand } = answers;
  const locales = localesOf(answers);
  const isTaken = (id: string) => desk.manuscripts.journeys.has(id);
  const stub = answers.journey === YES ? findFreeId(slug, isTaken) : undefined;
  const journeys = stub === undefined ? splitList(answers.journeys) : [stub];
  const { change, unlistedIn } = buildListing(desk, issue, slug);
  const isCaseStudy = answers.kind === 'case-study';
  const facts = { slug, locales, isCaseStudy, journeys, unlistedIn };

  const untold: Localised = { fr: '', en: '' };
  const texts = locales.map((language): FileChange => {
    const own = language === 'en' && answers['slug-en'] !== slug ? answers['slug-en'] : '';
    const text = {
      title: answers[`title-${language}`],
      slug: own || undefined,
      hasJourney: journeys.length > 0,
      isPaired: locales.length > 1,
    };
    return {
      file: `content/articles/${slug}/${language}.mdx`,
      text: buildArticleText(text, language, desk.locale),
    };
  });
  const changes = [
    buildFacts(answers, facts, desk),
    ...texts,
    ...(stub === undefined
      ? []
      : [
          buildJourneyFile(
            { id: stub, title: untold, persona: untold, goal: untold, brand, isCarried: true },
            desk,
          ),
        ]),
    ...(newBrand ? [buildBrandFile(newBrand, desk)] : []),
    ...(change ? [change] : []),
  ];
  const [journey] = journeys;
  return {
    changes,
    remarks: unlistedIn === undefined ? [] : [remarkOn(unlistedIn, issue)],
    next: [
      ...(journey === undefined ? [] : [momentsStep(journey)]),
      {
        command: `preview ${slug}`,
        what: { fr: 'voir la page pendant que vous écrivez', en: 'see the page while you write' },
      },
      checkStep(`content/articles/${slug}`),
    ],
  };
}
