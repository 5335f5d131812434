import { renderToStaticMarkup } from 'preact-render-to-string';
import { renderSVG } from 'uqr';
import { layoutJourney } from '../../../magazine/journeys/journey-layout.ts';
import { countVisibleSeams, type Journey } from '../../../magazine/journeys/journey.ts';
import type { ReadableArticle } from '../../../magazine/library/article.ts';
import { plural, translator } from '../../../magazine/words/messages.ts';
import { absoluteUrl, routes } from '../../addresses.ts';
import { journeyLabels } from '../../components/article/moment-words.ts';
import { describeJourney } from '../../components/static/journey-description.ts';
import { JourneyDrawing } from '../../drawings/JourneyDrawing.tsx';
import { absoluteAddresses } from '../addresses.ts';
import { getArticleTree } from '../article-tree.ts';
import {
  element,
  elementsOf,
  rewriteTree,
  type HtmlNode,
  type Element,
  type Root,
} from '../../html-tree.ts';
import { hyphenateTree } from './hyphens.ts';
import { setInMargin } from './margin.ts';
import { runThread } from './rail.ts';

const isElement = (node: Root['children'][number]): node is Element => node.type === 'element';
const isJourney = (node: Root['children'][number]): node is Element =>
  isElement(node) && /^thread-/.test(String(node.properties['id']));

/** The thread of an opener runs across two pages of 170 mm, in units of a quarter of a millimetre. */
const PAGE = 680;
const HEIGHT = 250;
/** Room around the plot: words and notches above, tape below. */
const AROUND = { above: 52, below: 100 } as const;

/** Makes the ids of an article its own within the issue, and what leads to them. */
function prefixIds(root: Root, prefix: string): Root {
  const ids = new Set([...elementsOf(root)].map(({ properties }) => String(properties['id'])));
  const named = (id: string) => (ids.has(id) ? `${prefix}-${id}` : id);
  return rewriteTree(root, (node) => {
    const properties = { ...node.properties };
    const { id } = properties;
    if (id !== undefined) properties['id'] = named(id);
    for (const name of ['ariaLabelledBy', 'ariaOwns'] as const) {
      const list = properties[name];
      if (list) properties[name] = list.map(named);
    }
    const { href } = properties;
    if (href?.startsWith('#')) properties['href'] = `#${named(href.slice(1))}`;
    return [{ ...node, properties }];
  });
}

/** A figure holds a picture, which has its own words; told as a figure itself, it would lack them. */
function groupFigures(root: Root): Root {
  return rewriteTree(root, (node) =>
    node.tagName === 'figure'
      ? [{ ...node, properties: { ...node.properties, role: 'group' } }]
      : [node],
  );
}

/** Leads to the articles of the issue within it, with the number of the page that the print gives. */
function keepInIssue(root: Root, chapters: ReadonlyMap<string, string>): Root {
  return rewriteTree(root, (node) => {
    const chapter = chapters.get(node.properties['href']?.split('#')[0] ?? '');
    if (!chapter) return [node];
    const anchor = `#${chapter}`;
    const number = element('span', [], { className: ['page-of'], dataFor: chapter });
    return [{ ...node, properties: { ...node.properties, href: anchor } }, number];
  });
}

/** One page of the thread of an opener, from a moment to another. */
function drawHalf(journey: Journey, side: 'left' | 'right', article: ReadableArticle): string {
  const { cover, text } = article;
  const first = Math.ceil(journey.moments.length / 2);
  const step = PAGE / first;
  const width = step * journey.moments.length;
  const layout = layoutJourney(journey, { width, height: HEIGHT, direction: 'right' });
  const from = side === 'left' ? 0 : PAGE;
  const height = HEIGHT + AROUND.above + AROUND.below;
  const labels = journeyLabels(journey, text.locale);
  const title = side === 'left' ? describeJourney(journey, text.locale) : labels.title;
  const drawing = renderToStaticMarkup(
    <svg viewBox={`${from} 0 ${PAGE} ${height}`} class="spread">
      <svg x="-1" width={width + 2} height={height}>
        <JourneyDrawing
          id={`${article.slug}-${journey.id}-${side}`}
          layout={layout}
          palette={{ ink: 'currentColor', stock: 'var(--stock)' }}
          labels={{ ...labels, title }}
          filled={cover?.journey === journey ? cover.moment.id : undefined}
        />
      </svg>
    </svg>,
  );
  const shown = side === 'left' ? journey.moments.slice(0, first) : journey.moments.slice(first);
  const titles = shown
    .map(({ number, title: words }) => `<li value="${number}">${words[text.locale]}</li>`)
    .join('');
  return `${drawing}<ol class="titles">${titles}</ol>`;
}

/** A code that opens the live thread, drawn as one path. */
function drawCode(address: string): string {
  return renderSVG(address, {
    ecc: 'M',
    border: 0,
    whiteColor: 'none',
    blackColor: 'currentColor',
  }).replace('<svg ', '<svg aria-hidden="true" ');
}

const escape = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function writeOpener(article: ReadableArticle, id: string): string {
  const { text, kind, issue, journeys } = article;
  const t = translator(text.locale);
  const [journey] = journeys;
  const head = `<p class="kind"><b>${t(`kind.${kind}`)}</b> ${t('issue.number', { number: issue })} <span>${t('article.minutes', { minutes: text.readingMinutes })}</span></p>`;
  const title = `<h1>${escape(text.title)}</h1>`;
  const standfirst = `<p class="standfirst">${escape(text.standfirst)}</p>`;
  if (!journey) {
    return `<section class="sheet opener single ${id}" id="${id}" data-slug="${article.slug}">${head}${title}${standfirst}<hr/></section>`;
  }
  const address = absoluteUrl(routes.article(text.locale, text.slug)).href;
  const seams = plural(text.locale, countVisibleSeams(journey), {
    none: 'seams.none',
    one: 'seams.one',
    other: 'seams.other',
  });
  const facts = [
    [t('rail.title'), journey.title[text.locale]],
    [t('journey.persona'), journey.persona[text.locale]],
    [t('journey.goal'), journey.goal[text.locale]],
    [t('table.seam'), seams],
  ]
    .map(([term, words]) => `<dt>${term}</dt><dd>${escape(words ?? '')}</dd>`)
    .join('');
  const code = `<a class="code" href="${address}" aria-label="${t('paper.code')}">${drawCode(address)}</a><p class="code-words">${t('paper.code')}</p>`;
  return `<section class="sheet opener pair left ${id}" id="${id}" data-slug="${article.slug}">${head}${title}<div class="foot">${drawHalf(journey, 'left', article)}</div></section>
<section class="sheet opener pair right ${id}"><div class="rule"></div>${standfirst}<dl>${facts}</dl>${code}<div class="foot">${drawHalf(journey, 'right', article)}</div></section>`;
}

/** An article as it is printed. */
export interface PrintedArticle {
  id: string;
  title: string;
  /** Its opener, as HTML. */
  opener: string;
  /** The rest, as a tree. */
  text: Root;
}

/**
 * An article for the printed issue: its opener on the paper of the issue, its text with the thread in the rail and the notes
 * in the margin, and the tables of its journeys.
 *
 * @param chapters The ids of the articles of the issue, by their absolute address.
 */
export async function printArticle(
  article: ReadableArticle,
  chapters: ReadonlyMap<string, string>,
): Promise<PrintedArticle> {
  const { text, journeys, moments } = article;
  const page = absoluteUrl(routes.article(text.locale, text.slug));
  const id = chapters.get(page.href) ?? article.slug;
  const tree = await getArticleTree(article);
  const blocks = tree.children.filter((node) => isElement(node) && !isJourney(node)) as HtmlNode[];
  const [, ...body] = blocks;
  const tables = tree.children.filter(isJourney).map((section) => ({
    ...section,
    children: section.children.filter(
      (child) => child.type === 'element' && ['h2', 'table'].includes(child.tagName),
    ),
  }));
  const moving = journeys.length > 0 ? runThread(setInMargin(body), moments) : setInMargin(body);
  const passes: ((root: Root) => Root)[] = [
    (root) => ({ ...root, children: [...moving, ...tables] }),
    groupFigures,
    (root) => hyphenateTree(root, text.locale),
    (root) => absoluteAddresses(root, page),
    (root) => keepInIssue(root, chapters),
    (root) => prefixIds(root, id),
  ];
  const printed = passes.reduce((before, pass) => pass(before), tree);
  return { id, title: text.title, opener: writeOpener(article, id), text: printed };
}
