import { applyFixes } from '../desk/checks/fixes.ts';
import type { Problem } from '../desk/problems/problem.ts';
import type { Rule } from '../desk/checks/rule.ts';
import type { Locale } from '../magazine/vocabulary.ts';
import { buildText, checkText } from './checked-text.ts';
import { revealSpaces } from './revealed-spaces.ts';

/** What a rule makes of a passage. */
export interface CheckedPassage {
  problems: Problem[];
  /** The passage once what is safe is mended, its no-break spaces made visible. */
  mended: string;
}

/**
 * Has a rule read many passages at once, each a paragraph of one standing page.
 *
 * @returns What it makes of one of them.
 * @throws {RangeError} For a passage that it was not given.
 */
export async function checkPassages(
  rule: Rule,
  locale: Locale,
  passages: readonly string[],
): Promise<(passage: string) => CheckedPassage> {
  const body = passages.join('\n\n');
  const { source } = buildText(body, { locale });
  const problems = await checkText(rule, body, { locale });
  const checked = new Map<string, CheckedPassage>();
  let start = source.length - body.length - 1;
  for (const passage of passages) {
    const end = start + passage.length;
    const firstLine = source.slice(0, start).split('\n').length;
    const lastLine = source.slice(0, end).split('\n').length;
    const own = problems.filter(({ line }) => line >= firstLine && line <= lastLine);
    const fixes = own.flatMap(({ fix }) =>
      fix ? [{ ...fix, start: fix.start - start, end: fix.end - start }] : [],
    );
    const mended = revealSpaces(applyFixes(passage, fixes).text);
    checked.set(passage, { problems: own, mended });
    start = end + 2;
  }
  return (passage) => {
    const found = checked.get(passage);
    if (!found) throw new RangeError(`The rule has not read “${passage}”.`);
    return found;
  };
}
