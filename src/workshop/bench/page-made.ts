import { channel } from 'node:diagnostics_channel';
import type { MiddlewareHandler } from 'astro';

/** Where the build says what it makes. */
export const PAGE_MADE = 'bench:page-made';

/** A page or a file of the site, about to be made or just made. */
export interface PageMade {
  path: string;
  done: boolean;
}

const made = channel(PAGE_MADE);

/** Says of each page when it starts and when it is done; pages are made one after the other. */
export const onRequest: MiddlewareHandler = async ({ url: { pathname: path } }, next) => {
  made.publish({ path, done: false } satisfies PageMade);
  const response = await next();
  made.publish({ path, done: true } satisfies PageMade);
  return response;
};
