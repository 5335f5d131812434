import type { ParseArgsConfig } from 'node:util';
import type { Locale, Localised } from '../schemas/locale.ts';
import type { Asker } from './asker.ts';

/** What the shell is told: 0 all well, 1 problems found, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** What a command works with: passed in, so that a test can give its own. */
export interface CommandContext {
  print: (text: string) => void;
  /** Calendar date, `YYYY-MM-DD`. */
  today: string;
  /** Language of what is printed. */
  locale: Locale;
  /** Folder that holds `content/`. */
  root: string;
  /** Folder from which a relative path is understood. */
  folder: string;
  /** Asks the editor; absent where nobody can answer, and flags must say everything. */
  asker: Asker | undefined;
  /** Columns of the terminal. */
  columns: number;
  /** Whether the output may carry colours. */
  coloured: boolean;
}

export type CommandOptions = NonNullable<ParseArgsConfig['options']>;

/** The command line after the name of the command, taken apart. */
export interface CommandInput {
  /** Values of the options, by name. */
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  /** What is no option. */
  words: readonly string[];
}

/** A verb of the command line. */
export interface Command {
  /** One word, or a verb and its object: `check`, `new article`. */
  name: string;
  /** What it does, in one line. */
  summary: Localised;
  /** How it is called, with its options, its examples and its exit codes. */
  usage: Localised;
  /** Options of its own, as `node:util` takes them; `--root`, `--lang` and `--help` are everyone’s. */
  options: CommandOptions;
  /** How many words it takes beside its options. */
  words: { least: number; most: number };
  /** @throws {UsageError} When what was typed is not understood. */
  run: (input: CommandInput, context: CommandContext) => Promise<ExitCode>;
}

/** Tells that the command line was not understood, in a sentence for whoever typed it. */
export class UsageError extends Error {
  readonly says: Localised;

  constructor(says: Localised, options?: ErrorOptions) {
    super(says.en, options);
    this.name = 'UsageError';
    this.says = says;
  }
}
