import { createHash } from 'node:crypto';
import { translator } from '../../magazine/words/messages.ts';
import type { Locale } from '../../magazine/vocabulary.ts';

/** A page that has moved, and where to. */
export interface MovedPage {
  /** Language of the former address. */
  locale: Locale;
  target: {
    locale: Locale;
    /** Path on the site, base included. */
    path: string;
    url: URL;
    /** Title of the page, as HTML. */
    title: string;
  };
}

/** Leads on with the anchor that the reader came with, which a refresh drops. */
const LEAD_ON =
  "const to = new URL(document.querySelector('main a').href); to.hash ||= location.hash; location.replace(to)";

/** The page loads nothing, and runs nothing else. */
const POLICY = `default-src 'none'; script-src 'sha256-${createHash('sha256').update(LEAD_ON).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * Writes the page that stands at a former address, for hosts that serve files and nothing else: it leads
 * on by itself at once, and by a link. Astro’s own has no language, no heading and no policy.
 */
export function writeRedirectPage({ locale, target }: MovedPage): string {
  const t = translator(locale);
  const lang = target.locale === locale ? '' : ` lang="${target.locale}"`;
  const link = `<a href="${target.path}" hreflang="${target.locale}"${lang}>${target.title}</a>`;
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${t('moved.title')} · ${t('site.short')}</title>`,
    `<meta name="description" content="${t('moved.standfirst')}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${target.url.href}">`,
    `<meta http-equiv="refresh" content="0;url=${target.path}">`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${t('moved.title')}</h1>`,
    `<p>${t('moved.standfirst')}</p>`,
    `<p>${link}</p>`,
    '</main>',
    `<script>${LEAD_ON}</script>`,
    '</body>',
    '</html>\n',
  ].join('\n');
}
