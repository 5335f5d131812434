import type { Locale } from '../vocabulary.ts';

/** The folder in which prints are kept, which no build empties, below the root of the project. */
export const PAPER_FOLDER = '.cache/paper';

/** The name of the list of the prints, in that folder. */
export const PAPER_LIST = 'prints.json';

/** An issue that was printed. */
export interface PrintedFile {
  number: number;
  locale: Locale;
  file: string;
  pages: number;
  bytes: number;
  /** What it was printed from, as the page that lays it out says. */
  edition: string;
}

/** The name of the file of an issue. */
export function paperFile(number: number, locale: Locale): string {
  return `seamless-${number}-${locale}.pdf`;
}
