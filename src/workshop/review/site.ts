import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, readSiteUrl } from '../server/site-snapshot.ts';

/** A built site, whose files are read one by one: a large one does not fit in memory twice. */
export interface Site {
  /** Path under which it is served, with a slash at both ends. */
  base: string;
  /** Its files below the built folder, with `/` between folders. */
  files: ReadonlySet<string>;
  read: (file: string) => Promise<Buffer>;
}

/**
 * Finds what a build wrote.
 *
 * @param folder The folder of the build, as `dist/`.
 * @throws {Error} When it holds no built site.
 */
export async function readSite(folder: string): Promise<Site> {
  const { pathname: base } = await readSiteUrl(folder);
  const files = new Set(await listFiles(folder));
  return { base, files, read: (file) => readFile(join(folder, file)) };
}
