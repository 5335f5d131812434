import type { Manuscripts } from '../library/from-disk.ts';
import type { Severity as Gravity } from '../library/problems/catalogue.ts';
import type { Problem as Found } from '../library/problems/problem.ts';

export type Severity = Gravity;
export type Problem = Found;

/**
 * One rule: looks at everything that editors wrote and tells what breaks it.
 *
 * @param today Calendar date, `YYYY-MM-DD`, which decides what is published.
 */
export type Rule = (manuscripts: Manuscripts, today: string) => Problem[];

/** The start of a file, for what concerns it as a whole. */
export const START = { line: 1, column: 1 };
