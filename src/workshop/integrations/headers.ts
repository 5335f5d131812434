import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { FEED_FORMATS, FEED_LIST } from '../../magazine/addresses/feeds.ts';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { formatHeaders, type HeaderRule } from '../server/headers-file.ts';

/**
 * What a `<meta>` policy cannot say, or says only once the page has begun to load. A browser applies
 * this policy and that of the page both, so nothing here may name scripts or styles: the page’s
 * hashes would not get past it.
 */
const POLICY = [
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** What the magazine never asks a reader for. */
const UNUSED_FEATURES = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

/** Files of an article and of a journey that hosts would hand out as mere bytes. */
const UNKNOWN_TYPES = [
  { file: '.bib', served: 'application/x-bibtex' },
  { file: '.mmd', served: 'text/plain' },
];

/** The headers of a site under a base path. */
export function siteHeaders(base: string): HeaderRule[] {
  const routes = createRoutes(base);
  return [
    {
      pattern: routes.file('*'),
      headers: [
        ['Content-Security-Policy', POLICY],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
        ['Permissions-Policy', UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
        ['Referrer-Policy', 'strict-origin-when-cross-origin'],
        ['X-Content-Type-Options', 'nosniff'],
      ],
    },
    // These files are named after what they hold, by Astro, by Pagefind and by the index of the search.
    ...[
      routes.file('_astro/*'),
      routes.file('pagefind/wasm.*'),
      ...LOCALES.flatMap((locale) =>
        ['index/*', 'records/*', 'words/*', 'pagefind.unknown_*'].map(
          (files) => routes.searchIndex(locale) + files,
        ),
      ),
    ].map((pattern) => ({
      pattern,
      headers: [['Cache-Control', 'public, max-age=31536000, immutable'] as const],
    })),
    // Hosts know none of these types, or by their endings only.
    ...[...Object.values(FEED_FORMATS), FEED_LIST, ...UNKNOWN_TYPES].map(({ file, served }) => ({
      pattern: routes.file(`*${file}`),
      headers: [['Content-Type', `${served}; charset=utf-8`] as const],
    })),
  ];
}

/** Writes `_headers` beside the built pages, for the static hosts that read it, and `.nojekyll` for one that asks for it. */
export function headersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), formatHeaders(siteHeaders(base)));
        // GitHub Pages would otherwise leave out what starts with an underscore.
        await writeFile(new URL('.nojekyll', dir), '');
      },
    },
  };
}
