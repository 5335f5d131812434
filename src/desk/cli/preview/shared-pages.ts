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
  type Element,
  type HtmlNode,
  type Root,
} from '../../../magazine/texts/html-tree.ts';

/** What is of use on a served page alone: scripts, what they need, what programs read. */
const SERVED = new Set(['script', 'link', 'form', 'source']);

/** Keeps a page out of search engines, wherever the folder comes to stand. */
const NO_INDEX = element('meta', [], { name: 'robots', content: 'noindex, nofollow' });

/** What a style sheet shows from another file. */
const STYLE_FILE = /url\((['"]?)(\/[^'")]+)\1\)/g;

const filesOfStyles = (style: Element) =>
  [...wordsOf(style).matchAll(STYLE_FILE)].map(([, , file = '']) => file);

/** The addresses of the files that a page shows: its pictures, and what its styles name. */
function filesOf(root: Root): Set<string> {
  const files = [...elementsOf(root)].flatMap((node): string[] => {
    if (node.tagName === 'style') return filesOfStyles(node);
    const { src } = node.properties;
    return node.tagName === 'img' && typeof src === 'string' && !src.startsWith('data:')
      ? [src]
      : [];
  });
  return new Set(files);
}

/** Writes a file of the server into the folder, under a name that tells what it holds. */
async function bring(url: URL, folder: string): Promise<string> {
  const answer = await fetch(url);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const [, kind = ''] = (answer.headers.get('content-type') ?? '').split(/[/;+]/);
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const file = `files/${name}.${kind.trim()}`;
  await writeFile(path.join(folder, file), bytes);
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
      const text = wordsOf(node).replace(
        STYLE_FILE,
        (_, __, file: string) => `url(${files.get(file)})`,
      );
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
 */
export async function sharePages(
  origin: string,
  paths: readonly string[],
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'files'), { recursive: true });
  const names = paths.map(
    (page, index) => [page, index ? `${index + 1}.html` : 'index.html'] as const,
  );
  const files = new Map<string, string>();
  for (const [page, name] of names) {
    const answer = await fetch(new URL(page, origin), { headers: { accept: 'text/html' } });
    const root = htmlToHast(await answer.text()) as Root;
    for (const file of filesOf(root).difference(files)) {
      files.set(file, await bring(new URL(file, origin), folder));
    }
    const html = toHtml(rewritePage(root, files, new Map(names)));
    await writeFile(path.join(folder, name), `<!doctype html>${html}`);
  }
}
