import type { MomentEntry } from '../../schemas/journey.ts';
import type { QuoteMark } from '../yaml-text.ts';

/** Names of the fields of a moment in the order of the house. */
export const FIELD_ORDER = [
  'id',
  'stage',
  'channel',
  'feeling',
  'planned',
  'evidence',
  'sources',
  'title',
  'text',
  'values',
  'seam',
  'wait',
] as const satisfies readonly (keyof MomentEntry)[];

export type MomentField = (typeof FIELD_ORDER)[number];

/** How a file writes its moments, so that a new line looks like its neighbours. */
export interface MomentStyle {
  /** Order of the fields. */
  order: readonly MomentField[];
  /** Column of the hyphen of a moment, from 0. */
  dashColumn: number;
  /** Column of its fields. */
  fieldColumn: number;
  /** Columns by which a field stands inside another. */
  step: number;
  /** What stands between a brace and what it encloses: nothing or a space. */
  bracePadding: string;
  /** The same for brackets. */
  bracketPadding: string;
  /** What a text stands between inside braces where it need not be quoted. */
  quoteInBraces: QuoteMark;
  /** The same on a line of its own. */
  quoteOnLine: QuoteMark;
  /** What a text stands between where it must be quoted. */
  quoteMark: "'" | '"';
  /** Whether both languages of a title stand on one line. */
  titleBeside: boolean;
  /** Whether both languages of the reason of a seam do. */
  reasonBeside: boolean;
  /** Whether a wait does, with its field. */
  waitBeside: boolean;
  /** How stories stand: folded, laid out as they are, or on one line if it holds them. */
  stories: 'folded' | 'laid' | 'line';
  /** Whether ids are listed in brackets rather than one a line. */
  bracketed: boolean;
  /** Lists that are written even when they hold nothing: `values: []`. */
  saysEmpty: ReadonlySet<'sources' | 'values'>;
  /** Columns of a line of prose, indentation included. */
  width: number;
  /** Columns of a line that holds both languages. */
  pairWidth: number;
}

/** The style of a file without a moment: that of the house. */
export const HOUSE_STYLE: MomentStyle = {
  order: FIELD_ORDER,
  dashColumn: 2,
  fieldColumn: 4,
  step: 2,
  bracePadding: '',
  bracketPadding: '',
  quoteInBraces: "'",
  quoteOnLine: '',
  quoteMark: "'",
  titleBeside: true,
  reasonBeside: true,
  waitBeside: true,
  stories: 'folded',
  bracketed: true,
  saysEmpty: new Set(['values']),
  width: 110,
  pairWidth: 110,
};
