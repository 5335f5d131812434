import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawJourneyImage } from '../../../editions/journey-image.tsx';
import { getJourneyImagePaths } from '../../../library/picture-page.ts';

export const getStaticPaths = getJourneyImagePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await drawJourneyImage(props.drawn), { headers: { 'Content-Type': 'image/png' } });
