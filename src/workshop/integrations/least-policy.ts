import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { htmlToHast } from 'satteri';
import { elementsOf, wordsOf, type Root } from '../../site/html-tree.ts';

/** Elements whose content runs. */
const CODE: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * Keeps in a page’s policy only the hashes of the code that stands in the page, and puts the policy right after
 * the charset: what stands before it, it does not hold.
 *
 * @param html A built page whose policy is in its head.
 */
export function keepUsedHashes(html: string): string {
  const elements = elementsOf(htmlToHast(html) as Root).toArray();
  const meta = elements.find(
    ({ properties }) => properties['httpEquiv']?.toString() === 'content-security-policy',
  );
  const policy = meta?.properties['content'] ?? '';
  const used = new Set(
    elements
      .filter(({ tagName, properties }) => CODE.has(tagName) && !properties['src'])
      .map((code) => `'sha256-${createHash('sha256').update(wordsOf(code)).digest('base64')}'`),
  );
  const kept = policy.replace(/ ?('sha256-[^']+')/g, (found, hash: string) =>
    used.has(hash) ? found : '',
  );
  const start = html.lastIndexOf('<meta', html.indexOf(policy));
  const written = policy && html.slice(start, html.indexOf('>', start) + 1);
  const charset = '<meta charset="utf-8">';
  if (written === '' || !html.includes(charset)) return html.replace(policy, kept);
  return html
    .replace(written, '')
    .replace(charset, () => charset + written.replace(policy, () => kept));
}

/**
 * Narrows each page’s content security policy to what the page runs. Astro lists the hashes of every
 * island runtime it knows in every page, half a kilobyte that nothing on our pages uses.
 */
export function leastPolicy(): AstroIntegration {
  return {
    name: 'least-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const path of glob('**/*.html', { cwd: dir })) {
          const file = new URL(path, dir);
          const html = await readFile(file, 'utf8');
          await writeFile(file, keepUsedHashes(html));
        }
      },
    },
  };
}
