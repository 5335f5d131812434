import type { APIRoute } from 'astro';
import { drawIcon } from '../site/pictures/icon.ts';

export const getStaticPaths = () => [{ params: { side: '144' } }, { params: { side: '180' } }];

export const GET: APIRoute = async ({ params }) =>
  new Response(await drawIcon(Number(params['side'])), {
    headers: { 'Content-Type': 'image/png' },
  });
