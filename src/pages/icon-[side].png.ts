import type { APIRoute } from 'astro';
import { drawIcon } from '../site/pictures/icon.ts';

export const getStaticPaths = () =>
  ['144', '180', '192', '512'].map((side) => ({ params: { side } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await drawIcon(Number(params['side'])), {
    headers: { 'Content-Type': 'image/png' },
  });
