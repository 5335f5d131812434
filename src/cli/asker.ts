import { confirm, isCancel, multiselect, select, text, updateSettings } from '@clack/prompts';
import type { Locale } from '../schemas/locale.ts';
import WORDS from './words/desk.json' with { type: 'json' };

/** One of the answers that a question offers. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** A few words beside the label. */
  hint?: string;
}

interface Question {
  message: string;
}

/** Puts questions to the editor, one after the other. */
export interface Asker {
  text: (
    question: Question & {
      /** What stands there already, and can be changed. */
      initial?: string;
      /** An example, shown until something is typed. */
      placeholder?: string;
      /** Says what is wrong with an answer, or `undefined`. */
      refuse?: (answer: string) => string | undefined;
    },
  ) => Promise<string>;
  select: <Value extends string>(
    question: Question & { choices: readonly Choice<Value>[]; initial?: Value },
  ) => Promise<Value>;
  selectMany: <Value extends string>(
    question: Question & { choices: readonly Choice<Value>[]; initial?: readonly Value[] },
  ) => Promise<Value[]>;
  confirm: (question: Question & { initial?: boolean }) => Promise<boolean>;
}

/** Tells that the editor has left a question: nothing is written. */
export class Interrupted extends Error {
  constructor() {
    super('The editor has left the questions.');
    this.name = 'Interrupted';
  }
}

/** Most answers shown at once; the list scrolls. */
const SHOWN_CHOICES = 12;

function answered<Value>(answer: Value): Exclude<Value, symbol> {
  if (isCancel(answer)) throw new Interrupted();
  return answer as Exclude<Value, symbol>;
}

/**
 * Puts questions in the terminal.
 *
 * @returns Questions that throw `Interrupted` when the editor leaves one.
 */
export function createAsker(locale: Locale): Asker {
  updateSettings({ withGuide: true });
  return {
    text: async ({ message, initial, placeholder, refuse }) =>
      answered(
        await text({
          message,
          ...(initial !== undefined && { initialValue: initial }),
          ...(placeholder !== undefined && { placeholder }),
          validate: (answer) => refuse?.((answer ?? '').trim()),
        }),
      ).trim(),
    select: async <Value extends string>({
      message,
      choices,
      initial,
    }: Parameters<Asker['select']>[0]) =>
      answered(
        await select<string>({
          message,
          options: [...choices],
          maxItems: SHOWN_CHOICES,
          showInstructions: false,
          ...(initial !== undefined && { initialValue: initial }),
        }),
      ) as Value,
    selectMany: async <Value extends string>({
      message,
      choices,
      initial = [],
    }: Parameters<Asker['selectMany']>[0]) =>
      answered(
        await multiselect<string>({
          message: `${message} (${WORDS.several[locale]})`,
          options: choices,
          initialValues: initial,
          maxItems: SHOWN_CHOICES,
          required: false,
          showInstructions: false,
        }),
      ) as Value[],
    confirm: async ({ message, initial = true }) =>
      answered(
        await confirm({
          message,
          initialValue: initial,
          active: WORDS.yes[locale],
          inactive: WORDS.no[locale],
        }),
      ),
  };
}
