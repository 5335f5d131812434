import { toHtml } from 'hast-util-to-html';
import { findSpellings, foldText } from '../../site/search/search-text.ts';
import {
  element,
  elementsOf,
  findElement,
  wordsOf,
  type HtmlNode,
  type Element,
  type Root,
} from '../../site/html-tree.ts';
import type { Locale } from '../../magazine/vocabulary.ts';

/** Elements whose text nobody reads: it stays as it is. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style']);

/** Where Pagefind sees no end of a sentence, and would run a caption or a definition into the next. */
const UNENDED: ReadonlySet<string> = new Set(['figcaption', 'dt', 'dd', 'th', 'caption']);

const HEADING = /^h[1-6]$/;

/** Whether an element is the heading of a moment’s card. */
function isMomentHeading(node: HtmlNode): boolean {
  if (node.type !== 'element' || !HEADING.test(node.tagName)) return false;
  return node.properties['id']?.startsWith('moment-') ?? false;
}

/** A moment that has no card, as a card would show it: its title under its address, and its text. */
function momentOfRow(row: Element): Element {
  const factOf = (fact: string) => {
    const held = [...elementsOf(row)].find(({ properties }) => properties['dataFact'] === fact);
    return held ? wordsOf(held).trim() : '';
  };
  const heading = element('h3', [factOf('title')], { id: row.properties['id'] });
  return element('section', [heading, element('p', [factOf('text')])]);
}

/** Gives each filter an element of its own: Pagefind takes all that follows a colon for one value. */
function splitFilters(list: Element['properties'][string]): Element[] {
  const filters = String(list ?? '').split(', ');
  if (filters.length < 2) return [];
  return filters.map((filter) => element('b', [], { dataPagefindFilter: filter }));
}

/**
 * Writes the copy of a built page that the search reads: its text as readers type it, its attributes
 * and addresses as they are. The words that are printed otherwise travel in the metadata field
 * `spellings`, separated by `|`.
 *
 * @param page The tree of a page as the build writes it, which stays as it was.
 */
export function buildSearchCopy(page: Root, locale: Locale): string {
  const spellings = new Set<string>();
  /** The heading of the section that is being read. */
  let section: Element | undefined;

  // The tables of journeys are left out, and stand before the text: their moments come after it.
  const moments = [...elementsOf(page)]
    .filter(({ tagName, properties }) => tagName === 'tr' && properties['id'] !== undefined)
    .map(momentOfRow);

  const copyAll = (nodes: readonly HtmlNode[]) => nodes.flatMap(copy);

  function copy(node: HtmlNode): HtmlNode[] {
    if (node.type === 'text') {
      for (const spelling of findSpellings(node.value)) spellings.add(spelling);
      return [{ ...node, value: foldText(node.value, locale) }];
    }
    if (node.type !== 'element' || SILENT.has(node.tagName)) return [node];
    const { tagName } = node;
    const { id, dataPagefindFilter, dataPagefindTitle } = node.properties;
    const isMoment = isMomentHeading(node);
    if (tagName === 'h2' && id !== undefined && !isMoment) section = node;
    // An anchor inside a sentence breaks the words around it in two, and no result leads there.
    const isAnchor = HEADING.test(tagName) || dataPagefindTitle !== undefined;
    const filters = splitFilters(dataPagefindFilter);
    const later = 'dataPagefindBody' in node.properties ? copyAll(moments) : [];
    const copied: Element = {
      ...node,
      tagName: UNENDED.has(tagName) ? 'div' : tagName,
      properties: {
        ...node.properties,
        id: isAnchor ? id : undefined,
        dataPagefindFilter: filters.length > 0 ? undefined : dataPagefindFilter,
      },
      children: [...filters, ...copyAll(node.children), ...later],
    };
    if (!section || tagName !== 'section' || !node.children.some(isMomentHeading)) return [copied];
    // The text that follows a card belongs to the section that the card stands in: the search would
    // otherwise land on the card for every word down to the next heading.
    const { id: sectionId } = section.properties;
    const title = wordsOf(section).trim();
    return [copied, element('b', [], { id: sectionId, dataPagefindTitle: title })];
  }

  const children = copyAll(page.children as HtmlNode[]);
  const copied: Root = { ...page, children };
  if (spellings.size > 0) {
    const field = element('p', [[...spellings].join('|')], { dataPagefindMeta: 'spellings' });
    findElement(copied, 'body')?.children.push(field);
  }
  return toHtml(copied);
}
