import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { buildPlaceholder } from '../../../magazine/texts/placeholder.ts';
import { schemaHeader } from '../../json-schemas/catalogue.ts';
import { LOCALES, type Locale, type Localised } from '../../../magazine/vocabulary.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import type { FileChange, FileMove } from '../file-changes.ts';
import { writeProposedFiles } from '../proposed-files.ts';
import { formatRows } from '../help.ts';
import { phrase } from '../../problems/phrase.ts';
import NEW from '../words/new.json' with { type: 'json' };
import WORDS from '../words/write.json' with { type: 'json' };
import { formatYaml } from '../yaml-file.ts';

/** A command that an editor may type next, and what it is for. */
export interface NextStep {
  /** What follows `npm run desk --`. */
  command: string;
  what: Localised;
}

/** Files that are to be written together, and what follows. */
export interface NewFiles {
  changes: readonly FileChange[];
  /** Files that leave their place. */
  moves?: readonly FileMove[];
  /** What an editor should know before anything else. */
  notices?: readonly Localised[];
  next?: readonly NextStep[];
  /** What is checked in the end, the first file by default. Of the whole `content`, git is to hold what changes. */
  checked?: string;
}

/** Writes the file of a new entry, its checklist on top; a field that is empty is left out. */
export async function buildEntry(
  schema: Parameters<typeof schemaHeader>[0],
  file: string,
  checklist: string,
  data: Readonly<Record<string, unknown>>,
  comments: Readonly<Record<string, string>> = {},
): Promise<FileChange> {
  const header = [schemaHeader(schema, file).slice(2), checklist];
  const fields = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''));
  return { file, text: await formatYaml(fields, header, comments) };
}

/** Words that hold a place, in both languages or in the one that has none yet; none in one that is awaited. */
export function hold(
  words: Localised,
  known: Partial<Localised> = {},
  awaiting = '',
): Partial<Localised> {
  const due = LOCALES.filter((locale) => locale !== awaiting);
  return Object.fromEntries(
    due.map((locale) => [locale, known[locale] || buildPlaceholder(words[locale], locale)]),
  );
}

function formatWritten(
  { changes, moves = [], notices = [], next = [], checked = changes[0]?.file ?? '' }: NewFiles,
  locale: Locale,
): string {
  const files = [
    ...changes.map(({ file, before }) =>
      before === undefined ? file : phrase(WORDS.changedFile, { file })[locale],
    ),
    ...moves.map(({ file, to = '' }) => {
      return phrase(to === '' ? WORDS.removedFile : WORDS.movedFile, { file, to })[locale];
    }),
  ];
  const steps = [...next, { command: `check ${checked}`, what: NEW.check }].map(
    ({ command, what }) => [`npm run desk -- ${command}`, typesetMessage(what, locale)] as const,
  );
  return [
    typesetMessage(WORDS.written, locale),
    ...files.map((file) => `  ${file}`),
    '',
    ...notices.flatMap((notice) => [typesetMessage(notice, locale), '']),
    typesetMessage(WORDS.next, locale),
    formatRows(steps),
    '',
  ].join('\n');
}

/** Writes new files, all or none, and says what comes next. */
export async function writeNewFiles(files: NewFiles, context: CommandContext): Promise<ExitCode> {
  const { changes, moves = [], checked } = files;
  const isSweeping = checked === 'content';
  if (!(await writeProposedFiles(changes, context, { moves, isSweeping }))) return 1;
  context.print(formatWritten(files, context.locale));
  return 0;
}
