import * as clack from '@clack/prompts';
import type { Locale } from '../../magazine/vocabulary.ts';
import WORDS from './words/desk.json' with { type: 'json' };

/** One of the answers that a question offers. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
}

interface Question<Initial> {
  message: string;
  initial?: Initial;
}

interface TextQuestion extends Question<string> {
  placeholder?: string;
  refuse?: (answer: string) => string | undefined;
}

type ListQuestion<Value extends string, Initial> = Question<Initial> & {
  choices: readonly Choice<Value>[];
};

/** Puts questions to the editor, one after the other. */
export interface Asker {
  text: (question: TextQuestion) => Promise<string>;
  select: <Value extends string>(question: ListQuestion<Value, Value>) => Promise<Value>;
  selectMany: <Value extends string>(
    question: ListQuestion<Value, readonly Value[]>,
  ) => Promise<Value[]>;
  confirm: (question: Question<boolean>) => Promise<boolean>;
}

/** Tells that the editor has left a question: nothing is written. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

const LIST = { maxItems: 12, showInstructions: false };

/** More than this are found by typing. */
const MOST_AT_ONCE = 12;

/** Says in the editor’s language what the package says in English around a list that is searched. */
export function saySearching(written: string, locale: Locale): string {
  const sayAll = (line: string) =>
    Object.entries(WORDS.searching).reduce(
      (said, [english, words]) => said.replace(english, words[locale]),
      line,
    );
  return written.replace(/^.*(?:Search:|Type:|items selected|No matches).*$/gm, sayAll);
}

/** The terminal, in the editor’s language. */
function speak(locale: Locale): typeof process.stdout {
  const { stdout } = process;
  const write = (written: string) => stdout.write(saySearching(written, locale));
  return Object.create(stdout, { write: { value: write } }) as typeof stdout;
}

/** Letters without case or accents, as one types them in haste. */
const fold = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether what has been typed is in the words of a choice. */
const isNear = (typed: string, { label = '', hint = '' }: Partial<Choice<string>>) =>
  fold(`${label} ${hint}`).includes(fold(typed));

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (clack.isCancel(answer)) throw new Interrupted();
  return answer as Exclude<Answer, symbol>;
}

/** Puts questions in the terminal, which throw `Interrupted` when the editor leaves one. */
export function createAsker(locale: Locale): Asker {
  clack.updateSettings({ withGuide: true });
  const output = speak(locale);
  const [active, inactive] = [WORDS.yes[locale], WORDS.no[locale]];
  return {
    text: async ({ message, initial = '', placeholder = '', refuse }) => {
      const validate = (typed = '') => refuse?.(typed.trim());
      const question = { message, initialValue: initial, placeholder, validate };
      return answered(await clack.text(question)).trim();
    },
    select: async <Value extends string>(question: ListQuestion<Value, Value>) => {
      const { message, choices, initial } = question;
      const begun = initial !== undefined && { initialValue: initial };
      const options = { message, options: [...choices], ...LIST, ...begun };
      const isLong = choices.length > MOST_AT_ONCE;
      const asked = isLong
        ? clack.autocomplete<string>({ ...options, filter: isNear, output })
        : clack.select<string>(options);
      return answered(await asked) as Value;
    },
    selectMany: async <Value extends string>(question: ListQuestion<Value, readonly Value[]>) => {
      const { choices, initial = [] } = question;
      const isLong = choices.length > MOST_AT_ONCE;
      const message = isLong ? question.message : `${question.message} (${WORDS.several[locale]})`;
      const begun = { initialValues: [...initial], required: false };
      const options = { message, options: [...choices], ...LIST, ...begun };
      const asked = isLong
        ? clack.autocompleteMultiselect<string>({ ...options, filter: isNear, output })
        : clack.multiselect<string>(options);
      return answered(await asked) as Value[];
    },
    confirm: async ({ message, initial = true }) =>
      answered(await clack.confirm({ message, initialValue: initial, active, inactive })),
  };
}
