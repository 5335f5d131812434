import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { readableIn, type ReadableArticle } from '../../../magazine/library/article.ts';
import { getLibrary } from '../../../magazine/library/from-astro.ts';
import { issueOf, lookUp } from '../../../magazine/library/library.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { packedOnce } from '../../../magazine/library/uses.ts';
import { elementsOf } from '../../../magazine/texts/html-tree.ts';
import { translator } from '../../../magazine/words/messages.ts';
import { absoluteUrl, routes } from '../../addresses.ts';
import { writeHtml } from '../html.ts';
import { Colophon, OwnJourney, TermIndex } from './back-pages.tsx';
import { BackPage, CoverPage } from './cover.tsx';
import { Ending } from './ending.tsx';
import { ContentsPage, LegendPage } from './front-pages.tsx';
import { FoldPage } from './fold-page.tsx';
import { Opener } from './opener.tsx';
import { cardPostersOf, Filler, postersOf, sortPosters, type Poster } from './posters.tsx';
import { printArticle, type PrintedArticle } from './print-article.tsx';
import { writeRules } from './print-rules.ts';

const STYLES = import.meta.glob<string>('../../styles/{breaks,paper,paper/*}.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** An issue laid out for paper. */
export interface PrintedIssue {
  title: string;
  /** Calendar date of the issue. */
  date: string;
  /** Address of the licence of the texts. */
  licence: string | undefined;
  /** The pages, as HTML. */
  body: string;
  /** The rules that belong to this issue alone. */
  rules: string;
  /** A digest of all that the print is made from. */
  edition: string;
}

/** Whether an article opens on a pair of pages. */
const isPair = (article: ReadableArticle | undefined) => (article?.journeys.length ?? 0) > 0;

/** The last sheet lacks three pages at the most. */
const LAST_FILLERS = 3;

/**
 * Chooses the posters of the places where a page may lack: before each opener the best of its article, or where it has none of the
 * others, no two the same; for the last sheet the best that no place shows, then stitches.
 */
function choosePosters(printed: readonly PrintedArticle[], articles: readonly ReadableArticle[]) {
  const taken = new Set<string>();
  const take = (posters: readonly Poster[]) => {
    const best = posters.find(({ value }) => !taken.has(value));
    if (best) taken.add(best.value);
    return best;
  };
  const all = articles.map((article, index) => {
    const posters = postersOf(printed[index] as PrintedArticle, article);
    const byMoment = (one: Poster, other: Poster) =>
      Number(other.kind === 'moment') - Number(one.kind === 'moment');
    // The figures of an article that opens on one page stand too near, just overleaf.
    return isPair(article) ? posters : posters.toSorted(byMoment);
  });
  const own = all.map(take);
  const told = articles.flatMap((article, index) =>
    cardPostersOf(printed[index] as PrintedArticle, article),
  );
  const shared = [...sortPosters(all.flat()), ...told];
  const before = own.map((poster) => poster ?? take(shared));
  // One of each article that has moments of its own, then any.
  const other = all.flatMap((posters, index) =>
    isPair(articles[index]) ? (take(posters) ?? []) : [],
  );
  const left = [...sortPosters(other), ...shared.filter(({ value }) => !taken.has(value))];
  const stitches = Array.from({ length: LAST_FILLERS }, () => undefined);
  const shown = before.flatMap((poster) => poster ?? []);
  return {
    before,
    last: [...sortPosters([...shown, ...left.slice(0, LAST_FILLERS)]), ...stitches],
  };
}

async function printIssue(number: number, locale: Locale): Promise<PrintedIssue> {
  const library = await getLibrary(locale);
  const issue = issueOf(library, { issue: number });
  const articles = readableIn(issue.articles, locale);
  const t = translator(locale);
  const { licences } = library.magazine;
  const chapters = new Map(
    articles.map(({ text }, index) => [
      absoluteUrl(routes.article(locale, text.slug)).href,
      `article-${index + 1}`,
    ]),
  );
  const printed = await Promise.all(
    articles.map((article) => printArticle(article, chapters, library)),
  );
  const { before, last } = choosePosters(printed, articles);
  const ids = printed.map(({ id }) => id);
  const linked = [
    ...['cover', 'legend', 'contents'],
    ...ids.flatMap((id) => [id, `${id}-end`]),
    ...ids.filter((_, index) => isPair(articles[index])).map((id) => `${id}-right`),
    ...printed.flatMap(({ text }) =>
      [...elementsOf(text)].flatMap(({ tagName, properties }) =>
        tagName === 'tr' && properties.id ? [properties.id] : [],
      ),
    ),
    ...['index', 'index-end', 'own', 'colophon', 'back'],
  ];
  const terms = [...new Set(articles.flatMap(({ text }) => text.terms))]
    .map((id) => lookUp(library.terms, id, 'term'))
    .sort((one, other) => one.name[locale].localeCompare(other.name[locale], locale));
  const afterLast = terms.length > 0 ? { id: 'index', title: t('paper.terms') } : undefined;
  const body = renderToStaticMarkup(
    <>
      <CoverPage issue={issue} articles={articles} locale={locale} />
      <LegendPage articles={articles} locale={locale} />
      <ContentsPage issue={issue} articles={articles} locale={locale} />
      {articles.map((article, index) => {
        const { id, text } = printed[index] as PrintedArticle;
        const next = printed[index + 1] ?? afterLast;
        const ending = next ? renderToStaticMarkup(<Ending next={next} locale={locale} />) : '';
        const html = `${writeHtml(text)}<span class="end" id="${id}-end"></span>${ending}`;
        return (
          <>
            <Filler poster={before[index]} place={index} locale={locale} />
            <Opener article={article} id={id} />
            <article class={`text ${id}`} dangerouslySetInnerHTML={{ __html: html }} />
          </>
        );
      })}
      {terms.length > 0 && <TermIndex terms={terms} printed={printed} locale={locale} />}
      {last.map((poster, index) => (
        <Filler poster={poster} place={articles.length + index} locale={locale} />
      ))}
      <OwnJourney locale={locale} />
      <Colophon issue={issue} library={library} locale={locale} />
      <nav class="places" aria-hidden="true">
        {linked.map((id) => (
          <a href={`#${id}`} tabIndex={-1} />
        ))}
      </nav>
      <BackPage issue={issue} articles={articles} locale={locale} licence={licences?.texts.name} />
      <FoldPage locale={locale} />
    </>,
  );
  const title = t('edition.title', {
    name: t('site.name'),
    issue: t('issue.number.inText', { number }),
    theme: issue.theme[locale],
  });
  const rules = writeRules(
    issue,
    { articles, posters: [...before, ...last], terms: terms.length },
    locale,
  );
  const edition = createHash('sha256')
    .update([title, body, rules, ...Object.values(STYLES)].join('\n'))
    .digest('hex');
  return { title, date: issue.date, licence: licences?.texts.url, body, rules, edition };
}

/** A whole issue laid out for paper, in reading order. */
export const getPrintedIssue = packedOnce(
  (number: number, locale: Locale) => `${number}/${locale}`,
  printIssue,
);
