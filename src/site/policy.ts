import { createHash } from 'node:crypto';
import { elementsOf, wordsOf, type Element, type Root } from '../magazine/texts/html-tree.ts';

/** Elements whose content runs. */
const CODE: ReadonlySet<string> = new Set(['script', 'style']);

/** The content security policy of a page, as Astro wrote it and as it need be. */
export interface NarrowedPolicy {
  written: string;
  needed: string;
}

/** Whether an element is a policy that names what may run; a second one, which only forbids more, is left as it is. */
const isPolicy = ({ properties }: Element) =>
  properties['httpEquiv']?.toString() === 'content-security-policy' &&
  properties['content']?.toString().includes('script-src') === true;

/** Keeps in a page’s policy, which stands in its head, only the hashes of the code that stands in the page. */
export function narrowPolicy(page: Root): NarrowedPolicy {
  const elements = elementsOf(page).toArray();
  const meta = elements.find(isPolicy);
  const written = meta?.properties['content'] ?? '';
  const used = new Set(
    elements
      .filter(({ tagName, properties }) => CODE.has(tagName) && !properties['src'])
      .map((code) => `'sha256-${createHash('sha256').update(wordsOf(code)).digest('base64')}'`),
  );
  const needed = written.replace(/ ?('sha256-[^']+')/g, (found, hash: string) =>
    used.has(hash) ? found : '',
  );
  return { written, needed };
}

/**
 * Writes the policy that a page needs in place of its own, right after the charset: what stands before it, it
 * does not hold.
 *
 * @param html The page as Astro wrote it.
 */
export function replacePolicy(html: string, { written, needed }: NarrowedPolicy): string {
  const start = html.lastIndexOf('<meta', html.indexOf(written));
  const tag = written && html.slice(start, html.indexOf('>', start) + 1);
  const charset = '<meta charset="utf-8">';
  if (tag === '' || !html.includes(charset)) return html.replace(written, needed);
  return html.replace(tag, '').replace(charset, () => charset + tag.replace(written, () => needed));
}
