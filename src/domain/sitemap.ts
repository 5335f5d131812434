import type { Locale } from '../schemas/locale.ts';
import type { PageFacts } from './page-facts.ts';
import { LOCALES } from './routes.ts';
import { escapeXml } from './xml.ts';

/** A page that search engines may list, in each language that has it. */
export interface ListedPage {
  paths: PageFacts['paths'];
  /** Calendar date of its last change, `YYYY-MM-DD`, where its content has one. */
  lastChange?: string | undefined;
}

/**
 * Writes a sitemap: one entry a page and language, each with all its translations and itself, as
 * https://www.sitemaps.org/protocol.html and Google’s notes on localised pages ask.
 *
 * @param addressOf The absolute address of a path.
 */
export function writeSitemap(
  pages: readonly ListedPage[],
  addressOf: (path: string) => string,
): string {
  const entries = pages.flatMap(({ paths, lastChange }) => {
    const versions = LOCALES.flatMap((locale): [Locale, string][] => {
      const path = paths[locale];
      return path === undefined ? [] : [[locale, escapeXml(addressOf(path))]];
    });
    const alternates = [...versions, ['x-default', versions[0]?.[1] ?? '']].map(
      ([language, address]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`,
    );
    const changed = lastChange ? `<lastmod>${lastChange}</lastmod>` : '';
    return versions.map(
      ([, address]) => `<url><loc>${address}</loc>${changed}${alternates.join('')}</url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}
