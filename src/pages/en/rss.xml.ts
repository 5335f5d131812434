import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { buildFeed } from '../../editions/feed.ts';

export const GET: APIRoute = async () => rss(await buildFeed('en'));
