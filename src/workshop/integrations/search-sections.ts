import {
  elementsOf,
  wordsOf,
  type HtmlNode,
  type Element,
  type Root,
} from '../../magazine/texts/html-tree.ts';
import type { SearchedRecord } from '../../site/search/searched-pages.ts';

/** Elements that stand within a sentence. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi br cite code em i mark q s small span strong sub sup time u wbr'.split(' '),
);

const HEADING = /^h[1-6]$/;

/** Notes and their calls: they name works, which readers look up under the sources. */
const NOTE = /^note$|^doc-(?:footnote|noteref)$/;

/** A section of a text: its heading, none before the first, and its paragraphs. */
export type Section = Pick<SearchedRecord, 'title' | 'blocks'> & { anchor: string };

/** Takes away what HTML does not show of spaces; those that must not break stay. */
const collapse = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** Whether nobody looks for an element: a note, a moment, which has a record of its own, what is said elsewhere. */
function isLeftOut({ tagName, properties, children }: Element): boolean {
  if (tagName === 'svg' || 'dataUnsearched' in properties) return true;
  if (NOTE.test(properties['role'] ?? '')) return true;
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

/**
 * Reads the sections of the text of a built page, which stands in the element with `data-searched`.
 *
 * @returns The first is what stands before any heading; its anchor is empty.
 */
export function readSections(page: Root): Section[] {
  const sections = [{ anchor: '', title: '', blocks: [] as string[] }];
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
    if (HEADING.test(tagName) && id !== undefined) {
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
  return sections.filter(({ title, blocks }) => title !== '' || blocks.length > 0);
}
