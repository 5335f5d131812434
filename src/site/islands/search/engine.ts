import { normaliseQuery } from '../../search/search-text.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { buildFinding, type Finding, type Fragment } from './finding.ts';
import type { SearchState } from './state.ts';

/** The part of Pagefind’s JavaScript API that is used here (version 1.6). */
interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (
    query: string | null,
    options: { filters: object },
  ) => Promise<{ results: readonly { data: () => Promise<Fragment> }[] }>;
}

/** What a search found: the findings are read only when they are shown. */
export interface Answer {
  count: number;
  read: (start: number, end: number) => Promise<Finding[]>;
}

export type Search = (state: SearchState) => Promise<Answer>;

/** Words of an excerpt: about two lines. */
const EXCERPT_WORDS = 26;

/**
 * How much a short page gains over a long one, from 0 to 1. An entry of the lexicon is thirty times
 * shorter than an article: with Pagefind’s own weight its passing mentions came before the article
 * about the thing; with none, an entry came after every article that uses its word.
 */
const PAGE_LENGTH = 0.15;

/** How long the index may take to answer: Pagefind waits for a missing file without end. */
const PATIENCE_MS = 20_000;

function soon<Value>(answer: Promise<Value>): Promise<Value> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The search index does not answer.')), PATIENCE_MS);
    }),
  ]);
}

/**
 * Opens the index of a language.
 *
 * @param folder Path of the index, with its last slash.
 * @returns A function that looks for a state; it fails when the index cannot be read.
 */
export async function openIndex(folder: string, locale: Locale): Promise<Search> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({
    // The index holds whole paths.
    baseUrl: '/',
    excerptLength: EXCERPT_WORDS,
    excerptEllipsis: '…',
    // The two fields are for the page that shows the finding; they say nothing of what it is about.
    ranking: { pageLength: PAGE_LENGTH, metaWeights: { spellings: 0, thread: 0 } },
  });
  return async ({ query, filters }) => {
    const words = normaliseQuery(query, locale);
    if (query !== '' && words === '') return { count: 0, read: async () => [] };
    const { results } = await soon(pagefind.search(words === '' ? null : words, { filters }));
    return {
      count: results.length,
      read: async (start, end) => {
        const fragments = results.slice(start, end).map((result) => result.data());
        return (await soon(Promise.all(fragments))).map((each) => buildFinding(each, locale));
      },
    };
  };
}
