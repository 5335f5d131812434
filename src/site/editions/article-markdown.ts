import { stringify } from 'yaml';
import type { ReadableArticle } from '../../magazine/library/article.ts';
import { lookUp, type Library } from '../../magazine/library/library.ts';
import { publishedAt } from '../../magazine/library/timeline.ts';
import { LANGUAGE_TAGS } from '../../magazine/vocabulary.ts';
import { absoluteUrl, routes } from '../addresses.ts';
import { buildItem } from './feeds/item.ts';
import { writeMarkdown } from './markdown.ts';

/** An article as Markdown, for whoever reads or quotes it with other tools: what it is, then all that it says. */
export async function writeArticleMarkdown(
  article: ReadableArticle,
  library: Library,
): Promise<string> {
  const { text, authors } = article;
  const { locale, title } = text;
  const head = stringify({
    title,
    authors: authors.map((id) => lookUp(library.authors, id, 'author').name[locale]),
    published: publishedAt(article, library),
    language: LANGUAGE_TAGS[locale],
    url: absoluteUrl(routes.article(locale, text.slug)).href,
    licence: library.magazine.licences?.texts.url,
  });
  const tree = await buildItem(article, { anchors: 'page' });
  return `---\n${head}---\n\n# ${title}\n\n${writeMarkdown(tree)}`;
}
