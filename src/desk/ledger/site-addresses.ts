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

/** Dates the addresses of the site, what is still to come included; the parts of a page, as its pictures, may go with it. */
export function dateAddresses(library: Library): FirstDays {
  return new Map(
    listPages(library, routes).flatMap((page) =>
      isPart(page) || page.since === undefined ? [] : [[page.path, page.since]],
    ),
  );
}

/**
 * Finds the first day of each address, come or not; `undefined` while a file cannot be read, which might hold any.
 *
 * @param onlyUsed Leaves out what nothing uses: a draft may yet be the first to use it, and hold it back.
 */
export function readFirstDays(content: Content, { onlyUsed = false } = {}): FirstDays | undefined {
  const { entries, isWhole } = pickEntries(content);
  if (!isWhole) return undefined;
  return dateAddresses(buildLibrary(entries, { today: '', unpublished: 'shown', onlyUsed }));
}

/** The addresses that are public on a day. */
export function publicOn(firstDays: FirstDays, day: string): Set<string> {
  return new Set([...firstDays].flatMap(([address, since]) => (since <= day ? address : [])));
}
