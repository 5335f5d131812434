import { htmlToHast } from 'satteri';
import StaticArticle from '../components/static/StaticArticle.astro';
import type { ReadableArticle } from '../../magazine/library/article.ts';
import { getBody, getLibrary } from '../../magazine/library/from-astro.ts';
import { articleReading } from '../facts/reading.ts';
import { cleanTree } from './clean.ts';
import { renderComponent } from './container.ts';
import { packedOnce } from '../../magazine/library/uses.ts';
import type { Root } from '../../magazine/texts/html-tree.ts';

async function renderArticle(article: ReadableArticle): Promise<Root> {
  const { locale } = article.text;
  const library = await getLibrary(locale);
  const html = await renderComponent(
    StaticArticle,
    { article, locale, Body: await getBody(article.slug, article.text) },
    articleReading(library, article),
  );
  return cleanTree(htmlToHast(html, { fragment: true }) as Root);
}

/** Tells an article in one language apart. */
export const articleKey = ({ slug, text }: ReadableArticle) => `${slug}/${text.locale}`;

/**
 * The static rendering of an article in one language, as a tree that every edition derives from: standfirst,
 * slots and tables of its journeys, text, corrections. Notes stand after the paragraph that calls them,
 * with the roles of DPUB-ARIA; addresses are those of the site. Passes leave the tree as it is.
 */
export const getArticleTree = packedOnce(articleKey, renderArticle);
