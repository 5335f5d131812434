import { cleanWords } from './clean-words.ts';
import {
  elementsOf,
  wordsOf,
  type Element,
  type HtmlNode,
  type Root,
} from '../../magazine/texts/html-tree.ts';

/** Where the call of a note leads, as Word, LibreOffice, Google Docs, Markdown and Pandoc write it. */
const NOTE = /^#(?:user-content-fn-.+|.*(?:note|fn|ftnt?|edn)[-_]?\d+(?:sym)?)$/i;

/** The way back from a note; WordPress and LibreOffice name it after the note. */
const BACK = /ref|(?:-link|anc)$/i;

/** Where a link leads; nowhere for what is no link. */
export const hrefOf = (node: HtmlNode): string =>
  node.type === 'element' && node.tagName === 'a' ? (node.properties['href'] ?? '') : '';

/** Whether a node calls a note. */
export function isCall(node: HtmlNode): boolean {
  const href = hrefOf(node);
  const isPair = node.type === 'element' && href.length > 1 && `#${idOf(node)}` === `${href}-link`;
  return (isPair || NOTE.test(href)) && !BACK.test(href);
}

/** Words between tags, where Markdown and MDX read signs of their own. */
export const escapeWords = (words: string): string => words.replace(/[\\<{}*_`[\]]/g, '\\$&');

/** The name of the place where an element stands, if it has one. */
export const idOf = ({ properties }: Element): string =>
  properties['id'] ?? properties['name'] ?? '';

const ITALIC = new Set(['em', 'i', 'cite']);

/** A note as its tag encloses it: everything of it but the way back. */
function noteWords(note: Element): string {
  const strip = (nodes: readonly HtmlNode[]): string =>
    nodes
      .map((node) => {
        const href = hrefOf(node);
        if (href.startsWith('#') && BACK.test(href)) return '';
        if (node.type === 'text') return escapeWords(cleanWords(node.value));
        if (node.type !== 'element') return '';
        const words = node.tagName === 'br' ? ' ' : strip(node.children);
        if (words.trim() === '') return words;
        if (node.tagName === 'p') return `${words} `;
        if (ITALIC.has(node.tagName)) return `*${words}*`;
        // The address of a source is wanted, unless its words are it.
        return /^https?:/.test(href) && words !== href ? `[${words}](${href})` : words;
      })
      .join('');
  return strip(note.children).trim().replace(/ {2,}/g, ' ');
}

/** The notes of a manuscript, in Markdown, by the place that their calls lead to, and the tree without them. */
export function takeNotes(root: Root): { root: Root; notes: ReadonlyMap<string, string> } {
  const called = new Set(
    elementsOf(root)
      .filter(isCall)
      .map((node) => hrefOf(node).slice(1)),
  );
  const notes = new Map<string, string>();
  /** The place that a paragraph or an item stands at, if a call leads there. */
  const placeOf = (node: Element) => {
    const inside = [node, ...elementsOf(node)];
    return inside.some(isCall) ? undefined : inside.map(idOf).find((id) => called.has(id));
  };
  const strip = (nodes: readonly (HtmlNode | Root['children'][number])[]): HtmlNode[] =>
    nodes.flatMap((node): HtmlNode[] => {
      if (node.type !== 'element') return node.type === 'text' ? [node] : [];
      const id = ['li', 'p'].includes(node.tagName) ? placeOf(node) : undefined;
      if (id !== undefined) {
        notes.set(id, noteWords(node));
        return [];
      }
      const children = strip(node.children);
      const isEmptied =
        children.length < node.children.length && wordsOf({ ...node, children }).trim() === '';
      // What held only notes goes with its heading.
      const isList = 'dataFootnotes' in node.properties;
      return isEmptied || isList ? [] : [{ ...node, children }];
    });
  const stripped = strip(root.children);
  return { root: { ...root, children: stripped }, notes };
}
