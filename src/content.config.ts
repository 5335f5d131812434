import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { CONTENT_ROOT } from './desk/files/content-root.ts';
import { articleSchema, textSchema } from './magazine/schemas/article.ts';
import { authorSchema } from './magazine/schemas/author.ts';
import { brandSchema } from './magazine/schemas/brand.ts';
import { issueSchema } from './magazine/schemas/issue.ts';
import { journeySchema } from './magazine/schemas/journey.ts';
import { magazineSchema } from './magazine/schemas/magazine.ts';
import { pageSchema } from './magazine/schemas/page.ts';
import { sourceSchema } from './magazine/schemas/source.ts';
import { termSchema } from './magazine/schemas/term.ts';

/** Reads files below `content/` of the magazine’s folder; the id of an entry is its path without its ending. */
function files(pattern: string, folder: string) {
  return glob({
    pattern,
    base: pathToFileURL(path.join(CONTENT_ROOT, 'content', folder)),
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
    retainBody: false,
  });
}

export const collections = {
  magazine: defineCollection({ loader: files('magazine.yaml', '.'), schema: magazineSchema }),
  articles: defineCollection({
    loader: files('*/article.yaml', 'articles'),
    schema: articleSchema,
  }),
  texts: defineCollection({ loader: files('*/{fr,en}.mdx', 'articles'), schema: textSchema }),
  pages: defineCollection({ loader: files('*/{fr,en}.mdx', 'pages'), schema: pageSchema }),
  issues: defineCollection({ loader: files('*.yaml', 'issues'), schema: issueSchema }),
  journeys: defineCollection({ loader: files('*.yaml', 'journeys'), schema: journeySchema }),
  terms: defineCollection({ loader: files('*.yaml', 'terms'), schema: termSchema }),
  sources: defineCollection({ loader: files('*.yaml', 'sources'), schema: sourceSchema }),
  brands: defineCollection({ loader: files('*.yaml', 'brands'), schema: brandSchema }),
  authors: defineCollection({ loader: files('*.yaml', 'authors'), schema: authorSchema }),
};
