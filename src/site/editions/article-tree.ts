import { deserialize, serialize } from 'node:v8';
import { htmlToHast } from 'satteri';
import StaticArticle from '../components/static/StaticArticle.astro';
import type { ReadableArticle } from '../../magazine/library/article.ts';
import { getBody, getLibrary } from '../../magazine/library/from-astro.ts';
import { articleReading } from '../facts/reading.ts';
import { cleanTree } from './clean.ts';
import { renderComponent } from './container.ts';
import { madeOnce } from '../../magazine/library/uses.ts';
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
 * Makes a tree of an article once for a build. It is held packed, a fifth as large, and unpacked for each that asks:
 * the trees of a large magazine are most of what a build holds.
 */
export function treeOnce(
  make: (article: ReadableArticle) => Promise<Root>,
): (article: ReadableArticle) => Promise<Root> {
  const getPacked = madeOnce(articleKey, async (article: ReadableArticle) =>
    serialize(await make(article)),
  );
  return async (article) => deserialize(await getPacked(article)) as Root;
}

/**
 * The static rendering of an article in one language, as a tree that every edition derives from: standfirst,
 * slots and tables of its journeys, text, corrections. Notes stand after the paragraph that calls them,
 * with the roles of DPUB-ARIA; addresses are those of the site. Passes leave the tree as it is.
 */
export const getArticleTree = treeOnce(renderArticle);
