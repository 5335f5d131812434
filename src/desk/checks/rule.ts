import type { Content } from '../files/from-disk.ts';
import type { Problem } from '../problems/problem.ts';

/** One rule: tells what breaks it in all that editors wrote; the calendar date decides what is published. */
export type Rule = (content: Content, today: string) => Problem[];
