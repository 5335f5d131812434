import { serveSite as serveFolder, type RunningSite } from '../workshop/server/site-server.ts';

/** The folder of the site that is tested: `DIST`, or `dist`. */
export const BUILT_SITE = process.env['DIST'] ?? 'dist';

/**
 * Serves a built site for a test, with the headers that static hosts send, on a free port.
 *
 * @throws {Error} When nothing is built.
 */
export function serveSite(folder = BUILT_SITE): Promise<RunningSite> {
  return serveFolder(folder, 0);
}
