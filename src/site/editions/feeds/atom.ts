import { FEED_FORMATS } from '../../../magazine/addresses/feeds.ts';
import { LANGUAGE_TAGS } from '../../../magazine/vocabulary.ts';
import { escapeXml, writeElement, writeText } from '../../../magazine/xml.ts';
import { linksOf, type Feed, type FeedEntry } from './feed-entry.ts';
import { keepWords } from './plain-words.ts';

function writePerson({ name, url }: { name: string; url: string }): string {
  return writeElement('author', {}, writeText('name', name), writeText('uri', url));
}

function writeEntry(entry: FeedEntry): string {
  const { id, title, summary, content, published, updated, authors, categories } = entry;
  return writeElement(
    'entry',
    {},
    writeText('id', id),
    writeText('title', keepWords(title)),
    ...entry.versions.map(({ locale, url }) =>
      writeElement('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: url }),
    ),
    ...entry.enclosures.map(({ url, type, bytes }) =>
      writeElement('link', { rel: 'enclosure', type, length: bytes, href: url }),
    ),
    writeText('published', published),
    writeText('updated', updated),
    ...authors.map(writePerson),
    ...categories.map((term) => writeElement('category', { term })),
    writeText('summary', keepWords(summary)),
    writeText('content', content, { type: 'html' }),
  );
}

/** Writes a feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { id, locale, title, description, home, self, updated, publisher, rights, icon, styles } =
    feed;
  const isArchive = feed.archives?.current !== undefined;
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet href="${escapeXml(styles)}" type="text/css"?>`;
  return `${head}\n${writeElement(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      ...(isArchive && { 'xmlns:fh': 'http://purl.org/syndication/history/1.0' }),
      'xml:lang': LANGUAGE_TAGS[locale],
    },
    writeText('id', id),
    writeText('title', keepWords(title)),
    writeText('subtitle', keepWords(description)),
    writeText('updated', updated),
    writePerson({ name: publisher, url: home }),
    rights ? writeText('rights', rights) : '',
    writeText('icon', icon),
    writeElement('link', { rel: 'alternate', type: 'text/html', href: home }),
    writeElement('link', { rel: 'self', type: FEED_FORMATS.atom.type, href: self }),
    ...linksOf(feed).map(([rel, href]) => writeElement('link', { rel, href })),
    isArchive ? writeElement('fh:archive', {}) : '',
    ...feed.entries.map(writeEntry),
  )}\n`;
}
