import { createRoutes } from '../magazine/addresses/routes.ts';

/** Every internal address, under the base that the configuration gives. */
export const routes = createRoutes(import.meta.env.BASE_URL);

/** The address of the site, from the one setting in the configuration. */
const siteUrl = new URL(import.meta.env.SITE);

/**
 * Whether the site knows where it stands. Built without an address it is given an example, in a domain that nobody can own
 * (RFC 2606): what is printed would send its readers nowhere.
 */
export const isAddressKnown = !siteUrl.hostname.endsWith('.example');

/** An absolute address for an internal path. */
export function absoluteUrl(path: string): URL {
  return new URL(path, siteUrl);
}

/** An absolute address as it is written in data. */
export function addressOf(path: string): string {
  return absoluteUrl(path).href;
}
