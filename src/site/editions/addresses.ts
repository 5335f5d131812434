import { rewriteTree, type Root } from '../html-tree.ts';

const ADDRESSES = ['href', 'src', 'cite', 'poster'] as const;

/**
 * Makes every address absolute, so that the article can be read away from its page.
 *
 * @param page Address of the page of the article; an anchor within the article leads there.
 */
export function absoluteAddresses(root: Root, page: URL): Root {
  return rewriteTree(root, (node) => {
    const properties = { ...node.properties };
    for (const name of ADDRESSES) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = new URL(value, page).href;
    }
    return [{ ...node, properties }];
  });
}
