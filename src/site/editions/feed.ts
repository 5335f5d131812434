import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import { readableIn, type ReadableArticle } from '../../magazine/library/article.ts';
import { startOfDay } from '../../magazine/library/calendar.ts';
import { lastChangeAmong } from '../../magazine/library/last-change.ts';
import { lookUp, type Library } from '../../magazine/library/library.ts';
import { LANGUAGE_TAGS, type Locale } from '../../magazine/vocabulary.ts';
import { escapeXml } from '../../magazine/xml.ts';
import { JOURNEY_SHEET } from '../drawings/JourneySheet.tsx';
import { translator } from '../../magazine/words/messages.ts';
import { getLibrary } from '../../magazine/library/from-astro.ts';
import { absoluteUrl, routes } from '../addresses.ts';
import { absoluteAddresses } from './addresses.ts';
import { getArticleTree } from './article-tree.ts';
import { writeHtml } from './html.ts';
import { bracketCalls, gatherNotes } from './notes.ts';
import { fillSlots } from './pictures.ts';
import { plainTree } from './plain.ts';
import type { Root } from '../html-tree.ts';

/** Side of the feed’s icon in pixels: RSS 2.0 allows 144 at the most. */
const ICON_SIDE = 144;

/** The whole article for a feed reader: no script, no style, no address that needs the page. */
async function writeContent(article: ReadableArticle): Promise<string> {
  const { locale, slug } = article.text;
  const t = translator(locale);
  const passes: ((tree: Root) => Root)[] = [
    (tree) => fillSlots(tree, (id) => ({ src: routes.journeyImage(locale, id), ...JOURNEY_SHEET })),
    (tree) => gatherNotes(tree, { role: 'doc-footnote', title: t('notes.title'), numbered: true }),
    (tree) => gatherNotes(tree, { role: 'note', title: t('notes.terms'), numbered: false }),
    bracketCalls,
    (tree) => absoluteAddresses(tree, absoluteUrl(routes.article(locale, slug))),
    plainTree,
  ];
  const tree = passes.reduce((before, pass) => pass(before), await getArticleTree(article));
  return writeHtml(tree);
}

async function buildItem(article: ReadableArticle, library: Library): Promise<RSSFeedItem> {
  const { text, kind, date } = article;
  const { locale } = text;
  const names = article.authors.map((id) => lookUp(library.authors, id, 'author').name[locale]);
  return {
    title: text.title,
    link: absoluteUrl(routes.article(locale, text.slug)).href,
    description: text.standfirst,
    pubDate: startOfDay(date),
    content: await writeContent(article),
    categories: [...new Set([translator(locale)(`kind.${kind}`), ...text.categories])],
    customData: names.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`).join(''),
  };
}

/** What the feed says of itself beside title and description. */
function writeChannel(locale: Locale, newest: string | undefined): string {
  const t = translator(locale);
  const home = absoluteUrl(routes.home(locale)).href;
  const own = absoluteUrl(routes.feed(locale)).href;
  const icon = absoluteUrl(routes.file(`icon-${ICON_SIDE}.png`)).href;
  return [
    `<language>${LANGUAGE_TAGS[locale]}</language>`,
    `<copyright>${escapeXml(t('feed.copyright'))}</copyright>`,
    newest ? `<lastBuildDate>${startOfDay(newest).toUTCString()}</lastBuildDate>` : '',
    '<docs>https://www.rssboard.org/rss-specification</docs>',
    `<image><url>${icon}</url><title>${escapeXml(t('site.name'))}</title><link>${home}</link>`,
    `<width>${ICON_SIDE}</width><height>${ICON_SIDE}</height></image>`,
    `<atom:link href="${own}" rel="self" type="application/rss+xml"/>`,
  ].join('');
}

/**
 * The feed of one language: every published article whole, newest first, in the reading order of the issue
 * within a day. Its dates are those of the content, so that the same content gives the same feed.
 */
export async function buildFeed(locale: Locale): Promise<RSSOptions> {
  const library = await getLibrary();
  const t = translator(locale);
  const articles = readableIn(library.articles, locale)
    .filter(({ published }) => published)
    .sort((one, other) => other.date.localeCompare(one.date));
  return {
    title: t('site.name'),
    description: t('site.description'),
    site: absoluteUrl(routes.home(locale)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: writeChannel(locale, lastChangeAmong(articles)),
    items: await Promise.all(articles.map((article) => buildItem(article, library))),
  };
}
