import {
  MAIN_FEED,
  parseFeedId,
  type FeedFormat,
  type FeedKind,
  type FeedSubject,
} from '../../../magazine/addresses/feeds.ts';
import { readableIn, type ReadableArticle } from '../../../magazine/library/article.ts';
import { morningOf } from '../../../magazine/library/calendar.ts';
import { getLibrary } from '../../../magazine/library/from-astro.ts';
import { issueOf, lookUp, type Library } from '../../../magazine/library/library.ts';
import { changedAt, publishedAt } from '../../../magazine/library/timeline.ts';
import { otherLocale, type Locale } from '../../../magazine/vocabulary.ts';
import { translator, type MessageKey } from '../../../magazine/words/messages.ts';
import { escapeXml } from '../../../magazine/xml.ts';
import { addressOf, routes } from '../../addresses.ts';
import { writeAtom } from './atom.ts';
import { getPages } from '../../facts/site-page.ts';
import type { Feed, FeedArchives, FeedEntry, ListedFeed } from './feed-entry.ts';
import { writeItem } from './item.ts';
import { formatRights } from '../../facts/imprint.ts';
import { findEditions } from '../issue-editions.ts';
import { tagUri } from '../tag-uri.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeOpml } from './opml.ts';
import { writeRss } from './rss.ts';

/** How many articles the feed of the magazine holds; its archives, issue by issue, hold all of them. */
const MOST_ARTICLES = 25;

const WRITERS = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
} satisfies Record<FeedFormat, (feed: Feed) => string | Promise<string>>;

/** The files of an issue come with its editorial, or with its first article where it has none. */
async function enclosuresOf(
  { slug, issue: number, text: { locale } }: ReadableArticle,
  library: Library,
): Promise<FeedEntry['enclosures']> {
  const issue = issueOf(library, { issue: number });
  const articles = readableIn(issue.articles, locale);
  const bearer = articles.find(({ kind }) => kind === 'editorial') ?? articles[0];
  if (bearer?.slug !== slug) return [];
  return (await findEditions(issue, locale)).flatMap(({ path, type, bytes }) =>
    bytes === undefined ? [] : [{ url: addressOf(path), type, bytes }],
  );
}

async function buildEntry(article: ReadableArticle, library: Library): Promise<FeedEntry> {
  const { text, kind, identity, slug } = article;
  const { locale } = text;
  return {
    id: tagUri(library, identity ?? slug, locale),
    url: addressOf(routes.article(locale, text.slug)),
    title: text.title,
    summary: text.standfirst,
    content: await writeItem(article),
    published: publishedAt(article, library),
    updated: changedAt(article, library),
    authors: article.authors.map((id) => ({
      name: lookUp(library.authors, id, 'author').name[locale],
      url: addressOf(routes.author(locale, id)),
    })),
    categories: [...new Set([translator(locale)(`kind.${kind}`), ...text.categories])],
    versions: [locale, otherLocale(locale)].flatMap((language) => {
      const slug = article.texts[language]?.slug;
      if (slug === undefined) return [];
      return [{ locale: language, url: addressOf(routes.article(language, slug)) }];
    }),
    enclosures: await enclosuresOf(article, library),
  };
}

/** What was put right in an article, each time as a piece of news of its own. */
function buildCorrections(article: ReadableArticle, library: Library): FeedEntry[] {
  const { text, identity, slug, corrections } = article;
  const { locale, title } = text;
  const url = addressOf(routes.article(locale, text.slug));
  return corrections.map(({ date, place, text: words }) => {
    const time = morningOf(date, place - 1);
    return {
      id: tagUri(library, identity ?? slug, locale, 'correction', `${date}.${place}`),
      url,
      title: translator(locale)('feed.correction', { title }),
      summary: words[locale],
      content: `<p>${escapeXml(words[locale])}</p><p><a href="${url}">${escapeXml(title)}</a></p>`,
      published: time,
      updated: time,
      authors: [],
      categories: [],
      versions: [{ locale, url }],
      enclosures: [],
    };
  });
}

/** The articles of a feed, before they are put in order: those of a brand are the ones that its page lists. */
function articlesOf({ kind, id }: FeedSubject, locale: Locale, library: Library) {
  const { articles, articlesByBrand } = library;
  return readableIn(kind === 'brand' ? (articlesByBrand.get(id) ?? []) : articles, locale).filter(
    ({ published, issue }) => published && (kind !== 'issue' || String(issue) === id),
  );
}

/** What a feed calls itself, alone and among the others, what it says of itself, and the page that it follows. */
function describeFeed({ kind, id }: FeedSubject, locale: Locale, library: Library) {
  const t = translator(locale);
  const name = t('site.name');
  switch (kind) {
    case 'magazine':
      return {
        title: t('feed.magazine', { name }),
        name: t('follow.articles'),
        description: t('site.description'),
        home: routes.home(locale),
      };
    case 'issue': {
      const issue = issueOf(library, { issue: Number(id) });
      return {
        title: t('feed.issue', { name, number: id, theme: issue.theme[locale] }),
        name: `${t('issue.number', { number: id })} · ${issue.theme[locale]}`,
        description: issue.standfirst[locale],
        home: routes.issue(locale, issue.number),
      };
    }
    case 'corrections': {
      const about = library.pages.find((page) => page.id === 'about' && page.locale === locale);
      return {
        title: t('feed.corrections', { name }),
        name: t('feed.corrections.description'),
        description: t('feed.corrections.description'),
        home: about ? `${routes.page(locale, about.slug)}#corrections` : routes.home(locale),
      };
    }
    case 'brand': {
      const brand = lookUp(library.brands, id, 'brand');
      return {
        title: t('feed.brand', { name, brand: brand.name }),
        name: brand.name,
        description: brand.summary[locale],
        home: routes.brand(locale, id),
      };
    }
  }
}

/** The place of a feed among the archives, which are the feeds of the issues: the magazine’s is the newest. */
function archivesOf(
  { kind, id }: FeedSubject,
  format: FeedFormat,
  locale: Locale,
  { issues }: Library,
): FeedArchives | undefined {
  if (kind !== 'magazine' && kind !== 'issue') return undefined;
  const numbers = issues.filter(({ published }) => published).map(({ number }) => String(number));
  const place = kind === 'issue' ? numbers.indexOf(id) : -1;
  const feedOf = (number: string | undefined) =>
    number === undefined
      ? undefined
      : addressOf(routes.feed(locale, format, { kind: 'issue', id: number }));
  return {
    current: kind === 'issue' ? addressOf(routes.feed(locale, format, MAIN_FEED)) : undefined,
    previous: feedOf(numbers[place + 1]),
    next: place > 0 ? feedOf(numbers[place - 1]) : undefined,
  };
}

async function buildFeed(subject: FeedSubject, format: FeedFormat, locale: Locale): Promise<Feed> {
  const library = await getLibrary(locale);
  const t = translator(locale);
  const { home, title, description } = describeFeed(subject, locale, library);
  const articles = articlesOf(subject, locale, library)
    .map((article) => ({ article, time: publishedAt(article, library) }))
    .sort((one, other) => Date.parse(other.time) - Date.parse(one.time))
    .map(({ article }) => article);
  const entries =
    subject.kind === 'corrections'
      ? articles
          .flatMap((article) => buildCorrections(article, library))
          .sort((one, other) => Date.parse(other.published) - Date.parse(one.published))
      : await Promise.all(
          articles
            .slice(0, subject.kind === 'magazine' ? MOST_ARTICLES : undefined)
            .map((article) => buildEntry(article, library)),
        );
  const { hub, director, contact } = library.magazine;
  const oldest = library.issues.at(-1)?.date ?? '2026-01-01';
  const changes = entries
    .map(({ updated }) => updated)
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  return {
    id: tagUri(library, 'feed', [subject.kind, subject.id].filter(Boolean).join('-'), locale),
    locale,
    title,
    description,
    home: addressOf(home),
    self: addressOf(routes.feed(locale, format, subject)),
    updated: changes.at(-1) ?? morningOf(oldest),
    publisher: t('site.name'),
    rights: formatRights(library.magazine, locale),
    director: director && contact && `${contact.email} (${director})`,
    styles: routes.feedStyle(locale),
    icon: addressOf(routes.file('icon-144.png')),
    hub,
    archives: archivesOf(subject, format, locale, library),
    entries,
  };
}

/** Writes a feed. Its times are those of the content, so that the same content gives the same feed. */
export async function writeFeed(
  subject: FeedSubject,
  format: FeedFormat,
  locale: Locale,
): Promise<string> {
  return WRITERS[format](await buildFeed(subject, format, locale));
}

/** Lists the feeds of a language, in the order of `FEEDS`. */
export async function listFeeds(locale: Locale): Promise<ListedFeed[]> {
  const library = await getLibrary(locale);
  const pages = (await getPages()).filter((page) => page.kind === 'feed' && page.locale === locale);
  const feeds = pages.map(({ id, path }) => ({ ...parseFeedId(id), url: addressOf(path) }));
  return [...Map.groupBy(feeds, ({ subject: { kind, id } }) => `${kind}/${id}`).values()].flatMap(
    (group) => {
      const [first] = group;
      if (!first) return [];
      const { home, title, name } = describeFeed(first.subject, locale, library);
      const addresses = group.map(({ format, url }) => ({ format, url }));
      const isEmpty =
        first.subject.kind === 'corrections' &&
        articlesOf(first.subject, locale, library).every(
          ({ corrections: { length } }) => length === 0,
        );
      return [{ subject: first.subject, title, name, home: addressOf(home), addresses, isEmpty }];
    },
  );
}

/** The folder of each kind of feed in their list: who takes the whole list sees which articles come twice. */
const FOLDERS = {
  magazine: 'follow.whole',
  corrections: 'follow.whole',
  issue: 'follow.parts',
  brand: 'follow.parts',
} as const satisfies Record<FeedKind, MessageKey>;

/** Writes the list of the feeds of a language. */
export async function writeFeedList(locale: Locale): Promise<string> {
  const t = translator(locale);
  const feeds = await listFeeds(locale);
  return writeOpml(
    t('feed.list', { name: t('site.name') }),
    [...Map.groupBy(feeds, ({ subject: { kind } }) => t(FOLDERS[kind]))].map(([name, listed]) => ({
      name,
      feeds: listed.map(({ title, home, addresses: [first] }) => ({
        title,
        home,
        address: first?.url ?? '',
      })),
    })),
  );
}
