import type { Locale } from '../../../magazine/vocabulary.ts';
import { fillIn } from '../../../magazine/words/fill-in.ts';
import { layoutJourney } from '../../../magazine/journeys/journey-layout.ts';
import type { CodedThread } from '../../../magazine/journeys/thread-code.ts';
import type { Phrases } from '../../search/search-phrases.ts';
import type { Finding, Found, FoundPassage } from './found.ts';
import type { ExtractRun } from './extract.ts';
import { make } from './parts.ts';
import { countPhrase, tellFound, tellHints, tellUnfiltered } from './phrases.ts';
import type { Opened } from './results.ts';
import type { SearchState } from './state.ts';

const SVG = 'http://www.w3.org/2000/svg';
const FRAME = { width: 280, height: 70, direction: 'right' } as const;
const STROKE = 2.5;

const setRuns = (runs: readonly ExtractRun[]) =>
  runs.map(({ text, marked }) => (marked ? make('mark', '', text) : text));

function makeLink(url: string, title: readonly ExtractRun[], className: string): HTMLElement {
  const link = make('a', className, ...setRuns(title));
  link.href = url;
  return link;
}

function draw(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** The thread of a list, as `JourneyDrawing` draws it, without bringing Preact along. */
function drawThread({ moments, filled }: CodedThread): SVGElement {
  const { knots, strands } = layoutJourney({ moments }, FRAME);
  const svg = draw('svg', {
    viewBox: `-8 -8 ${FRAME.width + 16} ${FRAME.height + 16}`,
    class: 'thread',
    'aria-hidden': 'true',
    fill: 'currentColor',
  });
  for (const { path, stitched } of strands) {
    svg.append(
      draw('path', {
        d: path,
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': STROKE,
        'stroke-linecap': 'round',
        ...(stitched && { 'stroke-dasharray': `${STROKE * 2.6} ${STROKE * 2.4}` }),
      }),
    );
  }
  for (const { id, x, y } of knots) {
    svg.append(draw('circle', { cx: x, cy: y, r: filled.includes(id) ? 6.5 : 4 }));
  }
  return svg;
}

/** A paragraph, where there is anything to say. */
const drawRuns = (className: string, runs: readonly ExtractRun[]) =>
  runs.length > 0 ? [make('p', className, ...setRuns(runs))] : [];

function drawPassage({ url, title, label, extract, isMoment }: FoundPassage): HTMLElement {
  return make(
    'li',
    isMoment ? 'is-moment' : '',
    makeLink(url, title, 'quiet-link font-bold'),
    ...drawRuns('finding-label', label),
    ...drawRuns('finding-extract', extract),
  );
}

const linksOf = (item: HTMLElement) => [...item.querySelectorAll('a')];

/** Makes the list item of a page that answers; moments that it does not show are read once they are asked for. */
function drawFinding(
  phrases: Phrases,
  locale: Locale,
  finding: Finding,
  readWhole: () => Promise<Finding | undefined>,
): HTMLElement {
  const { url, title, label, issue, thread, extract, passages, others } = finding;
  const link = makeLink(url, title, 'quiet-link finding-link');
  link.dataset['itemTitle'] = '';
  const words = make(
    'div',
    '',
    ...drawRuns('finding-label', label),
    make('h2', 'display text-item mt-1', link),
    ...drawRuns('finding-extract', extract),
  );
  const article = make('article', 'finding-page', words);
  article.dataset['item'] = '';
  if (thread) {
    const drawn = make('div', 'finding-thread', drawThread(thread));
    drawn.dataset['itemThread'] = '';
    article.append(drawn);
  }
  const item = make('li', 'finding', article);
  if (issue) item.dataset['issue'] = String(issue);
  if (passages.length > 0) {
    const list = make('ol', 'passages plain-list', ...passages.map(drawPassage));
    list.ariaLabel = phrases.passages;
    item.append(list);
    if (others > 0) {
      const words = countPhrase(phrases.others, { count: others }, locale);
      const unfold = make('button', 'unfold', words);
      unfold.type = 'button';
      unfold.onclick = async () => {
        // What did not come is asked for again by the next press.
        const whole = await readWhole().catch(() => undefined);
        if (!whole || !item.isConnected) return;
        const unfolded = drawFinding(phrases, locale, whole, readWhole);
        const there = new Set(linksOf(item).map(({ href }) => href));
        item.replaceWith(unfolded);
        linksOf(unfolded)
          .find(({ href }) => !there.has(href))
          ?.focus();
      };
      item.append(make('p', 'mt-3', unfold));
    }
  }
  return item;
}

/**
 * Makes the lines that lead to what the filters leave out, say which words nothing holds, and propose other questions.
 *
 * @param linkTo Address of the state with changes.
 */
function drawHints(
  found: Found,
  phrases: Phrases,
  locale: Locale,
  linkTo: (changes: Partial<SearchState>) => string,
): Node[] {
  const { missing, proposals, unquoted, unfiltered } = found;
  const lines = missing.map((word) => make('p', '', fillIn(phrases.missing, { word })));
  const drawLink = (words: string, changes: Partial<SearchState>) => {
    const link = make('a', 'pill', words);
    link.href = linkTo(changes);
    link.dataset['asks'] = '';
    return link;
  };
  const offer = (lead: string, links: readonly HTMLElement[]) =>
    links.length > 0 ? [make('p', 'search-meant', make('span', '', lead), ...links)] : [];
  const toQueries = (queries: readonly string[]) =>
    queries.map((query) => drawLink(query, { query }));
  const left = tellUnfiltered(phrases, { unfiltered }, locale);
  return [
    ...(left ? [make('p', '', drawLink(left, { filters: {} }))] : []),
    ...lines,
    ...offer(phrases.unquoted, toQueries(unquoted ? [unquoted] : [])),
    ...offer(phrases.meant, toQueries(proposals)),
  ];
}

/**
 * How findings are told and drawn, in the words of an index.
 *
 * @param linkTo Address of the state with changes.
 */
export const presentIn = (
  phrases: Phrases,
  locale: Locale,
  linkTo: (changes: Partial<SearchState>) => string,
): Omit<Opened, 'find'> => ({
  phrases,
  tell: (found, state) => tellFound(phrases, found, state, locale),
  tellHints: (found) => tellHints(phrases, found, locale),
  draw: (...drawn) => drawFinding(phrases, locale, ...drawn),
  drawHints: (found) => drawHints(found, phrases, locale, linkTo),
});
