import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';
import { getCauses } from './magazine/library/from-astro.ts';
import { readPrints } from './site/editions/print/print-file.ts';
import { keepPage, type PageCauses } from './site/kept-pages.ts';
import { writePictures } from './site/pictures/photograph.ts';
import { readPictureVersions } from './site/pictures/picture-uses.ts';

const { BASE_URL, CODE_VERSION, DEV, SITE } = import.meta.env;

async function readCauses(): Promise<PageCauses> {
  const { facts, texts } = await getCauses();
  const all = [CODE_VERSION, facts, await readPrints()];
  return {
    facts: createHash('sha256').update(JSON.stringify(all)).digest('hex'),
    versions: new Map([...texts, ...(await readPictureVersions())]),
  };
}

let causes: Promise<PageCauses> | undefined;

/** Lets a build make only the pages that the last one did not make of the same. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  if (DEV) return next();
  causes ??= readCauses();
  const site = [SITE, BASE_URL, process.env['CONTENT_ROOT']].join(' ');
  return keepPage(url.pathname, site, await causes, { make: next, repeat: writePictures });
};
