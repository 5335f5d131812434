import type { APIRoute } from 'astro';
import { absoluteUrl, routes } from '../site/addresses.ts';

export const GET: APIRoute = () => {
  const lines = [
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${absoluteUrl(routes.file('sitemap.xml'))}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
