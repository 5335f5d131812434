import { typesetMessage } from '../../magazine/typography/typeset-message.ts';
import type { Locale, Localised } from '../../magazine/vocabulary.ts';
import type { Command, Option, OptionWords } from './command.ts';
import { join, phrase } from '../problems/phrase.ts';
import WORDS from './words/desk.json' with { type: 'json' };

const WIDTH = 100;

type Row = readonly [name: string, meaning: string];

/** Breaks words into lines that have room for so many letters. */
const breakLines = (words: string, room = WIDTH) =>
  (words.match(new RegExp(`.{1,${room}}(?= |$)|[^ ]+`, 'g')) ?? []).map((line) => line.trim());

/** Lines names up with what they mean, which is broken where it is too long for a line. */
export function formatRows(rows: readonly Row[]): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  const room = WIDTH - width - 4;
  return rows
    .map(([name, meaning]) => {
      const below = `\n${' '.repeat(width + 4)}`;
      return `  ${name.padEnd(width)}  ${breakLines(meaning, room).join(below)}`;
    })
    .join('\n');
}

/** How an option is typed. */
export function optionOf(name: string, { kind }: Option): string {
  return kind === 'either' ? `--${name}, --no-${name}` : `--${name}`;
}

function formatOption(name: string, option: Option, words: OptionWords, locale: Locale): Row {
  const parts: Localised[] = [words.message];
  if (option.choices) parts.push(phrase(WORDS.choices, { list: option.choices.join(', ') }));
  if (words.byDefault) parts.push(phrase(WORDS.byDefault, { value: words.byDefault }));
  if (words.onlyFor) parts.push(phrase(WORDS.onlyFor, { onlyFor: words.onlyFor }));
  if (words.optional) parts.push(WORDS.canBeLeftOut);
  const value = words.value?.[locale] ?? (option.kind === 'list' ? 'a,b' : '');
  return [`${optionOf(name, option)} ${value}`.trim(), typesetMessage(join(parts), locale)];
}

function formatShared(locale: Locale): string {
  const rows = Object.entries(WORDS.options).map(([name, words]) =>
    formatOption(name, {}, words, locale),
  );
  return `${WORDS.shared[locale]}\n${formatRows(rows)}\n`;
}

/** Lists commands, a line each. */
export function formatCommands(commands: readonly Command[], locale: Locale): string {
  const rows = commands.map(
    ({ name, words }) => [name, typesetMessage(words.summary, locale)] as const,
  );
  return [WORDS.program[locale], formatRows(rows), formatShared(locale)].join('\n\n');
}

/** What a command takes beside its options, as its line shows it: `[paths]…`, `<article>`. */
export function formatOperand({ words: { operand }, operands }: Command, locale: Locale): string {
  if (!operand) return '';
  const name = operand.name[locale];
  return `${operands.least > 0 ? `<${name}>` : `[${name}]`}${operands.most > 1 ? '…' : ''}`;
}

/** Explains a command: what it does, all that it takes, and an example. */
export function formatHelp(command: Command, locale: Locale): string {
  const { name, words, options } = command;
  const operand = formatOperand(command, locale);
  const rows = Object.entries(words.options).map(([option, said]) =>
    formatOption(option, options[option] ?? {}, said, locale),
  );
  if (words.operand) rows.unshift([operand, typesetMessage(words.operand.message, locale)]);
  const line = [name, operand, Object.keys(words.options).length > 0 ? '[options]' : '']
    .filter(Boolean)
    .join(' ');
  const tell = (says: Localised) => breakLines(typesetMessage(says, locale)).join('\n');
  return [
    tell(words.summary),
    phrase(WORDS.use, { line })[locale],
    words.about ? tell(words.about) : '',
    formatRows(rows),
    words.example ? `${WORDS.example[locale]}\n  npm run desk -- ${words.example}` : '',
    tell(phrase(WORDS.exit, { codes: words.exit ?? WORDS.written })),
    formatShared(locale),
  ]
    .filter(Boolean)
    .join('\n\n');
}
