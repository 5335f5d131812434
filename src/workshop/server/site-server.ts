import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { headersOf } from './headers-file.ts';
import { isCurrent, readSnapshot, type SiteFile, type SiteSnapshot } from './site-snapshot.ts';

/** A built site that is being served. */
export interface RunningSite {
  /** Address of its home page, base path included. */
  url: URL;
  close: () => Promise<void>;
}

/** Only this machine is served: `npm start` shows a build, it does not publish it. */
const LOCALHOST = '127.0.0.1';

function listen(server: Server, port: number): Promise<number> {
  return new Promise((accept, refuse) => {
    server.once('error', refuse);
    server.listen(port, LOCALHOST, () => {
      server.off('error', refuse);
      const address = server.address();
      accept(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Listens on a port, or on the next one that is free. */
async function listenFrom(server: Server, port: number): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken || port === 65_535) throw error;
    return listenFrom(server, port + 1);
  }
}

/** How long a folder must be left alone before it is taken for a whole site, in milliseconds. */
const QUIET = 250;

/** Keeps the site of a folder at hand: the one that a later build puts there, once it is whole. */
class LatestSite {
  readonly #folder: string;
  #snapshot: SiteSnapshot;
  #reading: Promise<void> | undefined;

  constructor(folder: string, snapshot: SiteSnapshot) {
    this.#folder = folder;
    this.#snapshot = snapshot;
  }

  /** Reads the folder anew, once more if something is writing it; what cannot be read whole changes nothing. */
  async #read(): Promise<void> {
    const read = () => readSnapshot(this.#folder, QUIET);
    this.#snapshot = await read()
      .catch(() => setTimeout(QUIET).then(read))
      .catch(() => this.#snapshot);
  }

  /** @param paths Files below the folder that are about to be served. */
  async snapshotFor(...paths: readonly string[]): Promise<SiteSnapshot> {
    const looks = paths.map((path) => isCurrent(this.#folder, this.#snapshot, path));
    if ((await Promise.all(looks)).includes(false)) {
      this.#reading ??= this.#read().finally(() => {
        this.#reading = undefined;
      });
      await this.#reading;
    }
    return this.#snapshot;
  }
}

/** The path below the site of a request, decoded; nothing where it cannot be. */
function decodePath(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
}

async function sendFile(
  file: SiteFile,
  status: number,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const encoding = file.encodingFor([headers['accept-encoding'] ?? ''].join());
  const etag = `"${file.etag}${encoding ? `-${encoding}` : ''}"`;
  const bytes = await file.bytes(encoding);
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', file.type);
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && headers['if-none-match']?.includes(etag)) {
    response.writeHead(304).end();
    return;
  }
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, { 'Content-Length': bytes.length });
  response.end(method === 'HEAD' ? undefined : bytes);
}

async function answer(
  site: LatestSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname = '/', search = '' } = URL.parse(request.url ?? '/', 'http://localhost') ?? {};
  const { base } = await site.snapshotFor('index.html');
  const path = decodePath(pathname, base);
  const file = path === undefined || /(?:^|\/)$/.test(path) ? `${path ?? ''}index.html` : path;
  const { files, redirects, rules, lost } = await site.snapshotFor(file);
  const lead = (status: number, location: string) => {
    response.writeHead(status, { Location: `${location}${search}` }).end();
  };

  const target = redirects.get(pathname);
  if (target !== undefined) {
    lead(301, target);
    return;
  }
  if (path === undefined && (pathname === '/' || `${pathname}/` === base)) {
    lead(302, base);
    return;
  }
  if (path !== undefined && files.has(`${path}/index.html`)) {
    lead(301, `${pathname}/`);
    return;
  }
  for (const [name, value] of headersOf(pathname, rules)) response.setHeader(name, value);
  const found = path === undefined ? undefined : files.get(file);
  if (!found) response.removeHeader('Content-Type');
  await sendFile(found ?? lost, found ? 200 : 404, request, response);
}

/**
 * Serves a built site on this machine as a static host would: under its base path, packed, with the headers
 * of its `_headers` file, the redirects of its `_redirects` file, and `404.html` for an address that
 * leads nowhere. A build that ends meanwhile is served from then on.
 *
 * @param folder The folder that the build wrote.
 * @param port Port to listen on, or the next free one; 0 for any.
 * @throws {Error} When the folder holds no built site.
 */
export async function serveSite(folder: string, port: number): Promise<RunningSite> {
  const snapshot = await readSnapshot(folder);
  const site = new LatestSite(folder, snapshot);
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listenFrom(server, port);
  return {
    url: new URL(snapshot.base, `http://${LOCALHOST}:${taken}`),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
