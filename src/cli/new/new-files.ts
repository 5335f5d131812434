import type { Localised } from '../../schemas/locale.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import type { FileChange } from '../file-changes.ts';
import { writeProposedFiles } from '../proposed-files.ts';
import { say } from '../../domain/saying.ts';

/** A command that an editor may type next, and what it is for. */
export interface NextStep {
  /** What follows `npm run desk --`. */
  command: string;
  what: Localised;
}

/** Files that are to be written together, and what follows. */
export interface NewFiles {
  changes: readonly FileChange[];
  /** What an editor should know before anything else. */
  remarks?: readonly Localised[];
  next: readonly NextStep[];
}

/** The last step of every object. */
export function checkStep(path: string): NextStep {
  return {
    command: `check ${path}`,
    what: { fr: 'tout vérifier avant de proposer', en: 'check everything before you hand it in' },
  };
}

const HEADS = {
  written: { fr: 'Écrit :', en: 'Written:' },
  changed: { fr: 'complété', en: 'added to' },
  next: { fr: 'Ensuite :', en: 'Next:' },
} as const satisfies Record<string, Localised>;

function formatWritten(
  { changes, remarks = [], next }: NewFiles,
  locale: CommandContext['locale'],
): string {
  const files = changes.map(({ file, before }) =>
    before === undefined ? `  ${file}` : `  ${file} (${HEADS.changed[locale]})`,
  );
  const commands = next.map(({ command }) => `npm run desk -- ${command}`);
  const width = Math.max(0, ...commands.map((command) => command.length));
  const steps = next.map(
    ({ what }, index) => `  ${(commands[index] ?? '').padEnd(width)}  ${say(what, locale)}`,
  );
  return [
    say(HEADS.written, locale),
    ...files,
    '',
    ...remarks.flatMap((remark) => [say(remark, locale), '']),
    say(HEADS.next, locale),
    ...steps,
    '',
  ].join('\n');
}

/** Writes new files, all or none, and says what comes next. */
export async function writeNewFiles(files: NewFiles, context: CommandContext): Promise<ExitCode> {
  if (!(await writeProposedFiles(files.changes, context))) return 1;
  context.print(formatWritten(files, context.locale));
  return 0;
}
