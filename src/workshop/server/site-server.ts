import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { htmlToHast } from 'satteri';
import sirv from 'sirv';
import { elementsOf, type Root } from '../../site/html-tree.ts';
import { headersOf, parseHeaders, type HeaderRule } from './headers-file.ts';
import { parseRedirects } from './redirects-file.ts';

/** A built site that is being served. */
export interface RunningSite {
  /** Address of its home page, base path included. */
  url: URL;
  close: () => Promise<void>;
}

/** Only this machine is served: `npm start` shows a build, it does not publish it. */
const LOCALHOST = '127.0.0.1';

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

async function readHeaders(folder: string): Promise<HeaderRule[]> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  return parseHeaders(text);
}

/** Where each former path leads. */
async function readRedirects(folder: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(folder, '_redirects'), 'utf8').catch(() => '');
  return new Map(parseRedirects(text).map(({ from, to }) => [from, to] as const));
}

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

/**
 * Serves a built site on this machine as a static host would: under its base path, with the headers
 * of its `_headers` file, the redirects of its `_redirects` file, and `404.html` for an address that
 * leads nowhere.
 *
 * @param folder The folder that the build wrote.
 * @param port Port to listen on, or the next free one; 0 for any.
 * @throws {Error} When the folder holds no built site.
 */
export async function serveSite(folder: string, port: number): Promise<RunningSite> {
  const { pathname: base } = await readSiteUrl(folder);
  const [rules, redirects, lost] = await Promise.all([
    readHeaders(folder),
    readRedirects(folder),
    readFile(join(folder, '404.html')),
  ]);
  const files = sirv(folder, { etag: true, dotfiles: false });

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname = '/', search = '' } = URL.parse(request.url ?? '/', 'http://localhost') ?? {};
    for (const [name, value] of headersOf(pathname, rules)) response.setHeader(name, value);
    const refuse = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(lost);
    };
    const target = redirects.get(pathname);
    if (target !== undefined) {
      response.writeHead(301, { Location: `${target}${search}` }).end();
      return;
    }
    if (!pathname.startsWith(base)) {
      if (pathname === '/' || `${pathname}/` === base)
        response.writeHead(302, { Location: base }).end();
      else refuse();
      return;
    }
    request.url = `/${(request.url ?? '').slice(base.length)}`;
    files(request, response, refuse);
  };

  const server = createServer(answer);
  const taken = await listenFrom(server, port);
  return {
    url: new URL(base, `http://${LOCALHOST}:${taken}`),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
