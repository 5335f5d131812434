import path from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../domain/saying.ts';
import { findNearest } from '../library/nearest.ts';
import type { Locale, Localised } from '../schemas/locale.ts';
import { Interrupted, type Asker } from './asker.ts';
import {
  UsageError,
  type Command,
  type CommandContext,
  type CommandInput,
  type CommandOptions,
  type ExitCode,
} from './command.ts';
import { addresses } from './commands/addresses.ts';
import { check } from './commands/check.ts';
import { journey } from './commands/journey.ts';
import { newArticle } from './commands/new-article.ts';
import { newBrand } from './commands/new-brand.ts';
import { newIssue } from './commands/new-issue.ts';
import { newJourney } from './commands/new-journey.ts';
import { newSource } from './commands/new-source.ts';
import { newTerm } from './commands/new-term.ts';
import { preview } from './commands/preview.ts';
import { status } from './commands/status.ts';
import { translated } from './commands/translated.ts';
import { WriteRefusedError } from './write-refusal.ts';

const COMMANDS: readonly Command[] = [
  newArticle,
  newJourney,
  newIssue,
  newTerm,
  newSource,
  newBrand,
  journey,
  check,
  status,
  preview,
  translated,
  addresses,
];

const PROGRAM = 'npm run desk --';

const SHARED_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  root: { type: 'string' },
} as const satisfies CommandOptions;

const HELP: Localised = {
  fr: `Usage : ${PROGRAM} <commande> [options]`,
  en: `Use: ${PROGRAM} <command> [options]`,
};

const SHARED_USAGE: Localised = {
  fr: `Pour toutes les commandes :
  --lang fr|en   langue des messages ; par défaut celle de la machine
  --root DOSSIER dossier qui contient content/ ; par défaut ce projet
  --help, -h     cette aide`,
  en: `For every command:
  --lang fr|en   language of the messages; by default that of the machine
  --root DIR     folder that holds content/; by default this project
  --help, -h     this help`,
};

function formatHelp(commands: readonly Command[], locale: Locale): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary[locale]}`);
  return `${HELP[locale]}\n\n${lines.join('\n')}\n\n${SHARED_USAGE[locale]}\n`;
}

function formatUsage({ summary, usage }: Command, locale: Locale): string {
  return `${summary[locale]}\n\n${usage[locale]}\n\n${SHARED_USAGE[locale]}\n`;
}

/** The command that a line begins with, the longest name first, and what follows its name. */
function findCommand(words: readonly string[]): { command: Command; rest: string[] } | undefined {
  const byLength = COMMANDS.toSorted((one, other) => other.name.length - one.name.length);
  for (const command of byLength) {
    const names = command.name.split(' ');
    if (names.every((name, index) => words[index] === name)) {
      return { command, rest: words.slice(names.length) };
    }
  }
  return undefined;
}

/** The commands that share the verb: `new` for `new article`, `new journey`. */
function commandsOf(verb: string): Command[] {
  return COMMANDS.filter(({ name }) => name.startsWith(`${verb} `));
}

function refuseCommand(words: readonly string[]): UsageError {
  const [verb = '', object] = words;
  const family = commandsOf(verb);
  if (verb === '' || (family.length > 0 && object === undefined)) {
    const list = (family.length > 0 ? family : COMMANDS).map(({ name }) => name).join(', ');
    return new UsageError({
      fr: `Il manque une commande. Les commandes sont : ${list}. Voir « ${PROGRAM} --help ».`,
      en: `A command is missing. The commands are: ${list}. See “${PROGRAM} --help”.`,
    });
  }
  const typed = family.length > 0 ? `${verb} ${object}` : verb;
  const nearest = findNearest(
    typed,
    COMMANDS.flatMap(({ name }) => [name, name.split(' ')[0] ?? name]),
  );
  return new UsageError({
    fr: `La commande « ${typed} » n’existe pas. ${nearest ? `Vouliez-vous dire « ${nearest} » ?` : `Voir « ${PROGRAM} --help ».`}`,
    en: `There is no command “${typed}”. ${nearest ? `Did you mean “${nearest}”?` : `See “${PROGRAM} --help”.`}`,
  });
}

const PARSE_FAULTS: Readonly<Record<string, (subject: string) => Localised>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => ({
    fr: `L’option ${option} n’existe pas.`,
    en: `There is no option ${option}.`,
  }),
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) => ({
    fr: `L’option ${option} n’a pas la valeur qu’elle attend.`,
    en: `The option ${option} does not have the value that it takes.`,
  }),
};

function describeParseFault(error: unknown, command: Command): UsageError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const describe = PARSE_FAULTS[code];
  const [, option = ''] = /'(-{1,2}[^\s'=]*)/.exec(message) ?? [];
  if (!describe) throw error;
  const says = describe(option);
  return new UsageError(
    {
      fr: `${says.fr} Voir « ${PROGRAM} ${command.name} --help ».`,
      en: `${says.en} See “${PROGRAM} ${command.name} --help”.`,
    },
    { cause: error },
  );
}

/** Joins a negative number to the option before it, which would otherwise be taken for an option. */
function joinNumbers(words: readonly string[]): string[] {
  return words.reduce<string[]>((joined, word) => {
    const last = joined.at(-1);
    if (/^-\d/.test(word) && last?.startsWith('--') && !last.includes('=')) {
      return [...joined.slice(0, -1), `${last}=${word}`];
    }
    return [...joined, word];
  }, []);
}

function parseInput(command: Command, rest: readonly string[]): CommandInput {
  try {
    const { values, positionals } = parseArgs({
      args: joinNumbers(rest),
      options: { ...SHARED_OPTIONS, ...command.options },
      allowPositionals: true,
    });
    return { values, words: positionals };
  } catch (error) {
    throw describeParseFault(error, command);
  }
}

function checkWords({ name, words }: Command, { words: typed }: CommandInput): void {
  const see = `${PROGRAM} ${name} --help`;
  if (typed.length > words.most) {
    const extra = typed[words.most] ?? '';
    throw new UsageError({
      fr: `« ${extra} » est de trop. Voir « ${see} ».`,
      en: `“${extra}” is one word too many. See “${see}”.`,
    });
  }
  if (typed.length < words.least) {
    throw new UsageError({
      fr: `Il manque un mot à la commande. Voir « ${see} ».`,
      en: `The command lacks a word. See “${see}”.`,
    });
  }
}

/** Without its two hyphens, npm keeps an option for itself and the command never sees it. */
function refuseSwallowed(
  { name, options }: Command,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const swallowed = Object.keys(options).find(
    (option) => environment[`npm_config_${option.replaceAll('-', '_')}`] !== undefined,
  );
  if (swallowed === undefined) return;
  throw new UsageError({
    fr: `npm a gardé l’option --${swallowed} pour lui. Mettez deux tirets avant les options : ${PROGRAM} ${name} --${swallowed} …`,
    en: `npm kept the option --${swallowed} to itself. Put two hyphens before the options: ${PROGRAM} ${name} --${swallowed} …`,
  });
}

export interface RunContext extends Omit<CommandContext, 'asker'> {
  /** Makes the questions, in the language that the command line asks for; absent where nobody can answer. */
  createAsker?: ((locale: Locale) => Asker) | undefined;
  /** Where complaints about the command line go. */
  complain: (text: string) => void;
  /** Variables of the process. */
  environment: Readonly<Record<string, string | undefined>>;
}

function isHelp(word: string | undefined): boolean {
  return word === '--help' || word === '-h';
}

/** The language asked for on the command line, which counts before anything is understood. */
function localeOf(words: readonly string[], fallback: Locale): Locale {
  const index = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (index === -1) return fallback;
  const [, value = words[index + 1]] = (words[index] ?? '').split('=');
  if (value === 'fr' || value === 'en') return value;
  throw new UsageError({
    fr: `La langue des messages est fr ou en, et non « ${value ?? ''} ».`,
    en: `The language of the messages is fr or en, not “${value ?? ''}”.`,
  });
}

async function runCommand(words: readonly string[], context: RunContext): Promise<ExitCode> {
  const { locale, print } = context;
  const found = findCommand(words);
  if (!found) {
    const family = commandsOf(words[0] ?? '');
    if (words.some(isHelp)) {
      print(formatHelp(family.length > 0 ? family : COMMANDS, locale));
      return 0;
    }
    throw refuseCommand(words);
  }
  const { command, rest } = found;
  if (rest.some(isHelp)) {
    print(formatUsage(command, locale));
    return 0;
  }
  refuseSwallowed(command, context.environment);
  const input = parseInput(command, rest);
  checkWords(command, input);
  const root = input.values.root;
  return command.run(input, {
    ...context,
    asker: context.createAsker?.(locale),
    root: typeof root === 'string' ? path.resolve(context.folder, root) : context.root,
  });
}

/**
 * Runs a command line.
 *
 * @param words What was typed after the program’s name.
 */
export async function run(words: readonly string[], context: RunContext): Promise<ExitCode> {
  let { locale } = context;
  try {
    locale = localeOf(words, locale);
    return await runCommand(words, { ...context, locale });
  } catch (error) {
    if (error instanceof UsageError) {
      context.complain(`${say(error.says, locale)}\n`);
      return 2;
    }
    if (error instanceof WriteRefusedError) {
      context.complain(`${say(error.says, locale)}\n`);
      return 1;
    }
    if (error instanceof Interrupted) {
      const words = { fr: 'Abandonné : rien n’a été écrit.', en: 'Left: nothing was written.' };
      context.complain(`${say(words, locale)}\n`);
      return 1;
    }
    throw error;
  }
}
