import { z } from 'astro/zod';
import type { Localised } from '../vocabulary.ts';
import { bilingual } from './message.ts';
import { fillIn } from '../words/fill-in.ts';
import words from './words.json' with { type: 'json' };

type Values = Readonly<Record<string, string | number>>;

/** What each kind of entry is, in French, for the text editor of whoever writes one. */
export const ENTRIES = words.entries;

/** What `awaiting` is, in French, in any entry that may have it. */
export const AWAITING = words.awaiting;

/** The kinds of article, as the end of a French sentence. */
export const KIND_NAMES = words.kinds;

function fill({ fr, en }: Localised, values: Values): string {
  return bilingual(fillIn(fr, values), fillIn(en, values));
}

/** Why a schema refuses a value, in both languages. */
export function wrongValue(name: keyof typeof words.wrongValues, values: Values = {}): string {
  return fill(words.wrongValues[name], values);
}

/** Why a schema refuses what is not in a closed list. */
export function notAmong(
  name: keyof typeof words.wrongValues,
  choices: readonly string[],
): { error: string } {
  return { error: wrongValue(name, { list: choices.join(', ') }) };
}

/** What fields contradict, why that matters and how to mend it, for `context.addIssue`. */
export function contradiction(name: keyof typeof words.contradictions, values: Values = {}) {
  const { what, why, remedy } = words.contradictions[name];
  return {
    code: 'custom' as const,
    message: fill(what, values),
    params: { why: fill(why, values), remedy: fill(remedy, values) },
  };
}

/** For a rule that looks at some fields: it runs where these fit, whatever is wrong with the others. */
export function whenFit(...fields: readonly string[]) {
  return {
    when: ({ issues }: z.core.ParsePayload) =>
      issues.every(({ code, path: [first] = [] }) => {
        return first === undefined
          ? code === 'unrecognized_keys' || code === 'custom'
          : !fields.includes(String(first));
      }),
  };
}

/** The fields of an entry, each with its description; a field that is not among them is refused. */
export function objectOf<Shape extends Readonly<Record<string, z.ZodType>>>(
  family: keyof typeof words.fields,
  shape: Shape,
) {
  const descriptions: Readonly<Record<string, string>> = words.fields[family];
  const described = Object.entries(shape).map(([name, field]) => {
    const description = descriptions[name];
    return [name, description === undefined ? field : field.describe(description)];
  });
  return z.strictObject(Object.fromEntries(described) as Shape);
}
