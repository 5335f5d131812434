import type { APIRoute } from 'astro';
import { writeSitemap } from '../domain/sitemap.ts';
import { getListedPages } from '../library/sitemap-page.ts';
import { absoluteUrl } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(
    writeSitemap(await getListedPages(), (path) => absoluteUrl(path).href),
    { headers: { 'Content-Type': 'application/xml' } },
  );
