import { isDocument, type ListedPage } from '../../magazine/addresses/page-list.ts';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { escapeXml } from '../../magazine/xml.ts';

/**
 * Writes a sitemap: one entry a document, each with all its translations and itself, as
 * https://www.sitemaps.org/protocol.html and Google’s notes on localised pages ask.
 *
 * `@astrojs/sitemap` pairs translations whose paths are equal, and knows no dates: ours differ by slug.
 *
 * @param addressOf The absolute address of a path.
 */
export function writeSitemap(
  pages: readonly Pick<ListedPage, 'kind' | 'path' | 'alternates' | 'lastmod'>[],
  addressOf: (path: string) => string,
): string {
  const entries = pages.filter(isDocument).map(({ path, alternates, lastmod }) => {
    const versions = LOCALES.flatMap((locale): [string, string][] => {
      const version = alternates[locale];
      return version === undefined ? [] : [[locale, escapeXml(addressOf(version))]];
    });
    const links = [...versions, ['x-default', versions[0]?.[1] ?? '']].map(
      ([language, address]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`,
    );
    const changed = lastmod ? `<lastmod>${lastmod}</lastmod>` : '';
    return `<url><loc>${escapeXml(addressOf(path))}</loc>${changed}${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}
