import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import {
  element,
  elementsOf,
  rewriteTree,
  wordsOf,
  type HtmlNode,
  type Root,
} from '../../../magazine/texts/html-tree.ts';

/** What is of use on a served page alone: scripts, what they need, what programs read. */
const SERVED = new Set(['script', 'link', 'form', 'source']);

/** Keeps a page out of search engines, wherever the folder comes to stand. */
const NO_INDEX = element('meta', [], { name: 'robots', content: 'noindex, nofollow' });

/** What a style sheet shows from another file. */
const STYLE_FILE = /url\((['"]?)(\/[^'")]+)\1\)/g;

/** The addresses of the files that a page shows: its pictures, and what its styles name. */
function filesOf(root: Root): Set<string> {
  const files = elementsOf(root)
    .flatMap((node): string[] => {
      const { tagName, properties } = node;
      if (tagName === 'style')
        return Array.from(wordsOf(node).matchAll(STYLE_FILE), (found) => found[2] ?? '');
      return tagName === 'img' && properties['src'] ? [properties['src']] : [];
    })
    .filter((file) => !file.startsWith('data:'));
  return new Set(files);
}

/** Tells that the server did not give a page, or a file that a page shows. */
export class UnservedError extends Error {
  override readonly name = 'UnservedError';
  readonly address: string;

  constructor(address: string, options?: ErrorOptions) {
    super(`The server does not give ${address}.`, options);
    this.address = address;
  }
}

/** @throws {UnservedError} When the server gives no answer, half of one, or that it failed. */
async function ask(url: URL): Promise<{ bytes: Buffer; type: string }> {
  try {
    const answer = await fetch(url, { headers: { accept: 'text/html,*/*' } });
    if (!answer.ok) throw new Error(answer.statusText);
    const type = answer.headers.get('content-type') ?? '';
    return { bytes: Buffer.from(await answer.arrayBuffer()), type };
  } catch (cause) {
    throw new UnservedError(url.pathname, { cause });
  }
}

/**
 * Names a file of the server by what it holds, and puts it among those to be written. A font comes in the page
 * itself: browsers load none from a disk, or too late to be used.
 */
async function bring(url: URL, written: Map<string, Buffer | string>): Promise<string> {
  const { bytes, type } = await ask(url);
  if (type.startsWith('font/')) return `data:${type};base64,${bytes.toString('base64')}`;
  const [, kind = ''] = type.split(/[/;+]/);
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const file = `files/${name}.${kind.trim()}`;
  written.set(file, bytes);
  return file;
}

/** Makes a page one of the folder: with its files, without what only a server can give. */
function rewritePage(
  root: Root,
  files: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, string>,
): Root {
  return rewriteTree(root, (node): HtmlNode[] => {
    const { tagName, properties } = node;
    const { href, src, srcSet: _sizes, sizes: _widths, ...others } = properties;
    if (SERVED.has(tagName) || properties['httpEquiv'] || properties['name'] === 'robots')
      return [];
    if (tagName === 'head') return [{ ...node, children: [...node.children, NO_INDEX] }];
    if (tagName === 'style') {
      // The fonts are there at once: no page need do without them.
      const text = wordsOf(node)
        .replace(STYLE_FILE, (_, __, file: string) => `url(${files.get(file)})`)
        .replace(/font-display:\s*optional/g, 'font-display:block');
      return [element('style', [text], others)];
    }
    if (tagName === 'img') {
      return [{ ...node, properties: { ...others, src: files.get(String(src)) ?? String(src) } }];
    }
    if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('/')) return [node];
    const [address = '', anchor] = href.split('#');
    const page = pages.get(address);
    // What is not in the folder leads nowhere: its words stay.
    if (page === undefined) return [{ ...node, properties: others }];
    return [{ ...node, properties: { ...others, href: anchor ? `${page}#${anchor}` : page } }];
  });
}

/**
 * Writes pages of a running server into a folder that is read anywhere, from a disk too: styles in the page,
 * pictures and fonts beside it, no script. The first page is `index.html`.
 *
 * @throws {UnservedError} When something of them cannot be had; the folder then is as it was.
 */
export async function sharePages(origin: string, paths: readonly string[], folder: string) {
  const names = paths.map(
    (page, index) => [page, index ? `${index + 1}.html` : 'index.html'] as const,
  );
  const files = new Map<string, string>();
  const written = new Map<string, Buffer | string>();
  for (const [page, name] of names) {
    const { bytes } = await ask(new URL(page, origin));
    const root = htmlToHast(bytes.toString()) as Root;
    for (const file of filesOf(root).difference(files)) {
      files.set(file, await bring(new URL(file, origin), written));
    }
    const html = toHtml(rewritePage(root, files, new Map(names)));
    written.set(name, `<!doctype html>${html}`);
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'files'), { recursive: true });
  for (const [name, bytes] of written) await writeFile(path.join(folder, name), bytes);
}
