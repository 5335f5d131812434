import { channel } from 'node:diagnostics_channel';
import type { MiddlewareHandler } from 'astro';

/** Where the build says what it made. */
export const PAGE_MADE = 'bench:page-made';

/** CPU seconds that the process has taken. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** A page or a file that was made, and between which CPU seconds of the process. */
export interface PageMade {
  path: string;
  start: number;
  end: number;
}

const made = channel(PAGE_MADE);

/** Says of each page what it took; pages are made one after the other. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const start = cpuSeconds();
  const response = await next();
  const message: PageMade = { path: url.pathname, start, end: cpuSeconds() };
  made.publish(message);
  return response;
};
