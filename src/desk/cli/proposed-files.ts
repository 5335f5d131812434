import type { Problem } from '../problems/problem.ts';
import { formatReport } from '../checks/report.ts';
import { checkReading } from '../checks/rules.ts';
import { typesetMessage } from '../../magazine/typography/typeset-message.ts';
import type { ContentReading } from '../files/from-disk.ts';
import { buildLedgerChange } from './ledger-change.ts';
import type { CommandContext } from './command.ts';
import { WriteError, writeFiles, type FileChange } from './file-changes.ts';
import { readContent } from './read-content.ts';
import { phrase } from './words.ts';
import WORDS from './words/write.json' with { type: 'json' };

/** What is told at once, though it lets the content pass: it is easier to mend before anything names it. */
const TWINS = ['SRC-003', 'TERM-002'];

/** Tells one problem from another even when lines have moved. */
const identityOf = ({ file, code, what }: Problem) => `${file} ${code} ${what.en}`;

/** The ledger, where what is written changes the addresses of the site. */
function followAddresses(
  before: ContentReading,
  after: ContentReading,
  today: string,
): FileChange | undefined {
  if (!after.content.ledger) return undefined;
  const [was, is] = [before, after].map(
    ({ content }) => buildLedgerChange(content, { today })?.change,
  );
  return is && is.text !== was?.text && is.text !== is.before ? is : undefined;
}

/**
 * Writes files if the content is no worse with them, all or none, and tells whether it did. What stands
 * in the way is printed. The ledger follows by itself.
 *
 * @param options Of files that are `mended`, only what this does to others counts: one fault often hides more.
 */
export async function writeProposedFiles(
  changes: readonly FileChange[],
  { root, today, locale, print }: Pick<CommandContext, 'root' | 'today' | 'locale' | 'print'>,
  { mended = false } = {},
): Promise<boolean> {
  const overlay = new Map(changes.map(({ file, text }) => [file, text]));
  const before = await readContent(root);
  const after = await readContent(root, overlay);
  const kept = followAddresses(before, after, today);
  const ledger = kept && { file: kept.file, source: kept.text };
  const content = { ...after.content, ...(ledger && { ledger }) };
  const known = new Set(checkReading(before, today).map(identityOf));
  const found = checkReading({ ...after, content }, today).filter(
    (problem) => !known.has(identityOf(problem)),
  );
  const errors = found.filter(
    ({ severity, file }) => severity === 'error' && !(mended && overlay.has(file)),
  );
  const sourceOf = (file: string) => overlay.get(file);
  if (errors.length > 0) {
    const report = formatReport(errors, { locale, sourceOf });
    print(`${typesetMessage(WORDS.refused, locale)}\n\n${report}`);
    return false;
  }
  try {
    writeFiles(root, [...changes, ...(kept ? [kept] : [])]);
    const twins = found.filter(({ code }) => TWINS.includes(code));
    if (twins.length > 0) print(`${formatReport(twins, { locale, sourceOf })}\n`);
    if (kept) print(`${phrase(WORDS.listed, { file: kept.file })[locale]}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    print(`${typesetMessage(error.says, locale)}\n`);
    return false;
  }
}
