import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { buildFeed } from '../../site/editions/feed.ts';
import { pathsTo, type PageProps } from '../../site/facts/site-page.ts';

export const getStaticPaths = pathsTo('feed');

export const GET: APIRoute<PageProps> = async ({ props }) =>
  rss(await buildFeed(props.page.locale));
