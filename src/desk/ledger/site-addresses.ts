import { buildLibrary, type Library } from '../../magazine/library/library.ts';
import { isPart, listPages } from '../../magazine/addresses/page-list.ts';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import type { Content } from '../files/from-disk.ts';
import { pickEntries } from '../files/fitting-entries.ts';
import type { Locale } from '../../magazine/vocabulary.ts';

/** Addresses are kept without the base path, which belongs to the host. */
const routes = createRoutes('/');

/** Addresses, each with the first calendar date on which it is public. */
export type FirstDays = ReadonlyMap<string, string>;

/** The language of an address. */
export function localeOfAddress(address: string): Locale {
  return address.startsWith(routes.home('en')) ? 'en' : 'fr';
}

/**
 * Dates the addresses of the site: its pages in both languages, feeds and sitemap, without the base path.
 * Pictures and scripts are parts of a page, and may go with it.
 *
 * @param library A library that holds what is still to come; what is a draft has no day.
 */
export function dateAddresses(library: Library): FirstDays {
  return new Map(
    listPages(library, routes).flatMap((page) =>
      isPart(page) || page.since === undefined ? [] : [[page.path, page.since]],
    ),
  );
}

/**
 * Finds the first day of each address that the content gives the site, whether it has come or not.
 *
 * @returns `undefined` while something of the content cannot be read: what a wrong file holds might be any
 * address, and the file has a problem of its own.
 */
export function readFirstDays(content: Content): FirstDays | undefined {
  const { entries, isWhole } = pickEntries(content);
  if (!isWhole) return undefined;
  return dateAddresses(buildLibrary(entries, { today: '', unpublished: 'shown' }));
}

/** The addresses that are public on a day. */
export function publicOn(firstDays: FirstDays, day: string): Set<string> {
  return new Set([...firstDays].flatMap(([address, since]) => (since <= day ? address : [])));
}
