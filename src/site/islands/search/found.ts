import type { CodedThread } from '../../../magazine/journeys/thread-code.ts';
import type { Counts } from '../../search/register.ts';
import type { ExtractRun } from './extract.ts';

/** A place within a page that answers. */
export interface FoundPassage {
  url: string;
  title: readonly ExtractRun[];
  /** What it is, in words; empty for a section of a text and for a note. */
  label: readonly ExtractRun[];
  /** Empty where the text has but facts. */
  extract: readonly ExtractRun[];
  isMoment: boolean;
}

/** A page that answers, as readers see it. */
export interface Finding {
  url: string;
  title: readonly ExtractRun[];
  label: readonly ExtractRun[];
  /** Number of its issue, whose colours it wears. */
  issue: number | undefined;
  thread: CodedThread | undefined;
  /** Empty where its passages say more. */
  extract: readonly ExtractRun[];
  passages: readonly FoundPassage[];
  /** How many moments answer beside those among the passages. */
  others: number;
  /** How many of what is counted it stands for. */
  counted: number;
  /** Whether it holds but some of the words. */
  isPart: boolean;
}

/** What answers a state. */
export interface Found {
  /** How many pages answer, or moments where the filters ask for them: all words, and but some of them. */
  whole: number;
  part: number;
  ofMoments: boolean;
  /** How many findings there are in all. */
  total: number;
  /** Those that were asked for. */
  findings: readonly Finding[];
  counts: Counts;
  /** The words that the index lacks, as typed. */
  missing: readonly string[];
  /** Questions that may have been meant. */
  proposals: readonly string[];
  /** The words of a phrase that nothing holds in their order, which may be found apart. */
  unquoted: string | undefined;
  /** Whether nothing but small words was asked for. */
  isEmpty: boolean;
  /** How many pages would answer without the filters, where none does with them. */
  unfiltered: number;
  /** A pattern of the words of the list that answer, for the page where one lands; empty where none was asked for. */
  marks: string;
}
