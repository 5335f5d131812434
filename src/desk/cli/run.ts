import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { typesetMessage } from '../../magazine/typography/typeset-message.ts';
import type { Locale, Localised } from '../../magazine/vocabulary.ts';
import { showPath, join, phrase, suggest } from '../problems/phrase.ts';
import { inEachLocale } from '../../magazine/words/each-locale.ts';
import { reasonOf } from '../files/unreadable.ts';
import { Interrupted, type Asker } from './asker.ts';
import { UsageError, type Command, type CommandContext, type ExitCode } from './command.ts';
import { addresses } from './commands/addresses.ts';
import { check } from './commands/check.ts';
import { importText } from './commands/import.ts';
import { journey } from './commands/journey.ts';
import { preview } from './commands/preview.ts';
import { status } from './commands/status.ts';
import { translate } from './commands/translate.ts';
import { translated } from './commands/translated.ts';
import { WriteError } from './file-changes.ts';
import { formatCommands, formatHelp, formatOperand } from './help.ts';
import { correct } from './life/correct.ts';
import { deleteThing } from './life/delete.ts';
import { move } from './life/move.ts';
import { rename } from './life/rename.ts';
import { newArticle } from './new/article.ts';
import { newAuthor } from './new/author.ts';
import { newBrand } from './new/brand.ts';
import { newIssue } from './new/issue.ts';
import { newJourney } from './new/journey.ts';
import { newSource } from './new/source.ts';
import { newTerm } from './new/term.ts';
import WORDS from './words/desk.json' with { type: 'json' };

const COMMANDS: readonly Command[] = [
  ...[newArticle, newJourney, newIssue, newTerm, newSource, newBrand, newAuthor],
  ...[journey, importText, check, status, preview, translate, translated],
  ...[correct, rename, move, deleteThing, addresses],
];

/** A command as it is typed, as far as its options. */
const lineOf = (name: string) => `npm run desk -- ${name}`.trim();

function refuse(says: Localised, name = '', options?: ErrorOptions): UsageError {
  return new UsageError(join([says, phrase(WORDS.seeHelp, { line: lineOf(name) })]), options);
}

/** The commands that share the verb: `new` for `new article`, `new journey`. */
const familyOf = (verb = '') => COMMANDS.filter(({ name }) => name.startsWith(`${verb} `));

function findCommand([verb = '', object = '']: readonly string[]): Command | undefined {
  return COMMANDS.find(({ name }) => name === verb || name === `${verb} ${object}`);
}

function refuseCommand([verb, object]: readonly string[]): UsageError {
  const family = familyOf(verb);
  if (verb === undefined || (family.length > 0 && object === undefined)) {
    const list = (family.length > 0 ? family : COMMANDS).map(({ name }) => name).join(', ');
    return refuse(phrase(WORDS.missingCommand, { list }));
  }
  const typed = family.length > 0 ? `${verb} ${object}` : verb;
  const says = phrase(WORDS.unknownCommand, { typed });
  const names = COMMANDS.flatMap(({ name }) => [name, name.split(' ')[0] ?? name]);
  const suggested = suggest(says, typed, names);
  return suggested === says ? refuse(says) : new UsageError(suggested);
}

/** The options of a command, as Node reads them. */
function optionsOf({ words, options }: Command): NonNullable<ParseArgsConfig['options']> {
  const own = Object.keys(words.options).flatMap((name) => {
    const kind = options[name]?.kind ?? 'list';
    const type = kind === 'list' ? ('string' as const) : ('boolean' as const);
    const names = kind === 'either' ? [name, `no-${name}`] : [name];
    return names.map((option) => [option, { type }] as const);
  });
  return {
    ...Object.fromEntries(own),
    help: { type: 'boolean', short: 'h' },
    lang: { type: 'string' },
    root: { type: 'string' },
  };
}

const PARSE_ERRORS: Readonly<Record<string, Localised>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: WORDS.unknownOption,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: WORDS.optionValue,
};

/** Joins a negative number to the option before it, which would otherwise be taken for an option. */
function joinNumbers(words: readonly string[]): string[] {
  return words.reduce<string[]>((joined, word) => {
    const last = joined.at(-1);
    const isValue = /^-\d/.test(word) && last?.startsWith('--') && !last.includes('=');
    return isValue ? [...joined.slice(0, -1), `${last}=${word}`] : [...joined, word];
  }, []);
}

function parseInput(command: Command, args: readonly string[]) {
  const { name, operands } = command;
  const options = optionsOf(command);
  try {
    const config = { args: joinNumbers(args), options, allowPositionals: true };
    const { values, positionals: words } = parseArgs(config);
    const extra = words[operands.most];
    if (extra !== undefined) throw refuse(phrase(WORDS.extraWord, { extra }), name);
    if (words.length < operands.least) {
      const line = inEachLocale((locale) => `${lineOf(name)} ${formatOperand(command, locale)}`);
      throw new UsageError(phrase(WORDS.missingWord, { line }));
    }
    return { values, words };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const says = PARSE_ERRORS[code];
    if (!says) throw error;
    const [, option = ''] = /'(-{1,2}[^\s'=]*)/.exec(message) ?? [];
    throw refuse(phrase(says, { option }), name, { cause: error });
  }
}

/** Without its two hyphens, npm keeps an option for itself and the command never sees it. */
function refuseSwallowed(command: Command, environment: RunContext['environment']): void {
  const option = Object.keys(command.words.options).find(
    (name) => environment[`npm_config_${name.replaceAll('-', '_')}`] !== undefined,
  );
  if (option === undefined) return;
  throw new UsageError(phrase(WORDS.swallowed, { option, line: lineOf(command.name) }));
}

export interface RunContext extends Omit<CommandContext, 'asker'> {
  createAsker?: ((locale: Locale) => Asker) | undefined;
  complain: (text: string) => void;
  environment: Readonly<Record<string, string | undefined>>;
}

/** The language asked for on the command line, which counts before anything is understood. */
function localeOf(words: readonly string[], fallback: Locale): Locale {
  const index = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (index === -1) return fallback;
  const [, value = words[index + 1] ?? ''] = (words[index] ?? '').split('=');
  if (value === 'fr' || value === 'en') return value;
  throw new UsageError(phrase(WORDS.language, { value }));
}

async function runCommand(words: readonly string[], context: RunContext): Promise<ExitCode> {
  const { locale, print } = context;
  const command = findCommand(words);
  if (words.some((word) => word === '--help' || word === '-h')) {
    const family = familyOf(words[0]);
    if (command) print(formatHelp(command, locale));
    else print(formatCommands(family.length > 0 ? family : COMMANDS, locale));
    return 0;
  }
  if (!command) throw refuseCommand(words);
  refuseSwallowed(command, context.environment);
  const input = parseInput(command, words.slice(command.name.split(' ').length));
  const { root } = input.values;
  return command.run(input, {
    ...context,
    asker: context.createAsker?.(locale),
    root: typeof root === 'string' ? path.resolve(context.folder, root) : context.root,
  });
}

/** Says that the system did not let a file be opened, where that is what went wrong. */
function describeClosed(error: unknown, root: string): Localised | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'path' in error)) return undefined;
  const file = showPath(path.relative(root, String(error.path)).split(path.sep).join('/'));
  return phrase(WORDS.closed, { file, said: reasonOf(error) });
}

/** Runs a command line: what was typed after the program’s name. */
export async function run(words: readonly string[], context: RunContext): Promise<ExitCode> {
  let { locale } = context;
  try {
    locale = localeOf(words, locale);
    return await runCommand(words, { ...context, locale });
  } catch (error) {
    const isSaid = error instanceof UsageError || error instanceof WriteError;
    const known = error instanceof Interrupted ? WORDS.left : describeClosed(error, context.root);
    const says = isSaid ? error.says : known;
    if (!says) throw error;
    context.complain(`${typesetMessage(says, locale)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
