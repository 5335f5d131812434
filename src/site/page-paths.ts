import { join } from 'node:path';
import type { GetStaticPathsOptions } from 'astro';
import type { PageKind } from '../magazine/addresses/page-list.ts';
import { paramsOf } from '../magazine/addresses/routes.ts';
import { placeKept } from '../magazine/kept/kept-files.ts';
import { LOCALES } from '../magazine/vocabulary.ts';
import { routes } from './addresses.ts';
import { getPages, type PageProps } from './facts/site-page.ts';
import { takePage } from './kept-pages.ts';
import { BUILT_SITE, getPageCauses } from './page-causes.ts';
import { writePictures } from './pictures/photograph.ts';

/** The paths of a file that each language has once, beside its pages. */
export const localePaths = () =>
  LOCALES.map((locale) => ({
    params: { locale: locale === 'fr' ? undefined : locale },
    props: { locale },
  }));

/** The last part of a route, where it is a file that stands beside each of its pages. */
const FILE_BESIDE = /(?<=\])\/[\w-]+\.\w+$/;

/** Path of a page, or of a file of the site, from the root of the site. */
const fromRoot = (path: string) => path.slice(routes.file('').length - 1);

/**
 * Writes a page, or a file, that an earlier build made of the same. Astro takes several times as long to ask for a
 * page as this does to write it.
 *
 * @returns Whether there was one.
 */
async function writeKeptPage(path: string, props: PageProps): Promise<boolean> {
  const place = { path, site: BUILT_SITE };
  const page = await takePage(place, await getPageCauses(props), writePictures);
  if (!page) return false;
  const name = path.endsWith('/') ? `${path}index.html` : path;
  placeKept(page.file, join(import.meta.env.OUT_DIR, fromRoot(name)));
  return true;
}

/**
 * Makes the `getStaticPaths` of a route that has the pages of some kinds, in each language, or a file beside each. A
 * build is told of those that it has to make, the others being written as they were.
 */
export function pathsTo(...kinds: PageKind[]) {
  return async ({ routePattern }: GetStaticPathsOptions) => {
    const paths: { params: Record<string, string | undefined>; props: PageProps }[] = [];
    for (const page of await getPages()) {
      if (!kinds.includes(page.kind)) continue;
      const props = { page };
      const beside = page.path.endsWith('/') ? FILE_BESIDE.exec(routePattern)?.[0] : undefined;
      const path = page.path + (beside?.slice(1) ?? '');
      if (!import.meta.env.DEV && (await writeKeptPage(path, props))) continue;
      const pattern = beside === undefined ? routePattern : routePattern.replace(FILE_BESIDE, '');
      paths.push({ params: paramsOf(pattern, fromRoot(page.path)), props });
    }
    return paths;
  };
}
