import type { APIRoute } from 'astro';
import { writeSitemap } from '../site/facts/sitemap.ts';
import { getPages } from '../site/facts/site-page.ts';
import { absoluteUrl } from '../site/addresses.ts';

export const GET: APIRoute = async () =>
  new Response(
    writeSitemap(await getPages(), (path) => absoluteUrl(path).href),
    { headers: { 'Content-Type': 'application/xml' } },
  );
