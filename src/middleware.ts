import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';
import { getCauses } from './magazine/library/from-astro.ts';
import { readPrints } from './site/editions/print/print-file.ts';
import { finishPage } from './site/finished-page.ts';
import { readListVersion } from './site/facts/site-page.ts';
import { keepPage, type PageCauses } from './site/kept-pages.ts';
import { writePictures } from './site/pictures/photograph.ts';
import { readPictureVersions } from './site/pictures/picture-uses.ts';

const { BASE_URL, CODE_VERSION, DEV, SITE } = import.meta.env;

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

async function readCauses(): Promise<PageCauses> {
  const { facts, versions } = await getCauses();
  return {
    facts: hashOf([CODE_VERSION, facts, await readPrints()]),
    versions: new Map([...versions, await readListVersion(), ...(await readPictureVersions())]),
  };
}

let causes: Promise<PageCauses> | undefined;

/** Lets a build make only the pages that the last one did not make of the same. */
export const onRequest: MiddlewareHandler = async ({ url, props }, next) => {
  if (DEV) return next();
  causes ??= readCauses();
  const { facts, versions } = await causes;
  const site = [SITE, BASE_URL, process.env['CONTENT_ROOT']].join(' ');
  // What the list of the pages says of a page is handed to it.
  const own = { facts: hashOf([facts, props]), versions };
  const make = async () => {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    return new Response(await finishPage(await response.text(), CODE_VERSION), response);
  };
  return keepPage(url.pathname, site, own, { make, repeat: writePictures });
};
