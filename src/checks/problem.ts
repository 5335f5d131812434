import type { Place } from '../domain/manuscript.ts';
import type { Manuscripts } from '../library/from-disk.ts';

/** An error refuses the content; a warning is printed and lets it pass. */
export type Severity = 'error' | 'warning';

/** What a check finds: where, a permanent code, and three whole sentences or more. */
export interface Problem extends Place {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** Permanent: never given to another problem, since editors look it up. */
  code: string;
  severity: Severity;
  what: string;
  why: string;
  /** How to mend it: an instruction that starts with a verb. */
  remedy: string;
  /** What was probably meant. */
  suggestion?: string | undefined;
}

/**
 * One rule: looks at everything that editors wrote and tells what breaks it.
 *
 * @param today Calendar date, `YYYY-MM-DD`, which decides what is published.
 */
export type Rule = (manuscripts: Manuscripts, today: string) => Problem[];

/** The start of a file, for what concerns it as a whole. */
export const START: Place = { line: 1, column: 1 };
