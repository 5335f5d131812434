import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { CONTENT_ROOT } from './desk/files/content-root.ts';
import { pickFacts, type TextFacts } from './magazine/library/article.ts';
import { SCHEMAS } from './magazine/schemas/schemas.ts';
import { readTree } from './magazine/texts/manuscript.ts';
import { parseTree } from './magazine/texts/manuscript-tree.ts';
import {
  typesetLetter,
  typesetPage,
  typesetSource,
  typesetText,
} from './magazine/typography/typeset-entries.ts';
import { typesetLocalised } from './magazine/typography/typography.ts';
import type { Locale } from './magazine/vocabulary.ts';
import { codeVersion } from './magazine/kept/code-version.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/**
 * Reads files below `content/` of the magazine’s folder; the id of an entry is its path without its ending.
 * An entry is kept as pages take it, and made anew when its file, its place or the code changes.
 *
 * @param prepare Makes an entry ready for the pages, of the one that its schema has read.
 */
function files(pattern: string, folder: string, prepare: (entry: Entry) => Entry): Loader {
  const loader = glob({
    pattern,
    base: pathToFileURL(path.join(CONTENT_ROOT, 'content', folder)),
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
  });
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        generateDigest: (source) =>
          context.generateDigest({ source, version: codeVersion(), root: CONTENT_ROOT }),
        store: { ...context.store, set: (entry) => context.store.set(prepare(entry)) },
      }),
  };
}

/** Reads entries whose words are in both languages, and sets these. */
const entries = <Data extends object>(
  pattern: string,
  folder: string,
  typeset: (data: Data) => Data = typesetLocalised,
) =>
  files(pattern, folder, ({ body: _body, data, ...entry }) => ({
    ...entry,
    data: typeset(data as Data) as Entry['data'],
  }));

/** @throws {Error} With the name of a file whose text is not MDX. */
function readFacts(body: string, locale: Locale, file = ''): TextFacts {
  try {
    return pickFacts(readTree(parseTree(body), locale));
  } catch (cause) {
    throw new Error(`${file}: ${String(cause)}`, { cause });
  }
}

/** Reads texts: their heads and the facts of what follows. The words stay in the file, where the page takes them. */
const texts = <Head>(
  folder: string,
  typeset: (text: { locale: Locale; head: Head; facts: TextFacts }) => {
    head: Head;
    facts: TextFacts;
  },
) =>
  files('*/{fr,en}.mdx', folder, ({ body = '', deferredRender: _asModule, data, ...entry }) => {
    const locale = entry.id.endsWith('/en') ? 'en' : 'fr';
    const { head, facts } = typeset({
      locale,
      head: data as Head,
      facts: readFacts(body, locale, entry.filePath),
    });
    return {
      ...entry,
      data: head as Entry['data'],
      rendered: { html: '', metadata: { frontmatter: { facts } } },
    };
  });

export const collections = {
  magazine: defineCollection({ loader: entries('magazine.yaml', '.'), schema: SCHEMAS.magazine }),
  articles: defineCollection({
    loader: entries('*/article.yaml', 'articles'),
    schema: SCHEMAS.articles,
  }),
  texts: defineCollection({ loader: texts('articles', typesetText), schema: SCHEMAS.texts }),
  pages: defineCollection({ loader: texts('pages', typesetPage), schema: SCHEMAS.pages }),
  issues: defineCollection({ loader: entries('*.yaml', 'issues'), schema: SCHEMAS.issues }),
  journeys: defineCollection({ loader: entries('*.yaml', 'journeys'), schema: SCHEMAS.journeys }),
  terms: defineCollection({ loader: entries('*.yaml', 'terms'), schema: SCHEMAS.terms }),
  sources: defineCollection({
    loader: entries('*.yaml', 'sources', typesetSource),
    schema: SCHEMAS.sources,
  }),
  brands: defineCollection({ loader: entries('*.yaml', 'brands'), schema: SCHEMAS.brands }),
  authors: defineCollection({ loader: entries('*.yaml', 'authors'), schema: SCHEMAS.authors }),
  letters: defineCollection({
    loader: entries('*.yaml', 'letters', typesetLetter),
    schema: SCHEMAS.letters,
  }),
};
