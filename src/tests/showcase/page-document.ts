import { flatten } from '../site/built-journey.ts';
import { readBuiltSite } from '../site/built-pages.ts';

const { pages } = await readBuiltSite();

/**
 * The page of the showcase at a path.
 *
 * @throws {Error} When it has none there.
 */
export function documentAt(path: string): Document {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The showcase has no page at ${path}.`);
  return page.document;
}

/** The words of an element as they are compared; none where it is not there. */
export const wordsOf = (element: Element | null | undefined) => flatten(element?.textContent ?? '');
