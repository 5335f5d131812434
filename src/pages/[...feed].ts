import type { APIRoute } from 'astro';
import { FEED_FORMATS, FEED_LIST, parseFeedId } from '../magazine/addresses/feeds.ts';
import { writeFeed, writeFeedList } from '../site/editions/feeds/feed.ts';
import type { PageProps } from '../site/facts/site-page.ts';
import { pathsTo } from '../site/page-paths.ts';

export const getStaticPaths = pathsTo('feed', 'feedList');

export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  if (page.kind === 'feedList') {
    return new Response(await writeFeedList(page.locale), {
      headers: { 'Content-Type': FEED_LIST.served },
    });
  }
  const { subject, format } = parseFeedId(page.id);
  return new Response(await writeFeed(subject, format, page.locale), {
    headers: { 'Content-Type': FEED_FORMATS[format].served },
  });
};
