import { cleanWords } from './clean-words.ts';
import { escapeWords } from './escape-words.ts';
import { BACK, hrefOf, isCall } from './note-call.ts';
import {
  elementsOf,
  wordsOf,
  type Element,
  type HtmlNode,
  type Root,
} from '../../magazine/texts/html-tree.ts';

const idOf = ({ properties }: Element) => properties['id'] ?? properties['name'] ?? '';

const ITALIC = new Set(['em', 'i', 'cite']);

/** A note as its tag encloses it: everything of it but the way back. */
function noteWords(note: Element): string {
  const strip = (nodes: readonly HtmlNode[]): string =>
    nodes
      .map((node) => {
        if (BACK.test(hrefOf(node))) return '';
        if (node.type === 'text') return escapeWords(cleanWords(node.value));
        if (node.type !== 'element') return '';
        const words = strip(node.children);
        return ITALIC.has(node.tagName) && words.trim() !== '' ? `*${words}*` : words;
      })
      .join('');
  return strip(note.children).trim();
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
