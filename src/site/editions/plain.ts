import { rewriteTree, type Element, type Root } from '../html-tree.ts';

/** The attributes that mean something to a feed reader, by element; `lang` does everywhere. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hrefLang'],
  img: ['src', 'alt', 'width', 'height'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan', 'scope'],
  ol: ['start'],
  time: ['dateTime'],
  blockquote: ['cite'],
};

function keptProperties({ tagName, properties }: Element): Element['properties'] {
  const kept = new Set(['lang', ...(KEPT[tagName] ?? [])]);
  return Object.fromEntries(Object.entries(properties).filter(([name]) => kept.has(name)));
}

/**
 * Reduces an article to what a feed reader shows: no classes, ids or roles, no wrapper that is left with
 * nothing to say, and no pull quote, which repeats a sentence of the text.
 */
export function plainTree(root: Root): Root {
  return rewriteTree(root, (node) => {
    if (node.properties['role'] === 'doc-pullquote') return [];
    const properties = keptProperties(node);
    const isIdleSpan = node.tagName === 'span' && Object.keys(properties).length === 0;
    return isIdleSpan ? node.children : [{ ...node, properties }];
  });
}
