import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { layoutJourney } from '../../../magazine/journeys/journey-layout.ts';
import { getLibrary } from '../../../magazine/library/from-astro.ts';
import { readableIn, type ReadableArticle } from '../../../magazine/library/article.ts';
import { issueOf, lookUp, type Issue } from '../../../magazine/library/library.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { translator } from '../../../magazine/words/messages.ts';
import { absoluteUrl, routes } from '../../addresses.ts';
import { ThreadDrawing } from '../../drawings/JourneyDrawing.tsx';
import { formatLicences, writeImprint } from '../../facts/imprint.ts';
import { sizeToFill, fitTitle } from '../../lettering/fit-title.ts';
import styles from '../../styles/paper.css?raw';
import { writeHtml } from '../html.ts';
import { MASTHEAD } from '../../pictures/share-image.tsx';
import { elementsOf, findElement, wordsOf } from '../../html-tree.ts';
import { printArticle, type PrintedArticle } from './print-article.tsx';

const escape = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Where a number is printed that only the print knows. */
const pageOf = (id: string) => `<span class="page-number" data-for="${id}"></span>`;

function drawMark({ cover }: ReadableArticle, width: number, height: number): string {
  if (!cover) return '';
  const layout = layoutJourney(cover.journey, { width, height, direction: 'right' });
  return renderToStaticMarkup(
    <ThreadDrawing
      layout={layout}
      palette={{ ink: 'currentColor', stock: 'none' }}
      filled={cover.moment.id}
    />,
  );
}

/** An issue laid out for paper. */
export interface PrintedIssue {
  title: string;
  /** The pages, as HTML. */
  body: string;
  /** The rules that belong to this issue alone: running heads, and titles as large as their page allows. */
  rules: string;
  /** A digest of all that the print is made from. */
  edition: string;
}

const quote = (words: string) => JSON.stringify(words).replaceAll('<', '\\3c ');

/** Room of a title on its opener, in points: 142 mm across. */
const TITLE = { width: 402, largest: 70, leading: 0.92 } as const;

function writeRules(issue: Issue, articles: readonly ReadableArticle[], locale: Locale): string {
  const t = translator(locale);
  const { number, season, date } = issue;
  const head = `${t('issue.number', { number })} · ${t(`season.${season}`)} ${date.slice(0, 4)}`;
  return articles
    .map((article, index) => {
      const id = `article-${index + 1}`;
      const { kind, text, journeys } = article;
      const height = journeys.length > 0 ? 208 : 380;
      const { size } = fitTitle(text.title, { ...TITLE, height });
      return `.text.${id} { page: ${id}; }
.opener.${id} h1 { font-size: ${size}pt; }
@page ${id}:left { @top-left { content: ${quote(t('site.short'))}; } @top-right { content: ${quote(head)}; } }
@page ${id}:right { @top-left { content: ${quote(t(`kind.${kind}`))}; } @top-right { content: ${quote(text.title)}; font-weight: 700; } }
`;
    })
    .join('');
}

/** A figure of an article, as its poster shows it. */
interface Poster {
  value: string;
  words: string;
}

/** The figures of an article that are short enough to fill a page. */
function postersOf({ text }: PrintedArticle): Poster[] {
  return [...elementsOf(text)].flatMap((node) => {
    if (!node.properties.className?.includes('key-figure')) return [];
    const value = findElement(node, 'strong');
    const words = findElement(node, 'span') ?? node;
    if (!value) return [];
    const own = wordsOf(value).trim();
    const rest = wordsOf(words).replace(own, '').replaceAll('\u00AD', '').trim();
    return own.length <= 6 ? [{ value: own, words: rest }] : [];
  });
}

/**
 * Makes the pages that may stand in where a pair of pages would start on the right, or fill the last sheet: the figures of the
 * issue, each once, and after them a tape for the reader’s own thread.
 */
function createFillers(posters: readonly Poster[], invitation: string): () => string {
  const rest = [...posters];
  return () => {
    const poster = rest.shift();
    return poster
      ? `<section class="sheet filler poster" hidden><b>${escape(poster.value)}</b><span>${escape(poster.words)}</span></section>`
      : `<section class="sheet filler blank" hidden><p>${escape(invitation)}</p><div class="blank-tape"></div></section>`;
  };
}

async function printIssue(number: number, locale: Locale): Promise<PrintedIssue> {
  const library = await getLibrary(locale);
  const issue = issueOf(library, { issue: number });
  const articles = readableIn(issue.articles, locale);
  const t = translator(locale);
  const chapters = new Map(
    articles.map(({ text }, index) => [
      absoluteUrl(routes.article(locale, text.slug)).href,
      `article-${index + 1}`,
    ]),
  );
  const printed = await Promise.all(articles.map((article) => printArticle(article, chapters)));
  const [lead] = articles;
  const title = t('feed.issue', { name: t('site.name'), number, theme: issue.theme[locale] });
  const corner = `${t('issue.number', { number })} · ${t(`season.${issue.season}`)} ${issue.date.slice(0, 4)}`;
  const contents = printed
    .map(({ id, title: words }, index) => {
      const article = articles[index] as ReadableArticle;
      const { kind } = article;
      return `<li>${pageOf(id)}<a href="#${id}">${escape(words)}</a><span class="kind">${t(`kind.${kind}`)}</span>${drawMark(article, 260, 60)}</li>`;
    })
    .join('');
  const terms = [...new Set(articles.flatMap(({ text }) => text.terms))]
    .map((id) => lookUp(library.terms, id, 'term'))
    .sort((one, other) => one.name[locale].localeCompare(other.name[locale], locale))
    .map(({ name, brief }) => `<dt>${escape(name[locale])}</dt><dd>${escape(brief[locale])}</dd>`)
    .join('');
  const address = absoluteUrl(routes.issue(locale, number)).href;
  const { magazine } = library;
  const promises = [formatLicences(magazine, locale), t('footer.promise')]
    .filter(Boolean)
    .join(' ');
  const imprint = [...writeImprint(magazine, locale), promises]
    .map((line) => `<p>${escape(line)}</p>`)
    .join('');
  const filler = createFillers(printed.flatMap(postersOf), t('paper.filler'));
  const body = [
    `<section class="sheet cover" id="cover"><p class="masthead">${MASTHEAD}</p><p class="label"><span>${t('site.tagline')}</span><span>${corner}</span></p><p class="theme">${escape(issue.theme[locale])}</p><div class="cover-thread">${lead ? drawMark(lead, 900, 420) : ''}</div><ul class="cover-lines">${printed
      .slice(0, 4)
      .map(
        ({ id, title: words }, index) =>
          `<li>${pageOf(id)} ${escape(articles[index]?.text.coverLine ?? words)}</li>`,
      )
      .join('')}</ul></section>`,
    `<section class="sheet contents" id="contents"><h1>${t('issue.contents')}</h1><p class="standfirst">${escape(issue.standfirst[locale])}</p><ol>${contents}</ol></section>`,
    ...printed.map(
      (article, index) =>
        ((articles[index]?.journeys.length ?? 0) > 0 ? filler() : '') + writeArticle(article),
    ),
    `<section class="text index" id="index"><h1>${t('notes.terms')}</h1><dl>${terms}</dl></section>`,
    filler(),
    filler(),
    filler(),
    `<section class="sheet colophon" id="colophon"><h1>${t('issue.colophon')}</h1><p>${escape(issue.colophon[locale])}</p>${imprint}<p><a href="${address}">${address}</a></p></section>`,
    `<nav class="places" aria-hidden="true">${['cover', 'contents', 'index', 'colophon', 'back'].map((id) => `<a href="#${id}" tabindex="-1"></a>`).join('')}</nav><section class="sheet back" id="back"><p class="theme">${t('paper.back')}</p><hr/><p class="label"><span>${corner}</span></p></section>`,
  ].join('\n');
  const rules = writeRules(issue, articles, locale) + writeCoverRules(issue, locale);
  const edition = createHash('sha256')
    .update([title, body, rules, styles].join('\n'))
    .digest('hex');
  return { title, body, rules, edition };
}

const printedIssues = new Map<string, Promise<PrintedIssue>>();

/** A whole issue laid out for paper, in reading order: made once for a build, and anew each time while writing. */
export function getPrintedIssue(number: number, locale: Locale): Promise<PrintedIssue> {
  if (import.meta.env.DEV) return printIssue(number, locale);
  const key = `${number}/${locale}`;
  const issue = printedIssues.get(key) ?? printIssue(number, locale);
  printedIssues.set(key, issue);
  return issue;
}

function writeArticle({ id, opener, text }: PrintedArticle): string {
  return `${opener}<article class="text ${id}">${writeHtml(text)}</article>`;
}

/** The masthead fills the sheet, and the theme takes what room it needs. */
function writeCoverRules(issue: Issue, locale: Locale): string {
  const masthead = sizeToFill(MASTHEAD, TITLE.width).toFixed(1);
  const { size } = fitTitle(issue.theme[locale], { ...TITLE, height: 150, largest: 64 });
  return `:root { --stock: ${issue.stock}; --ink: ${issue.ink}; }
.masthead { font-size: ${masthead}pt; }
.cover .theme { font-size: ${size}pt; }
`;
}
