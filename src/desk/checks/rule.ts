import type { Content } from '../files/from-disk.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * One rule: looks at everything that editors wrote and tells what breaks it.
 *
 * @param today Calendar date, `YYYY-MM-DD`, which decides what is published.
 */
export type Rule = (content: Content, today: string) => Problem[];
