import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { lookup } from 'mrmime';
import { htmlToHast } from 'satteri';
import { elementsOf, type Root } from '../../magazine/texts/html-tree.ts';
import { parseHeaders, type HeaderRule } from './headers-file.ts';
import { parseRedirects } from './redirects-file.ts';

/** How a file is packed on the way, most wanted first. */
const ENCODINGS = ['br', 'gzip'] as const;

export type Encoding = (typeof ENCODINGS)[number];

const PACKERS: Readonly<Record<Encoding, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (content) => promisify(gzip)(content),
};

/** What packs well; pictures and fonts are packed already. */
const PACKABLE = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)|image\/svg)/;

/** Settings of the host, which it keeps to itself, as it does hidden files. */
const PRIVATE = /(?:^|\/)(?:\.|_headers$|_redirects$)/;

/** The state of a file on the disk, which another build changes; it starts with the moment of the last change. */
async function stampOf(file: string): Promise<string> {
  const { ino, ctimeMs, size } = await stat(file);
  return `${ctimeMs} ${ino} ${size}`;
}

/** A file of a built site. */
export class SiteFile {
  readonly content: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly stamp: string;
  readonly #packed = new Map<Encoding, Promise<Buffer>>();

  constructor(path: string, content: Buffer, stamp: string) {
    const type = lookup(path) ?? 'application/octet-stream';
    this.content = content;
    this.stamp = stamp;
    this.type = /^text\/|javascript|json$|xml$/.test(type) ? `${type}; charset=utf-8` : type;
    this.etag = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  }

  /** The encoding that suits a reader best, if it takes one and the file gains by it. */
  encodingFor(accepted: string): Encoding | undefined {
    if (!PACKABLE.test(this.type)) return undefined;
    const names = accepted
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*q=/))
      .flatMap(([name, weight = '1']) => (Number(weight) > 0 ? [name] : []));
    return ENCODINGS.find((encoding) => names.includes(encoding));
  }

  /** Its bytes as they travel, packed once. */
  bytes(encoding: Encoding | undefined): Promise<Buffer> {
    if (encoding === undefined) return Promise.resolve(this.content);
    const packed = this.#packed.get(encoding) ?? PACKERS[encoding](this.content);
    this.#packed.set(encoding, packed);
    return packed;
  }
}

/** A built site as it stood at one moment, all of it in memory: a later build changes nothing of it. */
export interface SiteSnapshot {
  /** Path under which it is served, with a slash at both ends. */
  base: string;
  rules: readonly HeaderRule[];
  /** Where each former path leads. */
  redirects: ReadonlyMap<string, string>;
  /** By path below the folder, with `/` between folders; what is the host’s own is not among them. */
  files: ReadonlyMap<string, SiteFile>;
  /** The page for an address that leads nowhere. */
  lost: SiteFile;
}

/**
 * The address that a site was built for, base path included, as its home page gives it.
 *
 * @throws {Error} When the folder holds no built site.
 */
export async function readSiteUrl(folder: string): Promise<URL> {
  const home = await readFile(join(folder, 'index.html'), 'utf8').catch((cause: unknown) => {
    const message = `There is no built site in ${resolve(folder)}. Run “npm run build” first.`;
    throw new Error(message, { cause });
  });
  const canonical = elementsOf(htmlToHast(home) as Root).find(
    ({ properties }) => properties['rel']?.toString() === 'canonical',
  );
  const address = URL.parse(String(canonical?.properties['href']));
  if (!address) throw new Error(`${join(folder, 'index.html')} does not give its address.`);
  return address;
}

/** The files of a built site, by their path below its folder, with `/` between folders. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}

/**
 * Reads a built site.
 *
 * @param quietMs How long nothing must have changed in it, in milliseconds: what is being written is not whole.
 * @throws {Error} When the folder holds no whole site, or is changed meanwhile.
 */
export async function readSnapshot(folder: string, quietMs = 0): Promise<SiteSnapshot> {
  const { pathname: base } = await readSiteUrl(folder);
  const files = new Map<string, SiteFile>();
  for (const path of await listFiles(folder)) {
    const file = join(folder, path);
    const stamp = await stampOf(file);
    files.set(path, new SiteFile(path, await readFile(file), stamp));
  }
  for (const [path, { stamp }] of files) {
    if (Date.now() - Number.parseFloat(stamp) < quietMs) throw new Error(`${path} is new.`);
    if ((await stampOf(join(folder, path))) !== stamp) throw new Error(`${path} has changed.`);
  }
  const lost = files.get('404.html');
  if (!lost) throw new Error(`There is no page 404.html in ${resolve(folder)}.`);
  const textOf = (path: string) => files.get(path)?.content.toString() ?? '';
  const redirects = parseRedirects(textOf('_redirects'));
  return {
    base,
    rules: parseHeaders(textOf('_headers')),
    redirects: new Map(redirects.map(({ from, to }) => [from, to] as const)),
    files: new Map([...files].filter(([path]) => !PRIVATE.test(path))),
    lost,
  };
}

/** Whether a file of the folder is still as a snapshot has it, or still is not there. */
export async function isCurrent(
  folder: string,
  { files }: SiteSnapshot,
  path: string,
): Promise<boolean> {
  const stamp = await stampOf(join(folder, path)).catch(() => undefined);
  const known = files.get(path)?.stamp;
  return stamp === known || (known === undefined && PRIVATE.test(path));
}
