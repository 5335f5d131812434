import type { Place } from '../../magazine/texts/place.ts';
import type { Locale, Localised } from '../../magazine/vocabulary.ts';
import { inEachLocale } from '../../magazine/words/each-locale.ts';
import { fillIn } from '../../magazine/words/fill-in.ts';
import { showPlainly, spellUnseen } from './phrase.ts';
import entries from './codes/entries.json' with { type: 'json' };
import files from './codes/files.json' with { type: 'json' };
import notes from './codes/notes.json' with { type: 'json' };
import references from './codes/references.json' with { type: 'json' };
import texts from './codes/texts.json' with { type: 'json' };
import typography from './codes/typography.json' with { type: 'json' };

/** An error refuses the content; a warning is for a human eye: it is printed and lets the content pass. */
export type Severity = 'error' | 'warning';

/** What a message says: whole sentences, with `{name}` where a value comes. */
interface Words {
  what?: Localised;
  why?: Localised;
  /** How to mend it: an instruction that starts with a verb. */
  remedy?: Localised;
}

/** All that is said of a code. A code is permanent: editors look it up, so it never gets another meaning. */
export interface CodeEntry extends Words {
  title: Localised;
  /** `either`: each case has its own, or the rule decides. */
  severity: Severity | 'either';
  /** Whether `--fix` mends it always or sometimes; never, by default. */
  fix?: 'all' | 'some';
  /** Whether a note of the editors can allow it in place. */
  allowable?: boolean;
  /** The several things that one code may say; each has its own words, and the code’s where it has none. */
  cases?: Readonly<Record<string, Words & { severity?: Severity; fix?: 'all' }>>;
  /** What the manual explains, beside the message: paragraphs of Markdown. */
  manual: Localised;
}

/** Codes that go together in the manual. */
export interface CodeFamily {
  title: Localised;
  introduction?: Localised;
  codes: Readonly<Record<string, CodeEntry>>;
}

/** The families in the order of the manual. */
const WRITTEN = { ...files, ...references, ...entries, ...texts, ...typography, ...notes };

type FamilyWritten = (typeof WRITTEN)[keyof typeof WRITTEN];
type KeyOf<Union> = Union extends unknown ? keyof Union & string : never;
type EntryWritten<C extends string, Family = FamilyWritten> = Family extends {
  codes: Record<C, infer Entry>;
}
  ? Entry
  : never;

/** The codes of all problems. */
export type Code = KeyOf<FamilyWritten['codes']>;

/** What can be said: `REF-001`, or `SER-001/gap` where the code has several cases. */
export type Message = {
  [C in Code]: EntryWritten<C> extends { cases: infer Cases } ? `${C}/${KeyOf<Cases>}` : C;
}[Code];

/** The families of codes by the start of their codes, in small letters. */
export const FAMILIES = WRITTEN as Readonly<Record<string, CodeFamily>>;

/** What is said of each code. */
export const CODES: ReadonlyMap<string, CodeEntry> = new Map(
  Object.values(FAMILIES).flatMap(({ codes }) => Object.entries(codes)),
);

/**
 * What takes the place of a `{name}`. A text comes from the content, so it is shown plainly: on one
 * line, cut where it is too long, nothing hidden in it; several are parted by commas. What differs
 * between the languages, or has been made to be shown, is written as it is, but for what nobody would see.
 */
type Value = string | number | readonly string[] | Localised;

/** What takes the place of each `{name}` in the words of a message. */
export type Values = Readonly<Record<string, Value>>;

function show(value: Value, locale: Locale): string {
  if (typeof value === 'object' && 'fr' in value) return spellUnseen(value[locale]);
  const texts = typeof value === 'object' ? value : [String(value)];
  return texts.map((text) => showPlainly(text)).join(', ');
}

/** Puts values into a sentence, in both languages; throws a `RangeError` when it needs one that is not given. */
export function fillBoth(sentence: Localised, values: Values): Localised {
  return inEachLocale((locale) => fillIn(sentence[locale], values, (value) => show(value, locale)));
}

/** What a problem says, and how grave it is. */
export interface Description {
  code: string;
  severity: Severity;
  what: Localised;
  why: Localised;
  remedy: Localised;
}

/** What is said of a message: by its case, and where the case says nothing by its code. */
function lookUp(message: Message): Partial<CodeEntry> & { code: string } {
  const [code = '', name = ''] = message.split('/');
  const entry = CODES.get(code);
  return { code, ...entry, ...entry?.cases?.[name] };
}

/** Whether `--fix` writes what a rule proposes with a message, without anybody looking. */
export function isMended(message: Message): boolean {
  return lookUp(message).fix === 'all';
}

/** Says what is wrong, in both languages, and how grave it is where the catalogue leaves that to the rule. */
export function describeProblem(
  message: Message,
  values: Values = {},
  severity?: Severity,
): Description {
  const { code, what, why, remedy, ...words } = lookUp(message);
  const grave = severity ?? words.severity;
  if (!what || !why || !remedy || !grave || grave === 'either') {
    throw new Error(`A message has three sentences and a severity; received ${message}.`);
  }
  const fill = (sentence: Localised) => fillBoth(sentence, values);
  return { code, severity: grave, what: fill(what), why: fill(why), remedy: fill(remedy) };
}

/** A change to the text of a file that mends a problem and can do no harm. */
export interface Fix {
  /** What it replaces, in UTF-16 units from the start of the file; the end is excluded. */
  start: number;
  end: number;
  text: string;
}

/** What is wrong with the content: where, a permanent code, and three whole sentences or more in each language. */
export interface Problem extends Place, Description {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** What was probably meant. */
  suggestion?: string | undefined;
  /** What `--fix` writes, where that is safe. */
  fix?: Fix | undefined;
}

/** The start of a file, for what concerns it as a whole. */
export const START: Place = { line: 1, column: 1 };

/** Something in a file; without a place, the file as a whole. */
interface Spot {
  file: string;
  place?: Place | undefined;
}

/** Tells a problem where it stands, in the words of the catalogue. */
export function problemAt(
  { file, place = START }: Spot,
  message: Message,
  values?: Values,
  { severity, ...more }: Pick<Problem, 'suggestion' | 'fix'> & { severity?: Severity } = {},
): Problem {
  const { line, column } = place;
  return { file, line, column, ...describeProblem(message, values, severity), ...more };
}
