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

/** The page loads nothing and runs nothing. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

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
    '</body>',
    '</html>\n',
  ].join('\n');
}
