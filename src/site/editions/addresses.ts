import { elementsOf, rewriteTree, type Root } from '../../magazine/texts/html-tree.ts';

const ADDRESSES = ['href', 'src', 'cite', 'poster'] as const;

/**
 * Makes every address absolute, so that the article can be read away from its page. What leads to a place in the
 * article itself, as a call to its note, stays unless all anchors are to lead to the page.
 *
 * @param page Address of the page of the article.
 * @param anchors Whether the form to come has places that a link can lead to.
 */
export function absoluteAddresses(root: Root, page: URL, anchors: 'kept' | 'page' = 'kept'): Root {
  const places = new Set(
    [...elementsOf(root)].map(({ properties }) => `#${String(properties['id'])}`),
  );
  return rewriteTree(root, (node) => {
    const properties = { ...node.properties };
    for (const name of ADDRESSES) {
      const value = properties[name];
      if (typeof value !== 'string' || (anchors === 'kept' && places.has(value))) continue;
      properties[name] = new URL(value, page).href;
    }
    return [{ ...node, properties }];
  });
}
