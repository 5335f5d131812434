import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { getCauses } from '../magazine/library/from-astro.ts';
import { PRINTS_USE, readPrints } from './editions/print/print-file.ts';
import { readListVersion } from './facts/site-page.ts';
import type { PageCauses } from './kept-pages.ts';
import { readPictureVersions } from './pictures/picture-uses.ts';

const { BASE_URL, CODE_VERSION, SITE } = import.meta.env;

/** What tells the site that is built apart from the others that are built here. */
export const BUILT_SITE = [SITE, BASE_URL, resolve(process.env['CONTENT_ROOT'] ?? '')].join(' ');

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

async function readCauses(): Promise<PageCauses> {
  const { facts, versions } = await getCauses();
  return {
    facts: hashOf([CODE_VERSION, facts]),
    versions: new Map<string, string | number | undefined>([
      ...versions,
      [PRINTS_USE, hashOf(await readPrints())],
      await readListVersion(),
      ...(await readPictureVersions()),
    ]),
  };
}

let causes: Promise<PageCauses> | undefined;

/**
 * What a page is made from.
 *
 * @param props What the list of the pages says of it, which is handed to it.
 */
export async function getPageCauses(props: object): Promise<PageCauses> {
  causes ??= readCauses();
  const { facts, versions } = await causes;
  return { facts: hashOf([facts, props]), versions };
}
