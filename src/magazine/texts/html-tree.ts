import type { HastNode } from 'satteri';

/** A tree of HTML, as the unified world writes it (hast). */
export type Root = Extract<HastNode, { type: 'root' }>;
export type Element = Extract<HastNode, { type: 'element' }>;
export type HtmlNode = Element['children'][number];

/** What a pass makes of an element: others in its place, or nothing. */
export type Rewrite = (element: Element) => readonly HtmlNode[];

function rewriteAll(nodes: readonly Root['children'][number][], rewrite: Rewrite): HtmlNode[] {
  const written: HtmlNode[] = [];
  for (const node of nodes) {
    if (node.type === 'text') written.push(node);
    if (node.type !== 'element') continue;
    written.push(...rewrite({ ...node, children: rewriteAll(node.children, rewrite) }));
  }
  return written;
}

/**
 * Rewrites every element, the innermost first. Only elements and words remain: comments, doctypes and
 * raw HTML are left out.
 *
 * @returns A new tree; the one given is left as it was.
 */
export function rewriteTree(root: Root, rewrite: Rewrite): Root {
  return { ...root, children: rewriteAll(root.children, rewrite) };
}

/** Makes an element. */
export function element(
  tagName: string,
  children: readonly (HtmlNode | string)[],
  properties: Element['properties'] = {},
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** The words under a node, run together. */
export function wordsOf(node: Root | HtmlNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children.map((child) => wordsOf(child as HtmlNode)).join('')
    : '';
}

/** The elements below a node, in reading order. */
export function* elementsOf(node: Root | HtmlNode): Generator<Element> {
  // What is still to be visited, the next at the end: a generator in each generator takes longer.
  const rest: (Root | HtmlNode)[] = [node];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (next !== node && next.type === 'element') yield next;
    if (!('children' in next)) continue;
    for (let i = next.children.length - 1; i >= 0; i -= 1) {
      const child = next.children[i];
      if (child?.type === 'element') rest.push(child);
    }
  }
}

/** The first element of a name below a node. */
export function findElement(node: Root | HtmlNode, tagName: string): Element | undefined {
  return elementsOf(node).find((found) => found.tagName === tagName);
}
