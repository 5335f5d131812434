import type { APIRoute } from 'astro';
import type { ListedPage } from '../../../magazine/addresses/page-list.ts';
import { findReadable } from '../../../magazine/library/article.ts';
import { getCurrentIssue, getLibrary } from '../../../magazine/library/from-astro.ts';
import { issueOf, lookUp, threadsOfBrand } from '../../../magazine/library/library.ts';
import { translator } from '../../../magazine/words/messages.ts';
import {
  drawArticleImage,
  drawIssueImage,
  drawNameImage,
} from '../../../site/pictures/share-image.tsx';
import { pathsTo, type PageProps } from '../../../site/facts/site-page.ts';

export const getStaticPaths = pathsTo('articleImage', 'issueImage', 'brandImage', 'termImage');

async function drawFor({ kind, id, locale }: ListedPage): Promise<Uint8Array<ArrayBuffer>> {
  const library = await getLibrary(locale);
  const t = translator(locale);
  if (kind === 'issueImage') return drawIssueImage(issueOf(library, { issue: Number(id) }), locale);
  if (kind === 'articleImage') return drawArticleImage(findReadable(library.articles, id, locale));
  const current = await getCurrentIssue(locale);
  if (kind === 'termImage') {
    const { name, abbreviation } = lookUp(library.terms, id, 'term');
    const corner = [t('nav.lexicon'), abbreviation].filter(Boolean).join(' · ');
    return drawNameImage({ name: name[locale], corner, cover: undefined }, current, locale);
  }
  const { name } = lookUp(library.brands, id, 'brand');
  const [cover] = threadsOfBrand(id, library.articlesByBrand.get(id) ?? []);
  return drawNameImage({ name, corner: t('nav.caseStudies'), cover }, current, locale);
}

export const GET: APIRoute<PageProps> = async ({ props: { page } }) =>
  new Response(await drawFor(page), { headers: { 'Content-Type': 'image/png' } });
