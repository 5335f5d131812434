import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawShareImage } from '../../../editions/share-image.tsx';
import { getShareImagePaths } from '../../../library/picture-page.ts';

export const getStaticPaths = getShareImagePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await drawShareImage(props.shared), { headers: { 'Content-Type': 'image/png' } });
