import type { Run } from '../../domain/passage.ts';
import { withRuns } from './part-of-prose.ts';
import type { Prose } from './prose.ts';

/** Part of a passage that the editors set apart, in UTF-16 units of its text; the end is excluded. */
export interface Stretch {
  prose: Prose;
  start: number;
  end: number;
}

const QUOTATION = /«[^«»]+»|“[^“”]+”|"[^"]+"/g;

function findQuotations(prose: Prose): Stretch[] {
  return [...prose.text.matchAll(QUOTATION)].map(({ 0: quoted, index }) => ({
    prose,
    start: index + 1,
    end: index + quoted.length - 1,
  }));
}

function listItalicRuns({ passage }: Prose): Run[][] {
  const stretches: Run[][] = [];
  let open: Run[] | undefined;
  for (const run of passage.runs) {
    if (!run.within.includes('emphasis')) open = undefined;
    else if (open) open.push(run);
    else stretches.push((open = [run]));
  }
  return stretches;
}

/** What stands between quotation marks or in italics; what has both is given twice. */
export function findMarkedStretches(prose: Prose): Stretch[] {
  const italics = listItalicRuns(prose).map((runs) => {
    const italic = withRuns(prose, runs);
    return { prose: italic, start: 0, end: italic.text.length };
  });
  return [...findQuotations(prose), ...italics];
}

/** Whether two stretches of a passage share words of the file. */
export function overlap(one: Stretch, other: Stretch): boolean {
  const reaches = (first: Stretch, second: Stretch) =>
    first.prose.offsetAt(first.end - 1) >= second.prose.offsetAt(second.start);
  return reaches(one, other) && reaches(other, one);
}
