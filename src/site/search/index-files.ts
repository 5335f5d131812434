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

/** Records that one file tells of, where they are not too many: more would bring along more of what no result shows. */
const FEW_RECORDS = 8;

/** Files of records of one index, at most: hosts take 20,000 files, and a thousand articles have most of these already. */
const MOST_RECORD_FILES = 800;

/** How many records each file of an index of so many tells of; neighbours answer together. */
export const recordsPerFile = (records: number): number =>
  Math.max(FEW_RECORDS, Math.ceil(records / MOST_RECORD_FILES));

/** Stands between facts that make no sentence. */
export const FACT_SIGN = '·';

/** The one file of an index that is asked for anew: what names the others. */
export interface IndexEntry {
  /** A part of the names of the other files, which changes when one of them does. */
  version: string;
  /** The initials that the word list has a file for. */
  initials: string;
  recordsPerFile: number;
  phrases: Phrases;
}

type Named = Pick<IndexEntry, 'version'>;

/** Where the parts of an index lie, below its folder. */
export const INDEX_FILES = {
  entry: 'entry.json',
  register: ({ version }: Named) => `words/register.${version}.json`,
  records: (
    id: number,
    { version, recordsPerFile: each }: Pick<IndexEntry, 'version' | 'recordsPerFile'>,
  ) => `records/${Math.floor(id / each)}.${version}.json`,
  words: (initial: string, { version }: Named) => `words/${initial}.${version}.txt`,
} as const;
