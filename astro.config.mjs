import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { MANUSCRIPT_FEATURES } from './src/domain/manuscript.ts';
import { clientIntent } from './src/integrations/client-intent.ts';
import { issueColours } from './src/integrations/colours.ts';
import { notesPlugin } from './src/markdown/notes.ts';
import { typographyPlugin } from './src/markdown/typography.ts';

/** Address and base path of the published site; `SITE_URL` is the one setting that gives both. */
const address = new URL(process.env.SITE_URL ?? 'https://seamless-experience.example/');

/** @param {string} name @param {string} cssVariable @param {object[]} variants @param {string[]} fallbacks */
const font = (name, cssVariable, variants, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: { variants },
});

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), preact(), clientIntent()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: MANUSCRIPT_FEATURES,
      mdastPlugins: [notesPlugin, typographyPlugin],
    }),
  },
  fonts: [
    font(
      'Bricolage Display',
      '--font-bricolage-display',
      [{ src: ['./src/fonts/bricolage-display.woff2'], weight: '800', style: 'normal' }],
      ['sans-serif'],
    ),
    font(
      'Bricolage Label',
      '--font-bricolage-label',
      [{ src: ['./src/fonts/bricolage-label.woff2'], weight: '500 700', style: 'normal' }],
      ['sans-serif'],
    ),
    font(
      'Newsreader',
      '--font-newsreader',
      [
        { src: ['./src/fonts/newsreader.woff2'], weight: '400 600', style: 'normal' },
        { src: ['./src/fonts/newsreader-italic.woff2'], weight: '400', style: 'italic' },
      ],
      ['serif'],
    ),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [tailwindcss(), issueColours(new URL('./content/issues/', import.meta.url))],
  },
});
