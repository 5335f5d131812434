import {
  elementsOf,
  rewriteTree,
  type Element,
  type Root,
} from '../../magazine/texts/html-tree.ts';

/** The attributes that mean something to a feed reader, by element; `lang` does everywhere, and the id of a place. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hrefLang'],
  img: ['src', 'alt', 'width', 'height'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan', 'scope'],
  ol: ['start'],
  time: ['dateTime'],
  blockquote: ['cite'],
};

/** @param places Ids of the places that links within the article lead to. */
function keptProperties(
  { tagName, properties }: Element,
  places: ReadonlySet<string>,
): Element['properties'] {
  const kept = new Set(['lang', ...(KEPT[tagName] ?? [])]);
  const isPlace = places.has(String(properties['id']));
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => kept.has(name) || (name === 'id' && isPlace)),
  );
}

/**
 * Reduces an article to what a feed reader shows: no classes or roles, no id that no link leads to, no wrapper that is left with
 * nothing to say, and no pull quote, which repeats a sentence of the text.
 */
export function plainTree(root: Root): Root {
  const links = [...elementsOf(root)].map(({ properties }) => properties['href'] ?? '');
  const places = new Set(links.filter((href) => href.startsWith('#')).map((href) => href.slice(1)));
  return rewriteTree(root, (node) => {
    if (node.properties['role'] === 'doc-pullquote') return [];
    const properties = keptProperties(node, places);
    const isIdleSpan = node.tagName === 'span' && Object.keys(properties).length === 0;
    return isIdleSpan ? node.children : [{ ...node, properties }];
  });
}
