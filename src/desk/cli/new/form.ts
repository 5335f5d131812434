import type { z } from 'astro/zod';
import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { inEachLocale } from '../../../magazine/words/each-locale.ts';
import { translator, type MessageKey } from '../../../magazine/words/messages.ts';
import { quote, join, phrase, suggest } from '../../problems/phrase.ts';
import { identifierSchema } from '../../../magazine/schemas/identifier.ts';
import { LOCALES, otherLocale, type Locale, type Localised } from '../../../magazine/vocabulary.ts';
import { splitMessage } from '../../../magazine/schemas/message.ts';
import type { Asker, Choice } from '../asker.ts';
import {
  UsageError,
  type Command,
  type CommandContext,
  type CommandInput,
  type CommandWords,
  type Option,
  type OptionWords,
} from '../command.ts';
import { formatRows, optionOf } from '../help.ts';
import { refuseChoice, splitList, textOption } from '../options.ts';
import { offerEntries } from '../named-things.ts';
import { readContent } from '../read-content.ts';
import WORDS from '../words/new.json' with { type: 'json' };
import SHARED from '../words/desk.json' with { type: 'json' };
import type { Collection, Desk, Holders } from './desk.ts';
import { writeNewFiles, type NewFiles } from './new-files.ts';
import { findFreeId, LONGEST_ID } from './proposed-id.ts';

/** Every answer by the name of its field; an empty text stands for nothing. */
export type Answers<Name extends string> = Readonly<Record<Name, string>>;

/** What an answer to a yes-or-no question is. */
export const YES = 'yes';
export const NO = 'no';

/** What a form does with one thing that it asks for, beside what the option of the same name says. */
export interface Field<Name extends string> extends Option {
  /** Refuses what the schema refuses, in its words. */
  schema?: z.ZodType;
  /** The kind of entries that it names, all of which exist. */
  known?: Collection;
  /** The kind of entries that an editor chooses from, where the answer is not held to them alone. */
  listed?: Collection;
  /** What the new id or address may not be, and where it is taken. */
  taken?: (desk: Desk) => Holders;
  /** The answers as an editor is shown them; the only ones. */
  offer?: (desk: Desk, answers: Answers<Name>) => readonly Choice<string>[];
  /** What is probably wanted: the answer where nobody is asked, a beginning where somebody is. */
  propose?: (answers: Answers<Name>, desk: Desk) => string | undefined;
  /** What stands there already for an editor who is asked, and is nobody’s answer otherwise. */
  begin?: (desk: Desk) => string;
  /** Fields that the proposal is made of: while they are missing, it is not missed itself. */
  from?: readonly Name[];
  /** Whether the field makes sense with the answers before it; its words say where it does. */
  applies?: (answers: Answers<Name>, desk: Desk) => boolean;
  /** Whether an editor is asked, given the answers before it; the option is always there. */
  asked?: (answers: Answers<Name>, desk: Desk) => boolean;
  refuse?: (answer: string, answers: Answers<Name>, desk: Desk) => Localised | undefined;
  /** Asks in its own way, in place of a plain question. */
  ask?: (asker: Asker, desk: Desk, answers: Answers<Name>) => Promise<string>;
}

/** A form: its words name the fields, in the order of the questions. */
export interface Form<Name extends string> {
  name: string;
  words: CommandWords<Name>;
  /** The fields that a word of the command line gives as well, in order. */
  operands?: readonly NoInfer<Name>[];
  /** Says why it cannot be filled in at all. */
  refuse?: (desk: Desk) => Localised | undefined;
  /** What is done with the fields that take more than any text. */
  fields: Readonly<Partial<Record<NoInfer<Name>, Field<NoInfer<Name>>>>>;
}

type Row = Field<string> & { name: string; words: OptionWords };

/** A closed list, whose answers are shown as the interface of the magazine calls them. */
export function closedList<Value extends string>(
  choices: readonly Value[],
  keyOf: (value: Value) => MessageKey | Localised,
) {
  const labelOf = (words: MessageKey | Localised, locale: Locale) =>
    typeof words === 'string' ? translator(locale)(words) : words[locale];
  const offer = ({ locale }: Desk): Choice<string>[] =>
    choices.map((value) => ({ value, label: labelOf(keyOf(value), locale), hint: value }));
  return { choices, offer };
}

/** A form whose entry may await a language: its words are then neither asked for nor missed. */
export function awaitable<Name extends string>(
  form: Form<Name>,
  { unasked = false } = {},
): Form<Name | 'awaiting'> {
  const entries = Object.entries<OptionWords>(form.words.options);
  const first = entries.findIndex(([name]) => /-(?:fr|en)$/.test(name));
  entries.splice(first, 0, ['awaiting', { ...WORDS.awaiting, unasked }]);
  const options = Object.fromEntries(entries) as Record<Name | 'awaiting', OptionWords>;
  const offer = ({ locale }: Desk): Choice<string>[] =>
    (['', 'en', 'fr'] as const).map((value) => {
      return { value, label: WORDS.awaitingLabels[value || 'none'][locale] };
    });
  const fields = { ...form.fields, awaiting: { choices: LOCALES, offer } };
  return { ...form, words: { ...form.words, options }, fields } as Form<Name | 'awaiting'>;
}

/** An id or an address, made of a name, that may not be another’s. */
export function idField<Name extends string>(
  taken: (desk: Desk) => Holders,
  from: Name,
  build: (name: string) => string,
): Field<Name> {
  // What awaits the language of the name is named in the other.
  const other = from.replace(/(fr|en)$/, (locale) => otherLocale(locale as Locale)) as Name;
  return { taken, propose: (answers) => build(answers[from] || answers[other]), from: [from] };
}

/** The fields of words in both languages, held to their schemas. */
export function pairFields<Name extends string>(
  name: Name,
  { shape }: { shape: Readonly<Record<Locale, z.ZodType>> },
) {
  const fields = LOCALES.map((locale) => [`${name}-${locale}`, { schema: shape[locale] }]);
  return Object.fromEntries(fields) as Record<`${Name}-${Locale}`, { schema: z.ZodType }>;
}

/** The answers to such fields; what is awaited is left out. */
export function pairOf<Name extends string>(
  name: Name,
  answers: Answers<`${NoInfer<Name>}-${Locale}`>,
): Partial<Localised> {
  const said = LOCALES.map((locale) => [locale, answers[`${name}-${locale}`]] as const);
  return Object.fromEntries(said.filter(([, words]) => words !== ''));
}

/** On one line, without the spaces around; those that must not break are kept. */
function clean(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

function rowsOf<Name extends string>({ words, fields }: Form<Name>): Row[] {
  const own = fields as Readonly<Partial<Record<string, Field<string>>>>;
  const options = Object.entries<OptionWords>(words.options);
  return options.map(([name, said]) => ({ name, words: said, ...own[name] }));
}

/** What the command line gives to a form. */
export function readGiven<Name extends string>(
  input: CommandInput,
  form: Form<Name>,
): Partial<Answers<Name>> {
  const named = (form.operands ?? []).slice(0, input.words.length);
  const given = Object.fromEntries(named.map((name, index) => [name, input.words[index] ?? '']));
  for (const { name, kind } of rowsOf(form)) {
    const [isYes, isNo] = [name, `no-${name}`].map((option) => input.values[option] === true);
    if (isYes && isNo) throw new UsageError(phrase(WORDS.eitherOr, { name }));
    const said = isYes ? YES : isNo ? NO : undefined;
    const answer = kind === 'either' ? said : textOption(input, name);
    if (answer !== undefined) given[name] = clean(answer);
  }
  return given as Partial<Answers<Name>>;
}

/** Refuses what a schema refuses, in its words. */
export function refuseMisfit(answer: unknown, schema: z.ZodType): Localised | undefined {
  const issue = schema.safeParse(answer).error?.issues[0];
  return issue && splitMessage(issue.message);
}

/** Refuses an id that cannot be a file’s name, or that is another’s already. */
export function refuseTaken(id: string, holders: Holders): Localised | undefined {
  const misfit = refuseMisfit(id, identifierSchema);
  if (misfit) return misfit;
  if (id.length > LONGEST_ID) return phrase(WORDS.longId, { most: LONGEST_ID });
  const file = holders.get(id);
  return file === undefined ? undefined : phrase(WORDS.taken, { id, file });
}

/** Refuses an id that is nobody’s. */
export function refuseUnknown(
  id: string,
  collection: Collection,
  { content }: Desk,
): Localised | undefined {
  const entries = content[collection];
  if (entries.has(id)) return undefined;
  return suggest(phrase(WORDS.unknown[collection], { id: quote(id) }), id, entries.keys());
}

function refuse(
  { kind, known, schema, taken, words, ...row }: Row,
  answer: string,
  answers: Answers<string>,
  desk: Desk,
): Localised | undefined {
  if (answer === '') return words.optional ? undefined : WORDS.answerNeeded;
  const named = kind === 'list' ? splitList(answer) : [answer];
  return (
    (schema && refuseMisfit(answer, schema)) ??
    (taken && refuseTaken(answer, taken(desk))) ??
    (known && named.map((id) => refuseUnknown(id, known, desk)).find(Boolean)) ??
    row.refuse?.(answer, answers, desk)
  );
}

function refuseGiven(row: Row, answer: string, answers: Answers<string>, desk: Desk): Localised[] {
  const { name, offer } = row;
  const says = refuse(row, answer, answers, desk);
  if (says) return [phrase(WORDS.given, { name, says })];
  const choices = offer?.(desk, answers).map(({ value }) => value);
  if (!choices || answer === '' || choices.includes(answer)) return [];
  return [refuseChoice(name, answer, choices)];
}

/** Says at once all that is wrong with the command line. */
function complain(
  form: { name: string },
  problems: readonly Localised[],
  missing: readonly Row[] = [],
): UsageError {
  const list = inEachLocale((locale) =>
    formatRows(missing.map((row) => [optionOf(row.name, row), row.words.message[locale]])),
  );
  const lacking = missing.length > 0 ? [WORDS.missing, list] : [];
  const see = phrase(WORDS.see, { name: form.name });
  return new UsageError(join([...problems, ...lacking, see], '\n'));
}

/** What is proposed, with a number where that is taken; an empty text where nothing is. */
function propose(row: Row, answers: Answers<string>, desk: Desk): string {
  const proposal = row.propose?.(answers, desk) ?? '';
  const holders = row.taken?.(desk);
  return holders ? findFreeId(proposal, (id) => holders.has(id)) : proposal;
}

/** Lets an editor choose among entries, by typing where there are many, until the choice will do. */
async function choose(
  row: Row,
  choices: readonly Choice<string>[],
  { message, initial }: { message: string; initial: string },
  { asker, answers, desk }: { asker: Asker; answers: Answers<string>; desk: Desk },
): Promise<string> {
  const begun = splitList(initial).filter((id) => choices.some(({ value }) => value === id));
  const chosen =
    row.kind === 'list'
      ? (await asker.selectMany({ message, choices, initial: begun })).join(', ')
      : await asker.select({ message, choices, ...(begun[0] && { initial: begun[0] }) });
  const answer = chosen === '' ? propose(row, answers, desk) : chosen;
  const problem = refuse(row, answer, answers, desk);
  if (!problem) return answer;
  const again = { message: typesetMessage(problem, desk.locale), initial: chosen };
  return choose(row, choices, again, { asker, answers, desk });
}

async function ask(
  row: Row,
  answers: Answers<string>,
  { asker, desk }: { asker: Asker; desk: Desk },
): Promise<string> {
  if (row.ask) return row.ask(asker, desk, answers);
  const { words, offer } = row;
  const tell = (says: Localised) => typesetMessage(says, desk.locale);
  const explained = words.about ? `\n${tell(words.about)}` : '';
  const message = tell(words.message) + (words.optional ? tell(SHARED.optional) : '') + explained;
  const initial = row.begin?.(desk) ?? propose(row, answers, desk);
  if (row.kind === 'either') {
    return (await asker.confirm({ message, initial: initial === YES })) ? YES : NO;
  }
  if (offer) {
    const choices = offer(desk, answers);
    return asker.select({ message, choices, ...(initial && { initial }) });
  }
  const collection = row.listed ?? row.known;
  const listed = collection ? offerEntries(desk, collection) : [];
  if (listed.length > 0) return choose(row, listed, { message, initial }, { asker, answers, desk });
  const refuseTyped = (typed: string) => {
    const problem = refuse(row, clean(typed), answers, desk);
    return problem && tell(problem);
  };
  const placeholder = words.example ?? '';
  return clean(await asker.text({ message, initial, placeholder, refuse: refuseTyped }));
}

/**
 * Fills in a form: with what the command line gives, else by asking, else with what is proposed; what is left out is
 * an empty text. A `UsageError` lists everything refused, and everything missing.
 */
export async function fillForm<Name extends string>(
  form: Form<Name>,
  given: Partial<Answers<NoInfer<Name>>>,
  { asker, desk, print }: Pick<CommandContext, 'asker' | 'print'> & { desk: Desk },
): Promise<Answers<Name>> {
  const rows = rowsOf(form);
  // Words that are awaited are empty in what is changed, and nobody gives them so.
  const typed: Readonly<Partial<Answers<string>>> = Object.fromEntries(
    Object.entries(given as Answers<string>).filter(
      ([name, answer]) => answer !== '' || !desk.awaiting || !name.endsWith(`-${desk.awaiting}`),
    ),
  );
  const answers: Record<string, string> = {};
  for (const { name } of rows) answers[name] = typed[name] ?? '';
  const problems: Localised[] = [];
  const missing: Row[] = [];
  let isFirst = true;
  if (asker) {
    // An editor who answers ten questions is not told afterwards that an option was wrong.
    const wrong = rows.flatMap((row) => {
      const answer = typed[row.name];
      return answer === undefined ? [] : refuseGiven(row, answer, answers, desk);
    });
    if (wrong.length > 0) throw complain(form, wrong);
  }
  for (const row of rows) {
    const { name, words, kind, applies, asked, from } = row;
    const answer = typed[name];
    const awaited = answers.awaiting || desk.awaiting;
    if (answer === undefined && awaited && name.endsWith(`-${awaited}`)) answers[name] = '';
    else if (applies?.(answers, desk) === false) {
      const option = kind === 'either' && answer === NO ? `--no-${name}` : `--${name}`;
      const useless = () => phrase(WORDS.useless, { option, onlyFor: words.onlyFor ?? '' });
      if (answer !== undefined) problems.push(useless());
      answers[name] = '';
    } else if (answer !== undefined) {
      problems.push(...refuseGiven(row, answer, answers, desk));
    } else if (asker && !words.unasked && asked?.(answers, desk) !== false) {
      if (problems.length > 0) throw complain(form, problems);
      if (isFirst) print(`${typesetMessage(WORDS.leave, desk.locale)}\n`);
      isFirst = false;
      answers[name] = await ask(row, answers, { asker, desk });
    } else {
      const proposal = propose(row, answers, desk);
      const isDerived = from?.some((source) => missing.some((other) => other.name === source));
      if (proposal === '' && !words.optional && !isDerived) missing.push(row);
      answers[name] = proposal;
    }
  }
  if (problems.length > 0 || missing.length > 0) throw complain(form, problems, missing);
  return answers as Answers<Name>;
}

/** The command that fills in a form, and writes what is made of it. */
export function formCommand<Name extends string>(
  form: Form<Name>,
  build: (answers: Answers<Name>, desk: Desk) => Promise<NewFiles>,
): Command {
  const { name, words, fields } = form;
  return {
    name,
    words: { about: WORDS.about, ...words },
    options: fields,
    operands: { least: 0, most: form.operands?.length ?? 0 },
    async run(input, context) {
      const { root, today, locale } = context;
      const { content } = await readContent(root);
      const desk: Desk = { content, root, today, locale, newBrands: new Map() };
      const problem = form.refuse?.(desk);
      if (problem) throw new UsageError(problem);
      const answers = await fillForm(form, readGiven(input, form), { ...context, desk });
      return writeNewFiles(await build(answers, desk), context);
    },
  };
}
