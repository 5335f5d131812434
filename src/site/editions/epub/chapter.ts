import type { ReadableArticle } from '../../../magazine/library/article.ts';
import type { Library } from '../../../magazine/library/library.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { translator } from '../../../magazine/words/messages.ts';
import { absoluteUrl, routes } from '../../addresses.ts';
import { absoluteAddresses } from '../addresses.ts';
import { numberCardSources } from '../card-sources.ts';
import { getArticleTree } from '../article-tree.ts';
import { bringImages, type BookImage } from './images.ts';
import { gatherNotes, returnFromNotes } from '../notes.ts';
import {
  element,
  elementsOf,
  rewriteTree,
  wordsOf,
  type HtmlNode,
  type Element,
  type Root,
} from '../../../magazine/texts/html-tree.ts';

/** What a role of digital publishing is called in the vocabulary that readers of EPUB know: they open notes in place. */
const STRUCTURES: Readonly<Record<string, string>> = {
  'doc-backlink': 'backlink',
  'doc-endnotes': 'endnotes',
  'doc-errata': 'errata',
  'doc-glossref': 'glossref',
  'doc-noteref': 'noteref',
  'doc-pullquote': 'pullquote',
};

/** A chapter of a book before its file is written. */
export interface Chapter {
  /** Name of its file, without its ending. */
  name: string;
  title: string;
  /** The sections of its text, for the contents. */
  sections: readonly { id: string; title: string }[];
  body: Root;
  /** What the drawing of each thread says to those who do not see it, by the id of the journey. */
  drawings: ReadonlyMap<string, string>;
  images: readonly BookImage[];
}

const isJourney = (node: Root['children'][number]): node is Element =>
  node.type === 'element' && /^thread-/.test(String(node.properties['id']));

const isDrawing = (node: HtmlNode): node is Element =>
  node.type === 'element' && node.tagName === 'figure';

/** Says what each part is in the words of EPUB, beside its role. */
function nameStructures(root: Root): Root {
  return rewriteTree(root, (node) => {
    const type = STRUCTURES[String(node.properties['role'])];
    return [type ? { ...node, properties: { ...node.properties, 'epub:type': type } } : node];
  });
}

/**
 * Lays an article out as a chapter: on the colours of its issue the title, the standfirst and the threads, each
 * with who follows it and why; then the text; at the end the tables of the journeys and the notes.
 */
function layOut(tree: Root, { kind, issue, text }: ReadableArticle): Root {
  const t = translator(text.locale);
  const journeys = tree.children.filter(isJourney);
  const [standfirst, ...rest] = tree.children.filter((node) => !isJourney(node));
  const threads = journeys.flatMap(({ children }): HtmlNode[] => {
    const blocks = children.filter((node): node is Element => node.type === 'element');
    const persona = blocks.find(({ tagName }) => tagName === 'p');
    return [...blocks.filter(isDrawing), ...(persona ? [persona] : [])];
  });
  const head = element(
    'header',
    [
      element('p', [`${t(`kind.${kind}`)} · ${t('issue.number', { number: issue })}`], {
        className: ['kind'],
      }),
      element('h1', [text.title]),
      ...(standfirst ? [standfirst as HtmlNode] : []),
      ...threads,
    ],
    { className: ['opener'] },
  );
  const tables = journeys.map((journey) => ({
    ...journey,
    children: journey.children.filter((node) => !threads.includes(node)),
  }));
  return { ...tree, children: [head, ...rest, ...tables] };
}

/** Leads to the chapters of the book what led to their pages, and to the live thread what led to the thread. */
function keepInBook(root: Root, page: URL, chapters: ReadonlyMap<string, string>): Root {
  return rewriteTree(root, (node) => {
    const { href } = node.properties;
    if (href === undefined) return [node];
    const [path = '', place] = href.split('#');
    const file = chapters.get(path);
    const kept = file
      ? [file, place].filter(Boolean).join('#')
      : href.startsWith('#thread-')
        ? new URL(href, page).href
        : href;
    return [{ ...node, properties: { ...node.properties, href: kept } }];
  });
}

/** Ends a chapter with the notes that only its cards call. */
function citeFromCards(tree: Root, sources: Library['sources'], locale: Locale): Root {
  const { root, notes } = numberCardSources(tree, {
    sources,
    locale,
    addressOf: (id) => routes.source(locale, id),
  });
  return { ...root, children: [...root.children, ...notes] };
}

/** What the slot of each drawing says, by the id of its journey. */
function drawingsOf(root: Root): Map<string, string> {
  return new Map(
    [...elementsOf(root)].flatMap((node): [string, string][] => {
      const [, journey] = /^drawing-(.+)$/.exec(String(node.properties['id'])) ?? [];
      return journey ? [[journey, wordsOf(node).trim()]] : [];
    }),
  );
}

/**
 * An article as a chapter of a book. Links to the other chapters stay in the book, every other one leads to the site;
 * the slots of the drawings stay empty, for the file to fill.
 *
 * @param chapters The files of the book, by the absolute address of the article that each holds.
 */
export async function buildChapter(
  article: ReadableArticle,
  chapters: ReadonlyMap<string, string>,
  { sources }: Pick<Library, 'sources'>,
): Promise<Chapter> {
  const { text } = article;
  const t = translator(text.locale);
  const page = absoluteUrl(routes.article(text.locale, text.slug));
  const passes: ((tree: Root) => Root)[] = [
    (tree) => layOut(tree, article),
    (tree) => citeFromCards(tree, sources, text.locale),
    (tree) => gatherNotes(tree, { role: 'doc-footnote', title: t('notes.title'), numbered: true }),
    (tree) => gatherNotes(tree, { role: 'note', title: t('notes.terms'), numbered: false }),
    returnFromNotes,
    nameStructures,
    (tree) => absoluteAddresses(tree, page),
    (tree) => keepInBook(tree, page, chapters),
  ];
  const { root: body, images } = bringImages(
    passes.reduce((before, pass) => pass(before), await getArticleTree(article)),
  );
  const sections = text.headings
    .filter(({ depth }) => depth === 2)
    .map(({ id, text: title }) => ({ id, title }));
  return {
    name: article.slug,
    title: text.title,
    sections,
    body,
    drawings: drawingsOf(body),
    images,
  };
}
