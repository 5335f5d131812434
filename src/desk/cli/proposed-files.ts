import type { Problem } from '../problems/problem.ts';
import { formatReport } from '../checks/report.ts';
import { checkReading } from '../checks/rules.ts';
import { say } from '../../magazine/saying.ts';
import type { Reading } from '../files/from-disk.ts';
import { buildAddressListChange } from './address-list-change.ts';
import type { CommandContext } from './command.ts';
import { writeFiles, type FileChange } from './file-changes.ts';
import { readContent } from './read-content.ts';
import { phrase } from './words.ts';
import WORDS from './words/write.json' with { type: 'json' };
import { WriteRefusedError } from './write-refusal.ts';

/** Tells one problem from another even when lines have moved. */
const identityOf = ({ file, code, what }: Problem) => `${file} ${code} ${what.en}`;

/** The list of the published addresses, where what is written changes the addresses of the site. */
function followAddresses(before: Reading, after: Reading, today: string): FileChange | undefined {
  if (!after.manuscripts.publishedList) return undefined;
  const [was, is] = [before, after].map(
    ({ manuscripts }) => buildAddressListChange(manuscripts, { today })?.change,
  );
  return is && is.text !== was?.text && is.text !== is.before ? is : undefined;
}

/**
 * Writes files if the content is no worse with them: all of them, or none. What stands in the way is
 * printed. The list of the published addresses follows by itself.
 *
 * @returns Whether the files have been written.
 */
export async function writeProposedFiles(
  changes: readonly FileChange[],
  { root, today, locale, print }: Pick<CommandContext, 'root' | 'today' | 'locale' | 'print'>,
): Promise<boolean> {
  const overlay = new Map(changes.map(({ file, text }) => [file, text]));
  const before = await readContent(root);
  const after = await readContent(root, overlay);
  const list = followAddresses(before, after, today);
  const publishedList = list && { file: list.file, source: list.text };
  const manuscripts = { ...after.manuscripts, ...(publishedList && { publishedList }) };
  const known = new Set(checkReading(before, today).map(identityOf));
  const errors = checkReading({ ...after, manuscripts }, today).filter(
    (problem) => problem.severity === 'error' && !known.has(identityOf(problem)),
  );
  if (errors.length > 0) {
    const sourceOf = (file: string) => overlay.get(file);
    const report = formatReport(errors, { locale, sourceOf });
    print(`${say(WORDS.refused, locale)}\n\n${report}`);
    return false;
  }
  try {
    writeFiles(root, [...changes, ...(list ? [list] : [])]);
    if (list) print(`${phrase(WORDS.listed, { file: list.file })[locale]}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof WriteRefusedError)) throw error;
    print(`${say(error.says, locale)}\n`);
    return false;
  }
}
