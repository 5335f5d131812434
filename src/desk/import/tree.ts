import type { HastNode } from 'satteri';

/** A tree of HTML, as the unified world writes it (hast). */
export type Root = Extract<HastNode, { type: 'root' }>;
export type Element = Extract<HastNode, { type: 'element' }>;
export type Node = Element['children'][number];

/** The words under a node, run together. */
export function wordsOf(node: Root | Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => wordsOf(child as Node)).join('') : '';
}

/** Makes an element. */
export const element = (
  tagName: string,
  children: readonly Node[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children: [...children] });
