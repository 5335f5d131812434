import { rewriteTree, type Root } from '../../magazine/texts/html-tree.ts';

const UNWANTED = new Set(['script', 'style', 'link', 'template', 'meta', 'noscript']);
const WRAPPERS = new Set(['astro-island', 'astro-slot', 'astro-static-slot']);

/**
 * Removes what a rendering carries for the browser alone: scripts and styles, the wrappers of islands, and
 * the attributes of Astro and of the search index.
 */
export function cleanTree(root: Root): Root {
  return rewriteTree(root, (element) => {
    if (UNWANTED.has(element.tagName)) return [];
    if (WRAPPERS.has(element.tagName)) return element.children;
    const properties = Object.fromEntries(
      Object.entries(element.properties).filter(([name]) => !name.startsWith('data')),
    );
    return [{ ...element, properties }];
  });
}
