import type { Locale, Localised } from '../../magazine/vocabulary.ts';
import type { Asker } from './asker.ts';

/** What the shell is told: 0 all well, 1 problems found, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** What a command works with: passed in, so that a test can give its own. */
export interface CommandContext {
  print: (text: string) => void;
  today: string;
  locale: Locale;
  root: string;
  /** Folder from which a relative path is understood. */
  folder: string;
  /** Asks the editor; absent where nobody can answer, and flags must say everything. */
  asker: Asker | undefined;
  coloured: boolean;
  /** Where what a command finds is kept for the next; nowhere without it. */
  kept?: string | undefined;
}

/** How an option is taken; one of which nothing is said takes a text. */
export interface Option {
  /** `--name` alone, either of `--name` and `--no-name`, or a list of ids. */
  kind?: 'switch' | 'either' | 'list';
  choices?: readonly string[];
}

/** The words of an option: those of its line in the help, of its question and of what it lacks. */
export interface OptionWords {
  /** What stands for the value in the help. */
  value?: Localised;
  message: Localised;
  /** What an editor who is asked is to know, in a line. */
  about?: Localised;
  byDefault?: Localised;
  /** Where it is of use: « que pour… », “for…”. */
  onlyFor?: Localised;
  example?: string;
  optional?: boolean;
  /** Whether the option alone gives it, and no question. */
  unasked?: boolean;
}

/** What a command says of itself. */
export interface CommandWords<Name extends string = string> {
  summary: Localised;
  /** What it takes beside its options. */
  operand?: { name: Localised; message: Localised };
  about?: Localised;
  /** Its options, in the order of the help and of the questions; `--root`, `--lang` and `--help` are everyone’s. */
  options: Readonly<Record<Name, OptionWords>>;
  /** A command line that works, without the name of the program. */
  example?: string;
  /** What its exit code tells; nothing where it writes, or refuses to. */
  exit?: Localised;
}

/** The command line after the name of the command, taken apart. */
export interface CommandInput {
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  words: readonly string[];
}

/** A verb of the command line. */
export interface Command<Name extends string = string> {
  /** One word, or a verb and its object: `check`, `new article`. */
  name: string;
  words: CommandWords<Name>;
  /** Those of its options that take something else than a text. */
  options: Readonly<Partial<Record<NoInfer<Name>, Option>>>;
  /** How many words it takes beside its options. */
  operands: { least: number; most: number };
  /** @throws {UsageError} When what was typed is not understood. */
  run: (input: CommandInput, context: CommandContext) => Promise<ExitCode>;
}

/** Holds the options of a command to the words that explain them. */
export function defineCommand<Name extends string>(command: Command<Name>): Command {
  return command;
}

/** Tells that the command line was not understood, in a sentence for whoever typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly says: Localised;

  constructor(says: Localised, options?: ErrorOptions) {
    super(says.en, options);
    this.says = says;
  }
}
