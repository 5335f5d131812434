import type { MiddlewareHandler } from 'astro';
import { finishPage } from './site/finished-page.ts';
import { keepPage } from './site/kept-pages.ts';
import { BUILT_SITE, getPageCauses } from './site/page-causes.ts';
import { writePictures } from './site/pictures/photograph.ts';

const { CODE_VERSION, DEV } = import.meta.env;

/** Lets a build make only the pages that the last one did not make of the same. */
export const onRequest: MiddlewareHandler = async ({ url, props }, next) => {
  if (DEV) return next();
  const make = async () => {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    return new Response(await finishPage(await response.text(), CODE_VERSION), response);
  };
  const place = { path: url.pathname, site: BUILT_SITE };
  return keepPage(place, await getPageCauses(props), { make, repeat: writePictures });
};
