import type { APIRoute } from 'astro';
import { LANGUAGE_TAGS, type Locale } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import { writeElement, writeText } from '../../magazine/xml.ts';
import { absoluteUrl, routes } from '../../site/addresses.ts';
import { localePaths } from '../../site/page-paths.ts';

export const getStaticPaths = localePaths;

/** How a browser asks the search of the site: https://github.com/dewitt/opensearch */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = translator(locale);
  const search = absoluteUrl(routes.section(locale, 'search')).href;
  const description = writeElement(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    // No longer than sixteen letters.
    writeText('ShortName', 'Seamless'),
    writeText('Description', t('site.tagline')),
    writeText('Language', LANGUAGE_TAGS[locale]),
    writeText('InputEncoding', 'UTF-8'),
    writeText('Image', absoluteUrl(routes.file('favicon.svg')).href, { type: 'image/svg+xml' }),
    writeElement('Url', { type: 'text/html', template: `${search}?q={searchTerms}` }),
  );
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${description}\n`, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
