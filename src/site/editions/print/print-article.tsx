import { renderToStaticMarkup } from 'preact-render-to-string';
import { htmlToHast } from 'satteri';
import type { ReadableArticle } from '../../../magazine/library/article.ts';
import type { Library } from '../../../magazine/library/library.ts';
import { absoluteUrl, routes } from '../../addresses.ts';
import { translator } from '../../../magazine/words/messages.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import {
  element,
  elementsOf,
  rewriteTree,
  wordsOf,
  type Element,
  type Root,
} from '../../../magazine/texts/html-tree.ts';
import { absoluteAddresses } from '../addresses.ts';
import { numberCardSources } from '../card-sources.ts';
import { getArticleTree } from '../article-tree.ts';
import { setFinely } from './fine-setting.ts';
import { hyphenateTree } from './hyphens.ts';
import { numberNote, setInMargin } from './margin.ts';
import { runThread } from './rail.ts';
import { JourneyTables } from './seams-table.tsx';

const isElement = (node: Root['children'][number]): node is Element => node.type === 'element';
const isJourney = (node: Root['children'][number]): node is Element =>
  isElement(node) && /^thread-/.test(String(node.properties['id']));

/** The section of a borrowed thread, its drawing left out. */
function withoutDrawing(section: Element): Element {
  const children = section.children.filter((node) => !isElement(node) || node.tagName !== 'figure');
  const { className = [] } = section.properties;
  return {
    ...section,
    children,
    properties: { ...section.properties, className: [...className, 'borrowed'] },
  };
}

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

/**
 * A figure holds a picture, which has its own words; told as a figure itself, it would lack them. One with a caption
 * may be told as nothing else, so that its caption is one by its class alone.
 */
function groupFigures(root: Root): Root {
  return rewriteTree(root, (node) => {
    const { tagName, properties } = node;
    if (tagName === 'figure') return [{ ...node, properties: { ...properties, role: 'group' } }];
    return tagName === 'figcaption'
      ? [{ ...node, tagName: 'div', properties: { ...properties, className: ['caption'] } }]
      : [node];
  });
}

/** Pictures come from where the page is: a print is made before the site stands at its address. */
function servePictures(root: Root, { origin }: URL): Root {
  return rewriteTree(root, (node) => {
    const { src } = node.properties;
    if (typeof src !== 'string' || !src.startsWith(origin)) return [node];
    const properties = { ...node.properties, src: src.slice(origin.length) };
    return [{ ...node, properties }];
  });
}

/** A first letter that an accent or an apostrophe makes taller than a capital is. */
const TALL = /^\p{L}[\p{M}\p{P}]/u;

function markTallInitial(root: Root): Root {
  return rewriteTree(root, (node) => {
    const { className = [] } = node.properties;
    const isTall = className.includes('initial') && TALL.test(wordsOf(node).normalize('NFD'));
    if (!isTall) return [node];
    return [{ ...node, properties: { ...node.properties, className: [...className, 'tall'] } }];
  });
}

/** Leads to the articles of the issue within it, with the number of the page that the print gives. */
function keepInIssue(root: Root, chapters: ReadonlyMap<string, string>): Root {
  return rewriteTree(root, (node) => {
    const [page = '', place] = node.properties['href']?.split('#') ?? [];
    const chapter = chapters.get(page);
    // What a code opens is on a screen.
    if (!chapter || node.properties.className?.includes('code')) return [node];
    // A moment has its card or its row, whose ids are those of its article.
    const target = place?.startsWith('moment-') ? `${chapter}-${place}` : chapter;
    const number = element('span', [], { className: ['page-of'], dataFor: target });
    return [{ ...node, properties: { ...node.properties, href: `#${target}` } }, number];
  });
}

/** The notes that only cards and key figures call, in a list: beside a card they would break the order of those of the text. */
function listNotes(notes: readonly Element[], locale: Locale): Element[] {
  if (notes.length === 0) return [];
  const lines = notes.map((note) => {
    const { children, properties } = numberNote(note);
    return element('li', children, { id: properties['id'] });
  });
  const title = element('h2', [translator(locale)('notes.other')]);
  return [
    element('section', [title, element('ol', lines)], {
      role: 'doc-endnotes',
      className: ['card-notes'],
    }),
  ];
}

/** An article as it is printed, without its opener. */
export interface PrintedArticle {
  id: string;
  title: string;
  text: Root;
}

/**
 * The text of an article for the printed issue: the thread in the rail, the notes in the margin, and at the end the
 * tables of its journeys.
 *
 * @param chapters The ids of the articles of the issue, by their absolute address.
 */
export async function printArticle(
  article: ReadableArticle,
  chapters: ReadonlyMap<string, string>,
  { sources }: Pick<Library, 'sources'>,
): Promise<PrintedArticle> {
  const { text, journeys } = article;
  const page = absoluteUrl(routes.article(text.locale, text.slug));
  const id = chapters.get(page.href) ?? article.slug;
  const tree = await getArticleTree(article);
  // The opener has the standfirst.
  const [, ...written] = tree.children.filter((node) => isElement(node) && !isJourney(node));
  const {
    root: { children: body },
    notes,
  } = numberCardSources(
    { ...tree, children: written },
    {
      sources,
      locale: text.locale,
      addressOf: (id) => routes.source(text.locale, id),
      inFigures: true,
    },
  );
  // It draws what an article borrows too, of which the table remains.
  const borrowed = journeys.length > 0 ? [] : tree.children.filter(isJourney).map(withoutDrawing);
  const tables = htmlToHast(renderToStaticMarkup(<JourneyTables article={article} id={id} />), {
    fragment: true,
  }) as Root;
  const blocks = runThread(setInMargin(body.filter(isElement)), journeys, text.locale);
  const passes: ((root: Root) => Root)[] = [
    groupFigures,
    markTallInitial,
    (root) => setFinely(root, text.locale),
    (root) => hyphenateTree(root, text.locale),
    (root) => absoluteAddresses(root, page),
    (root) => servePictures(root, page),
    (root) => keepInIssue(root, chapters),
    (root) => prefixIds(root, id),
  ];
  const whole = {
    ...tree,
    children: [...blocks, ...tables.children, ...borrowed, ...listNotes(notes, text.locale)],
  };
  const printed = passes.reduce((before, pass) => pass(before), whole);
  return { id, title: text.title, text: printed };
}
