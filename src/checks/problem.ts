import type { Place } from '../domain/place.ts';
import type { Fix } from '../library/fault.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import type { Localised } from '../schemas/locale.ts';

/** An error refuses the content; a warning is for a human eye: it is printed and lets the content pass. */
export type Severity = 'error' | 'warning';

/** What a check finds: where, a permanent code, and three whole sentences or more in each language. */
export interface Problem extends Place {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** Permanent: never given to another problem, since editors look it up. */
  code: string;
  severity: Severity;
  what: Localised;
  why: Localised;
  /** How to mend it: an instruction that starts with a verb. */
  remedy: Localised;
  /** What was probably meant. */
  suggestion?: string | undefined;
  /** What `--fix` writes, where that is safe. */
  fix?: Fix | undefined;
}

/**
 * One rule: looks at everything that editors wrote and tells what breaks it.
 *
 * @param today Calendar date, `YYYY-MM-DD`, which decides what is published.
 */
export type Rule = (manuscripts: Manuscripts, today: string) => Problem[];

/** The start of a file, for what concerns it as a whole. */
export const START: Place = { line: 1, column: 1 };
