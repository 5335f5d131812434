import type { APIRoute } from 'astro';
import { writeSitemap } from '../domain/sitemap.ts';
import { getPages } from '../library/site-page.ts';
import { absoluteUrl } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(
    writeSitemap(await getPages(), (path) => absoluteUrl(path).href),
    { headers: { 'Content-Type': 'application/xml' } },
  );
