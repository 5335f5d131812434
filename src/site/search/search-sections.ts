import {
  elementsOf,
  wordsOf,
  type HtmlNode,
  type Element,
  type Root,
} from '../../magazine/texts/html-tree.ts';
import type { SearchedRecord } from './searched-pages.ts';

/** Elements that stand within a sentence. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi br cite code em i mark q s small span strong sub sup time u wbr'.split(' '),
);

const HEADING = /^h[1-6]$/;

/** What the lexicon says in the margin, the calls of notes and the ways back: their words stand elsewhere. */
const APART = /^note$|^doc-(?:noteref|backlink)$/;

/** A section of a text: its heading, none before the first nor for a note, its paragraphs, and the number of a note. */
export type Section = Pick<SearchedRecord, 'title' | 'blocks'> & { anchor: string; note?: string };

/** Takes away what HTML does not show of spaces; those that must not break stay. */
const collapse = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** Whether nobody looks for an element: a moment, which has a record of its own, what is said elsewhere. */
function isLeftOut({ tagName, properties, children }: Element): boolean {
  if (tagName === 'svg' || 'dataUnsearched' in properties) return true;
  if (APART.test(properties['role'] ?? '')) return true;
  if (tagName === 'sup') {
    return children.some((child) => child.type === 'element' && isLeftOut(child));
  }
  return children.some(
    (child) =>
      child.type === 'element' &&
      HEADING.test(child.tagName) &&
      (child.properties['id'] ?? '').startsWith('moment-'),
  );
}

/** What a note says itself: neither its number, nor the works that it names and what is told of them. */
function wordsOfNote({ children }: Element): string {
  const elements = children.filter((node) => node.type === 'element');
  const end = elements.find(
    (node) => isLeftOut(node) || /\/sources\/./.test(node.properties['href'] ?? ''),
  );
  const [number] = elements;
  return children
    .slice(0, end && children.indexOf(end))
    .filter((node) => node !== number)
    .map((node) => wordsOf(node))
    .join('');
}

/**
 * Reads the sections of the text of a built page, which stands in the element with `data-searched`.
 *
 * @returns The first is what stands before any heading; its anchor is empty.
 */
export function readSections(page: Root): Section[] {
  const sections = [{ anchor: '', title: '', blocks: [] as string[] }];
  const notes: Section[] = [];
  let block = '';
  const endBlock = () => {
    const text = collapse(block);
    if (text !== '') sections.at(-1)?.blocks.push(text);
    block = '';
  };
  const read = (node: HtmlNode): void => {
    if (node.type === 'text') block += node.value;
    if (node.type !== 'element' || isLeftOut(node)) return;
    const { tagName, properties, children } = node;
    const isInline = INLINE.has(tagName);
    if (!isInline) endBlock();
    const { id } = properties;
    if (properties['role'] === 'doc-footnote' && id !== undefined) {
      const said = collapse(wordsOfNote(node));
      const note = id.replace(/\D+/, '');
      if (/\p{L}/u.test(said)) notes.push({ anchor: id, title: '', blocks: [said], note });
    } else if (HEADING.test(tagName) && id !== undefined) {
      const title = collapse(wordsOf(node));
      sections.push({ anchor: id, title, blocks: [] });
    } else {
      if (tagName === 'br') block += ' ';
      for (const child of children) read(child);
    }
    if (!isInline) endBlock();
  };
  for (const text of elementsOf(page)) {
    if ('dataSearched' in text.properties) read(text);
  }
  return [...sections.filter(({ title, blocks }) => title !== '' || blocks.length > 0), ...notes];
}
