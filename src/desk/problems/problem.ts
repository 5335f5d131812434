import type { Place } from '../../magazine/texts/place.ts';
import {
  describeProblem,
  type Description,
  type Message,
  type Severity,
  type Values,
} from './catalogue.ts';

/** A change to the text of a file that mends a problem and can do no harm. */
export interface Fix {
  /** What it replaces, in UTF-16 units from the start of the file; the end is excluded. */
  start: number;
  end: number;
  text: string;
}

/** What is wrong with the content: where, a permanent code, and three whole sentences or more in each language. */
export interface Problem extends Place, Description {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** What was probably meant. */
  suggestion?: string | undefined;
  /** What `--fix` writes, where that is safe. */
  fix?: Fix | undefined;
}

/** The start of a file, for what concerns it as a whole. */
export const START: Place = { line: 1, column: 1 };

/** Something in a file; without a place, the file as a whole. */
interface Spot {
  file: string;
  place?: Place | undefined;
}

/** Tells a problem where it stands, in the words of the catalogue. */
export function problemAt(
  { file, place = START }: Spot,
  message: Message,
  values?: Values,
  { severity, ...more }: Pick<Problem, 'suggestion' | 'fix'> & { severity?: Severity } = {},
): Problem {
  const { line, column } = place;
  return { file, line, column, ...describeProblem(message, values, severity), ...more };
}
