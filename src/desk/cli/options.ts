import type { Localised } from '../../magazine/vocabulary.ts';
import { UsageError, type CommandInput } from './command.ts';
import { phrase, suggest } from '../problems/phrase.ts';
import WORDS from './words/desk.json' with { type: 'json' };

/** The value of an option that takes a text; the last one where it is given twice. */
export function textOption({ values }: CommandInput, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** Says that a value is none of a closed list. */
export function refuseChoice(name: string, value: string, choices: readonly string[]): Localised {
  return suggest(phrase(WORDS.choice, { name, value, list: choices.join(', ') }), value, choices);
}

/** The value of an option that takes one word of a closed list; throws a `UsageError` for another. */
export function choiceOption<Choice extends string>(
  input: CommandInput,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = textOption(input, name);
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  throw new UsageError(refuseChoice(name, value, choices));
}

/** Splits a list as editors type it, by commas or spaces. */
export function splitList(answer: string): string[] {
  return answer.split(/[\s,]+/).filter((word) => word !== '');
}

/** Splits a list of names: by semicolons where there is one, since a name may hold a comma. */
export function splitNames(answer: string): string[] {
  const names = answer.split(answer.includes(';') ? ';' : ',').map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/** A number as editors type it, with a comma or a point; `NaN` where it is none. */
export function parseNumber(answer: string): number {
  const number = answer.trim() === '' ? Number.NaN : Number(answer.replace(',', '.'));
  return Number.isFinite(number) ? number : Number.NaN;
}
