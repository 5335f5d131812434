import type { Problem } from '../problems/problem.ts';
import { formatReport } from '../checks/report.ts';
import { checkReading } from '../checks/rules.ts';
import { typesetMessage } from '../../magazine/typography/typeset-message.ts';
import type { ContentReading } from '../files/from-disk.ts';
import { buildLedgerChange } from '../ledger/ledger-change.ts';
import type { UpdateOptions } from '../ledger/ledger.ts';
import { inBoth, phrase } from '../problems/phrase.ts';
import { UsageError, type CommandContext } from './command.ts';
import { readOnlineAddresses, tryGit } from './git.ts';
import { WriteError, writeFiles, type FileChange, type FileMove } from './file-changes.ts';
import { readContent } from './read-content.ts';
import WORDS from './words/write.json' with { type: 'json' };

/** What is told at once, though it lets the content pass: it is easier to mend before anything names it. */
const TWINS = ['SRC-003', 'TERM-002'];

/** Tells one problem from another even when lines have moved. */
const identityOf = ({ file, code, what }: Problem) => `${file} ${code} ${what.en}`;

/** The ledger, where what is written changes the addresses of the site. */
function followAddresses(before: ContentReading, after: ContentReading, options: UpdateOptions) {
  if (!after.content.ledger) return undefined;
  const [was, is] = [before, after].map(
    ({ content }) => buildLedgerChange(content, options)?.change,
  );
  return is && is.text !== was?.text && is.text !== is.before ? is : undefined;
}

/** Refuses to change what git could not give back, and tells how to undo all else; nothing where there is no git. */
function requireCommitted(
  root: string,
  written: readonly FileChange[],
  moves: readonly FileMove[],
) {
  const { fresh = [], changed = [] } = Object.groupBy(written, ({ before }) =>
    before === undefined ? 'fresh' : 'changed',
  );
  const known = [...changed, ...moves].map(({ file }) => file);
  const made = [...fresh.map(({ file }) => file), ...moves.flatMap(({ to }) => to ?? [])];
  const status = tryGit(root, ['status', '--porcelain', '--no-renames', '--', ...known]);
  if (status === undefined) return [];
  if (status === '') {
    const restore = phrase(WORDS.undo, { files: known.join(' ') });
    return made.length > 0
      ? [restore, phrase(WORDS.undoNew, { files: made.join(' ') })]
      : [restore];
  }
  const files = status.replace(/^.. /gm, '').trimEnd().split('\n');
  const list = inBoth(files.map((file) => `  ${file}`).join('\n'));
  throw new UsageError(phrase(WORDS.uncommitted, { list, files: files.join(' ') }));
}

interface ProposalOptions {
  /** Files that leave their place. */
  moves?: readonly FileMove[];
  /** Whether what git does not hold yet is refused, and what has never been online leaves the ledger. */
  isSweeping?: boolean;
  /** Of files that are mended, only what this does to others counts: one fault often hides more. */
  mended?: boolean;
}

/** Writes files, and the ledger with them, if the content is no worse so: all or none. Prints what stands in the way. */
export async function writeProposedFiles(
  changes: readonly FileChange[],
  { root, today, locale, print }: Pick<CommandContext, 'root' | 'today' | 'locale' | 'print'>,
  { moves = [], isSweeping = false, mended = false }: ProposalOptions = {},
): Promise<boolean> {
  const overlay = new Map(changes.map(({ file, text }) => [file, text]));
  const before = await readContent(root);
  const after = await readContent(root, overlay, new Map(moves.map(({ file, to }) => [file, to])));
  const online = isSweeping ? readOnlineAddresses(root) : undefined;
  const kept = followAddresses(before, after, { today, online });
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
  const written = [...changes, ...(kept ? [kept] : [])];
  const undo = isSweeping ? requireCommitted(root, written, moves) : [];
  try {
    writeFiles(root, written, moves);
    const twins = found.filter(({ code }) => TWINS.includes(code));
    if (twins.length > 0) print(`${formatReport(twins, { locale, sourceOf })}\n`);
    if (kept) print(`${phrase(WORDS.listed, { file: kept.file })[locale]}\n`);
    for (const says of undo) print(`${typesetMessage(says, locale)}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    print(`${typesetMessage(error.says, locale)}\n`);
    return false;
  }
}
