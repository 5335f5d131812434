import type { HastNode } from 'satteri';

/** A tree of HTML, as the unified world writes it (hast). */
export type Root = Extract<HastNode, { type: 'root' }>;
export type Element = Extract<HastNode, { type: 'element' }>;
export type HtmlNode = Element['children'][number];

/** What a pass makes of an element: others in its place, or nothing. */
export type Rewrite = (element: Element) => readonly HtmlNode[];

function rewriteAll(nodes: readonly Root['children'][number][], rewrite: Rewrite): HtmlNode[] {
  return nodes.flatMap((node): readonly HtmlNode[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    return rewrite({ ...node, children: rewriteAll(node.children, rewrite) });
  });
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
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** The first element of a name below a node. */
export function findElement(node: Root | HtmlNode, tagName: string): Element | undefined {
  return elementsOf(node).find((found) => found.tagName === tagName);
}
