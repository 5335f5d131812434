import type { Fix } from '../problems/problem.ts';

/** Writes the fixes of a file, the last first, so that places stay true. Of two that touch, the second waits for a next run. */
export function applyFixes(
  source: string,
  fixes: readonly Fix[],
): { text: string; applied: number } {
  const inOrder = fixes.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const chosen: Fix[] = [];
  for (const fix of inOrder) {
    const previous = chosen.at(-1);
    if (
      !previous ||
      fix.start > previous.end ||
      (fix.start === previous.end && previous.end > previous.start)
    ) {
      chosen.push(fix);
    }
  }
  const text = chosen.reduceRight(
    (written, { start, end, text: replacement }) =>
      written.slice(0, start) + replacement + written.slice(end),
    source,
  );
  return { text, applied: chosen.length };
}
