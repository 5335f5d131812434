import type { Phrases } from './search-phrases.ts';

/** Stands between the paragraphs of a record; the index counts it as a word and finds it under none. */
export const BLOCK_END = '⁂';

/** What the index holds of a record. */
export interface IndexedRecord {
  url: string;
  /** The title first, where there is one, then the paragraphs, written as readers type. */
  content: string;
  title?: string;
  label?: string;
  /** Words that are written in another way than they are typed. */
  spellings?: readonly string[];
}

/**
 * Records that one file tells of: neighbours answer together, and a file for each would be more than hosts take.
 * More of them would bring along more of what no result shows.
 */
export const RECORDS_PER_FILE = 8;

/** Stands between facts that make no sentence. */
export const FACT_SIGN = '·';

/** The one file of an index that is asked for anew: what names the others. */
export interface IndexEntry {
  /** A part of the names of the other files, which changes when one of them does. */
  version: string;
  /** The initials that the word list has a file for. */
  initials: string;
  phrases: Phrases;
}

type Named = Pick<IndexEntry, 'version'>;

/** Where the parts of an index lie, below its folder. */
export const INDEX_FILES = {
  entry: 'entry.json',
  register: ({ version }: Named) => `words/register.${version}.json`,
  records: (id: number, { version }: Named) =>
    `records/${Math.floor(id / RECORDS_PER_FILE)}.${version}.json`,
  words: (initial: string, { version }: Named) => `words/${initial}.${version}.txt`,
} as const;
