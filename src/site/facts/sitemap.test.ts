import { expect, test } from 'vitest';
import type { Locale } from '../../magazine/vocabulary.ts';
import { writeSitemap } from './sitemap.ts';

const addressOf = (path: string) => `https://example.org${path}`;

const listed = (alternates: Partial<Record<Locale, string>>, locale: Locale) => ({
  kind: 'term' as const,
  path: alternates[locale] ?? '',
  alternates,
  lastmod: '2026-11-16',
});

test('each language of a page has an entry that names all of them', () => {
  const sitemap = writeSitemap(
    [
      listed({ fr: '/couture/', en: '/en/seam/' }, 'fr'),
      listed({ fr: '/couture/', en: '/en/seam/' }, 'en'),
    ],
    addressOf,
  );
  expect(sitemap).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url><loc>https://example.org/couture/</loc><lastmod>2026-11-16</lastmod><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/couture/"/><xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/seam/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/couture/"/></url>
    <url><loc>https://example.org/en/seam/</loc><lastmod>2026-11-16</lastmod><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/couture/"/><xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/seam/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/couture/"/></url>
    </urlset>
    "
  `);
});

test('a page in one language names itself as the default', () => {
  const sitemap = writeSitemap([listed({ en: '/en/seam/' }, 'en')], addressOf);
  expect(sitemap.match(/hreflang="[^"]+"/g)).toEqual(['hreflang="en"', 'hreflang="x-default"']);
});

test('a page whose content has no date says nothing of its last change', () => {
  expect(
    writeSitemap([{ ...listed({ fr: '/a/' }, 'fr'), lastmod: undefined }], addressOf),
  ).not.toContain('lastmod');
});

test('signs that XML keeps for itself are escaped', () => {
  expect(writeSitemap([listed({ fr: '/a/?b=1&c="2"' }, 'fr')], addressOf)).toContain(
    '/a/?b=1&amp;c=&quot;2&quot;',
  );
});

test('a feed or a picture is no page of its own', () => {
  const feed = { ...listed({ fr: '/rss.xml' }, 'fr'), kind: 'feed' as const };
  expect(writeSitemap([feed], addressOf)).not.toContain('rss.xml');
});
