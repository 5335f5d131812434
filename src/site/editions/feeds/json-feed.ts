import { LANGUAGE_TAGS } from '../../../magazine/vocabulary.ts';
import type { Feed } from './feed-entry.ts';
import { keepWords } from './plain-words.ts';

/** Writes a feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function writeJsonFeed(feed: Feed): string {
  const { locale, title, description, home, self, icon, publisher, hub, entries } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: keepWords(title),
    description: keepWords(description),
    home_page_url: home,
    feed_url: self,
    icon,
    authors: [{ name: publisher, url: home }],
    language: LANGUAGE_TAGS[locale],
    ...(hub !== undefined && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: keepWords(entry.title),
      summary: keepWords(entry.summary),
      content_html: entry.content,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: entry.authors,
      tags: entry.categories,
      ...(entry.enclosures.length > 0 && {
        attachments: entry.enclosures.map(({ url, type, bytes }) => ({
          url,
          mime_type: type,
          size_in_bytes: bytes,
        })),
      }),
    })),
  });
}
