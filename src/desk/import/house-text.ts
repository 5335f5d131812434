import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Info, type State } from 'mdast-util-to-markdown';
import { buildPlaceholder } from '../../magazine/texts/placeholder.ts';
import type { Locale, Localised } from '../../magazine/vocabulary.ts';
import { cleanWords } from './clean-words.ts';
import { hasPicture, houseTree } from './house-tree.ts';
import {
  element,
  elementsOf,
  wordsOf,
  type Element,
  type HtmlNode,
} from '../../magazine/texts/html-tree.ts';
import { ENDINGS, readAddress, type Manuscript, type ManuscriptPicture } from './manuscript.ts';
import { escapeWords, takeNotes } from './notes.ts';

/** A picture of a manuscript under the name that its text gives it. */
export interface PlacedPicture extends ManuscriptPicture {
  name: string;
}

/** A manuscript in the tags of the house. */
export interface HouseText {
  /** Its first heading, where that stands above all others. */
  title: string | undefined;
  /** The body, as MDX. */
  body: string;
  pictures: readonly PlacedPicture[];
  /** How many notes are to be given their source. */
  notes: number;
  /** Pictures that no file came with: where each was said to be. */
  missing: readonly string[];
}

/** What holds the place of what no manuscript says. */
type HouseWords = Readonly<Record<'alt' | 'credit' | 'legend', Localised>>;

/** How the marks of wikis, of Obsidian and of WordPress start, once they are escaped. */
const FOREIGN_MARK =
  /\\\[(?:\\\[|![A-Z]|\/?(?:caption|gallery|embed|audio|video|playlist)\b)|(?<=\^)\\\[/g;

const escapeAttribute = (words: string) => words.replaceAll('"', '”');

/** Writes a figure of the house; the words of a tag are escaped already. */
const writeFigure: Handle = (_, node: Element) => ({ type: 'html', value: wordsOf(node) });

const isHeading = (node: HtmlNode | undefined): node is Element =>
  node?.type === 'element' && /^h[1-6]$/.test(node.tagName);

const levelOf = ({ tagName }: Element) => Number(tagName.slice(1));

/** Takes the title off, if one heading stands above all others, first or directly, and puts the first level of the rest at two. */
function levelHeadings(blocks: readonly HtmlNode[]) {
  const [first, ...rest] = blocks;
  const levels = blocks.filter(isHeading).map(levelOf);
  const isAbove = isHeading(rest[0]) && levels[0] === 1 && levels[1] === 1;
  const isTitle =
    isHeading(first) && (isAbove || levels.slice(1).every((level) => level > levelOf(first)));
  const kept = isTitle ? rest : [...blocks];
  const top = Math.min(...kept.filter(isHeading).map(levelOf));
  let before = 1;
  const levelled = kept.map((node) => {
    if (!isHeading(node)) return node;
    // No level is passed over: a screen reader would tell of a section that is not there.
    before = Math.min(levelOf(node) - top + 2, before + 1);
    return { ...node, tagName: `h${before}` };
  });
  return { title: isTitle ? cleanWords(wordsOf(first)).trim() : undefined, blocks: levelled };
}

/** Makes the first row of a table its head, where it has none: tables of Markdown do. */
const writeTable: Handle = (state, table: Element) => {
  const first = elementsOf(table).find(({ tagName }) => tagName === 'tr');
  for (const cell of first?.children ?? []) if (cell.type === 'element') cell.tagName = 'th';
  return defaultHandlers.table(state, table);
};

/** Words that are struck out keep their mark. */
function writeStruck(
  node: Parameters<State['containerPhrasing']>[0],
  _: unknown,
  state: State,
  info: Info,
): string {
  const exit = state.enter('phrasing');
  const words = state.containerPhrasing(node, { ...info, before: '~', after: '~' });
  exit();
  return `~~${words}~~`;
}

/** A block with each of its pictures as a figure after it. */
function placeFigures(blocks: readonly HtmlNode[], figureOf: (image: Element) => string) {
  const strip = (node: HtmlNode, taken: Element[]): HtmlNode[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'img') {
      taken.push(node);
      return [];
    }
    return [{ ...node, children: node.children.flatMap((child) => strip(child, taken)) }];
  };
  return blocks.flatMap((block): HtmlNode[] => {
    if (!hasPicture(block)) return [block];
    const images: Element[] = [];
    const words = strip(block, images).filter((node) => wordsOf(node).trim() !== '');
    return [
      ...words,
      ...images.map((image) => element('p', [element('house-figure', [figureOf(image)])])),
    ];
  });
}

/**
 * Writes a manuscript in the tags of the house, and loses no word of it: its notes become `<Cite>`, its pictures, whose
 * names start with the slug, figures; its headings start at the second level.
 */
export function writeHouseText(
  { tree, pictures }: Manuscript,
  { locale, slug, words }: { locale: Locale; slug: string; words: HouseWords },
): HouseText {
  const { root, notes } = takeNotes(tree);
  const { title, blocks } = levelHeadings(houseTree(root));
  const placed: PlacedPicture[] = [];
  const missing: string[] = [];
  const hold = (what: Localised) => buildPlaceholder(what[locale], locale);
  const figureOf = ({ properties }: Element) => {
    const src = properties['src'] ?? '';
    const picture = pictures.find((each) => each.src === src);
    const [ending] = (picture && ENDINGS[picture.type]) ?? [];
    // Of a picture on the writer’s own disk, only its name means something here.
    const named = readAddress(src).split(/[\\/]/).at(-1) ?? '';
    const name = ending ? `${slug}-${placed.length + 1}.${ending}` : named;
    if (picture && ending) placed.push({ ...picture, name });
    else missing.push(picture ? picture.type : named);
    const alt = cleanWords(properties['alt'] ?? '').trim() || hold(words.alt);
    const legend =
      escapeWords(cleanWords(String(properties['legend'] ?? ''))) || hold(words.legend);
    return `<Figure src="${escapeAttribute(name)}" alt="${escapeAttribute(alt)}" credit="${hold(words.credit)}">${legend}</Figure>`;
  };
  let count = 0;
  const callNote: Handle = (_, { properties }: Element) => {
    count += 1;
    const note = notes.get(String(properties['note']));
    const tag = `<Cite id="note-${count}"`;
    return { type: 'html', value: note ? `${tag}>${note}</Cite>` : `${tag} />` };
  };
  const children = placeFigures(blocks, figureOf);
  const handlers = { 'house-figure': writeFigure, embed: callNote, table: writeTable };
  const mdast = toMdast({ type: 'root', children }, { handlers });
  const body = toMarkdown(mdast, {
    bullet: '-',
    // An address between < and > would be a tag.
    resourceLink: true,
    emphasis: '*',
    rule: '-',
    extensions: [gfmTableToMarkdown()],
    handlers: { delete: writeStruck },
    unsafe: [
      { character: '<', inConstruct: 'phrasing' },
      { character: '{', inConstruct: 'phrasing' },
      { character: '}', inConstruct: 'phrasing' },
    ],
  });
  // What is escaped would be meant: a check is to tell of the notes, links and boxes of another markup.
  const told = body
    .replace(/\\\[(\d{1,3})\](?![(:[])/g, '[$1]')
    .replace(/\\\[(?=\^[^\]\s]+\])/g, '[')
    .replace(FOREIGN_MARK, (mark) => mark.replaceAll('\\', ''));
  return { title, body: told, pictures: placed, notes: count, missing };
}
