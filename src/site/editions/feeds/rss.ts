import { getRssString } from '@astrojs/rss';
import { FEED_FORMATS } from '../../../magazine/addresses/feeds.ts';
import { LANGUAGE_TAGS } from '../../../magazine/vocabulary.ts';
import { escapeXml, writeElement, writeText } from '../../../magazine/xml.ts';
import { linksOf, type Feed, type FeedEntry } from './feed-entry.ts';
import { keepWords } from './plain-words.ts';

/** Side of the icon in pixels: RSS 2.0 allows 144 at the most. */
const ICON_SIDE = 144;

const formatDate = (time: string) => new Date(time).toUTCString();

/** What an entry has beside what the library writes; what is no address is no link. */
function writeExtras({ id, authors, updated }: Omit<FeedEntry, 'enclosures'>): string {
  return [
    writeText('guid', id, { isPermaLink: 'false' }),
    writeText('atom:updated', updated),
    ...authors.map(({ name }) => writeText('dc:creator', name)),
  ].join('');
}

function writeChannel(feed: Feed): string {
  const { title, home, self, icon, locale, rights, director, updated, archives } = feed;
  return [
    writeText('language', LANGUAGE_TAGS[locale]),
    rights ? writeText('copyright', rights) : '',
    director ? writeText('managingEditor', director) : '',
    writeText('lastBuildDate', formatDate(updated)),
    writeText('docs', 'https://www.rssboard.org/rss-specification'),
    writeElement(
      'image',
      {},
      writeText('url', icon),
      writeText('title', keepWords(title)),
      writeText('link', home),
      writeText('width', String(ICON_SIDE)),
      writeText('height', String(ICON_SIDE)),
    ),
    writeElement('atom:link', { href: self, rel: 'self', type: FEED_FORMATS.rss.type }),
    ...linksOf(feed).map(([rel, href]) => writeElement('atom:link', { rel, href })),
    archives?.current ? writeElement('fh:archive', {}) : '',
  ].join('');
}

/**
 * Writes a feed as RSS 2.0. Its descriptions are HTML, as its readers take them, in which words are escaped.
 */
export function writeRss(feed: Feed): Promise<string> {
  return getRssString({
    title: keepWords(feed.title),
    description: escapeXml(feed.description),
    site: feed.home,
    stylesheet: feed.styles,
    // The library gives addresses a slash at their end, a place in a page too, unless it is to take it away.
    trailingSlash: !feed.home.includes('#'),
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      fh: 'http://purl.org/syndication/history/1.0',
    },
    customData: writeChannel(feed),
    items: feed.entries.map(({ enclosures: [file], ...entry }) => ({
      title: keepWords(entry.title),
      link: entry.url,
      description: escapeXml(entry.summary),
      pubDate: new Date(entry.published),
      content: entry.content,
      categories: entry.categories.map(keepWords),
      customData: writeExtras(entry),
      // An item has one at the most: https://www.rssboard.org/rss-profile#element-channel-item-enclosure
      ...(file && { enclosure: { url: file.url, type: file.type, length: file.bytes } }),
    })),
  });
}
