import mdx from '@astrojs/mdx';
import { preactDrawings } from './src/workshop/integrations/preact.ts';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { issueColours } from './src/workshop/integrations/colours.ts';
import { headersFile } from './src/workshop/integrations/headers.ts';
import { previewNotes } from './src/workshop/integrations/preview-notes.ts';
import { outDir } from './src/workshop/integrations/out-dir.ts';
import { plainImport } from './src/workshop/integrations/plain-import.ts';
import { redirectPages } from './src/workshop/integrations/redirects.ts';
import { searchIndex } from './src/workshop/integrations/search-index.ts';
import { codeVersion } from './src/magazine/kept/code-version.ts';
import { CONTENT_ROOT } from './src/desk/files/content-root.ts';
import { parseSiteAddress } from './src/workshop/site-address.ts';

/** Address and base path of the published site; `SITE_URL` is the one setting that gives both. */
const address = parseSiteAddress(process.env.SITE_URL);

const magazine = pathToFileURL(`${CONTENT_ROOT}/`);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  // Pages end in a slash as folders do; asked for one everywhere, Astro while writing knows no feed, book or file of data.
  trailingSlash: 'ignore',
  publicDir: `${CONTENT_ROOT}/public`,
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    outDir(),
    preactDrawings(),
    headersFile(),
    searchIndex(),
    redirectPages(new URL('content/redirects.yaml', magazine)),
  ],
  image: { service: { entrypoint: './src/site/pictures/image-service.ts' } },
  // No text is Astro’s to render, and its highlighting would break the policy.
  markdown: { syntaxHighlight: false },
  // Writes for text editors what the head of a text may hold.
  experimental: { contentIntellisense: true },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        // The search is at work beside the page: what runs there is no business of the page’s policy.
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  // While a picture is drawn, on another core, the next page is made; more at once only take memory.
  build: { concurrency: 2 },
  vite: {
    define: { 'import.meta.env.CODE_VERSION': JSON.stringify(codeVersion()) },
    // The compiler of the texts belongs to the workshop, which nothing else may import.
    resolve: {
      alias: {
        'virtual:texts': fileURLToPath(
          new URL('src/workshop/markdown/compile.ts', import.meta.url),
        ),
        '@content': fileURLToPath(new URL('content', magazine)),
      },
    },
    // Scripts and fonts stay files: an inlined one is sent again with every page.
    build: {
      assetsInlineLimit: 0,
      // A constant that two scripts share is written into both: it is not worth a request.
      rolldownOptions: { optimization: { inlineConst: true } },
    },
    worker: { format: 'es' },
    plugins: [
      tailwindcss(),
      plainImport(),
      issueColours(new URL('content/issues/', magazine)),
      previewNotes(),
    ],
  },
});
