import type { z } from 'astro/zod';
import { say } from '../../domain/saying.ts';
import { translator, type MessageKey } from '../../i18n/messages.ts';
import { quote } from '../../library/quotation.ts';
import { identifierSchema } from '../../schemas/identifier.ts';
import type { Localised } from '../../schemas/locale.ts';
import { splitMessage } from '../../schemas/message.ts';
import type { Asker, Choice } from '../asker.ts';
import {
  UsageError,
  type Command,
  type CommandInput,
  type CommandWords,
  type Option,
  type OptionWords,
} from '../command.ts';
import { refuseChoice, splitList, textOption } from '../options.ts';
import { readContent } from '../read-content.ts';
import { join, phrase, phraseCount, suggest } from '../words.ts';
import WORDS from '../words/new.json' with { type: 'json' };
import SHARED from '../words/desk.json' with { type: 'json' };
import type { Collection, Desk, Holders } from './desk.ts';
import { writeNewFiles, type NewFiles } from './new-files.ts';
import { findFreeId, LONGEST_ID } from './proposed-id.ts';

/** What has been answered so far, by the name of the field; an empty text stands for nothing. */
export type Answers<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** What an answer to a yes-or-no question is. */
export const YES = 'yes';
export const NO = 'no';

/** What a form does with one thing that it asks for, beside what the option of the same name says. */
export interface Field<Name extends string> extends Option {
  /** Refuses what the schema refuses, in its words. */
  schema?: z.ZodType;
  /** The kind of entries that it names, all of which exist. */
  known?: Exclude<Collection, 'articles'>;
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
  applies?: (answers: Answers<Name>) => boolean;
  /** Whether an editor is asked at all; the option is always there. */
  asked?: (answers: Answers<Name>, desk: Desk) => boolean;
  /** Says what else is wrong with an answer. */
  refuse?: (answer: string, answers: Answers<Name>, desk: Desk) => Localised | undefined;
  /** Asks in its own way, in place of a plain question. */
  ask?: (asker: Asker, desk: Desk) => Promise<string>;
}

/** A form: its words name the fields, in the order of the questions. */
export interface Form<Name extends string> {
  /** Name of the command. */
  name: string;
  words: CommandWords<Name>;
  /** Says why it cannot be filled in at all. */
  refuse?: (desk: Desk) => Localised | undefined;
  fields: Readonly<Record<NoInfer<Name>, Field<NoInfer<Name>>>>;
}

/** Where a form is filled in. */
interface FormContext {
  desk: Desk;
  /** Absent where nobody can answer. */
  asker: Asker | undefined;
  /** Prints a line before the first question. */
  print: (text: string) => void;
}

/** A closed list, whose answers are shown as the interface of the magazine calls them. */
export function closedList<Value extends string>(
  choices: readonly Value[],
  keyOf: (value: Value) => MessageKey,
): Pick<Field<string>, 'choices' | 'offer'> {
  const labelIn = ({ locale }: Desk, value: Value) => translator(locale)(keyOf(value));
  const offer = (desk: Desk) =>
    choices.map((value) => ({ value, label: labelIn(desk, value), hint: value }));
  return { choices, offer };
}

/** An optional list of entries that exist. */
export function listOf(known: 'sources' | 'terms' | 'journeys') {
  return { kind: 'list', known, optional: true } as const;
}

/** Splits a list of names: by semicolons where there is one, since a name may hold a comma. */
export function splitNames(answer: string): string[] {
  const names = answer.split(answer.includes(';') ? ';' : ',').map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/** On one line, without the spaces around; those that must not break are kept. */
function clean(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** What the command line gives to a form. */
export function readGiven<Name extends string>(
  { values }: CommandInput,
  { fields }: Pick<Form<Name>, 'fields'>,
): Answers<Name> {
  const given: Partial<Record<Name, string>> = {};
  for (const name of Object.keys(fields) as Name[]) {
    if (fields[name].kind === 'either') {
      const no = values[`no-${name}`] === true;
      if (values[name] === true && no) throw new UsageError(phrase(WORDS.eitherOr, { name }));
      if (values[name] === true || no) given[name] = no ? NO : YES;
    } else {
      const text = textOption({ values, words: [] }, name);
      if (text !== undefined) given[name] = clean(text);
    }
  }
  return given;
}

function refuseMisfit(answer: string, schema: z.ZodType): Localised | undefined {
  const issue = schema.safeParse(answer).error?.issues[0];
  return issue && splitMessage(issue.message);
}

/** Refuses an id that cannot be a file’s name, or that is another’s already. */
function refuseTaken(id: string, holders: Holders): Localised | undefined {
  const misfit = refuseMisfit(id, identifierSchema);
  if (misfit) return misfit;
  if (id.length > LONGEST_ID) return phrase(WORDS.longId, { most: LONGEST_ID });
  const file = holders.get(id);
  return file === undefined ? undefined : phrase(WORDS.taken, { id, file });
}

/** Refuses an id that is nobody’s. */
export function refuseUnknown(
  id: string,
  collection: Exclude<Collection, 'articles'>,
  { manuscripts }: Desk,
): Localised | undefined {
  const entries = manuscripts[collection];
  if (entries.has(id)) return undefined;
  return suggest(phrase(WORDS.unknown[collection], { id: quote(id) }), id, entries.keys());
}

function refuse<Name extends string>(
  field: Field<Name>,
  answer: string,
  answers: Answers<Name>,
  desk: Desk,
): Localised | undefined {
  const { kind, known, optional, schema, taken } = field;
  if (answer === '') return optional ? undefined : WORDS.answerNeeded;
  const named = kind === 'list' ? splitList(answer) : [answer];
  return (
    (schema && refuseMisfit(answer, schema)) ??
    (taken && refuseTaken(answer, taken(desk))) ??
    (known && named.map((id) => refuseUnknown(id, known, desk)).find(Boolean)) ??
    field.refuse?.(answer, answers, desk)
  );
}

/** What is wrong with an answer that the command line gives, with the option in front. */
function refuseGiven<Name extends string>(
  name: Name,
  field: Field<Name>,
  answers: Answers<Name>,
  desk: Desk,
): Localised[] {
  const answer = answers[name] ?? '';
  const says = refuse(field, answer, answers, desk);
  if (says) return [phrase(WORDS.given, { name, says })];
  const choices = field.offer?.(desk, answers).map(({ value }) => value);
  if (!choices || answer === '' || choices.includes(answer)) return [];
  return [refuseChoice(name, answer, choices)];
}

/** Says at once all that is wrong with the command line. */
function complain<Name extends string>(
  { name, words, fields }: Form<Name>,
  refusals: readonly Localised[],
  missing: readonly Name[] = [],
): UsageError {
  const optionOf = (option: Name) =>
    fields[option].kind === 'either' ? `--${option}, --no-${option}` : `--${option}`;
  const width = Math.max(0, ...missing.map((option) => optionOf(option).length));
  const lines = missing.map((option) =>
    phrase(WORDS.lacking, {
      option: optionOf(option).padEnd(width),
      message: words.options[option].message,
    }),
  );
  const head = missing.length > 0 ? [phraseCount(WORDS.missing, missing.length)] : [];
  return new UsageError(join([...refusals, ...head, ...lines, phrase(WORDS.see, { name })], '\n'));
}

async function ask<Name extends string>(
  field: Field<Name>,
  words: OptionWords,
  answers: Answers<Name>,
  { asker, desk }: { asker: Asker; desk: Desk },
): Promise<string> {
  if (field.ask) return field.ask(asker, desk);
  const { locale } = desk;
  const optional = field.optional ? say(SHARED.optional, locale) : '';
  const message = say(words.message, locale) + optional;
  const initial = field.begin?.(desk) ?? field.propose?.(answers, desk);
  if (field.kind === 'either') {
    return (await asker.confirm({ message, initial: initial === YES })) ? YES : NO;
  }
  const choices = field.offer?.(desk, answers);
  if (choices) return asker.select({ message, choices, ...(initial && { initial }) });
  const answer = await asker.text({
    message,
    ...(initial && { initial }),
    ...(words.example && { placeholder: words.example }),
    refuse: (text) => {
      const refusal = refuse(field, clean(text), answers, desk);
      return refusal && say(refusal, locale);
    },
  });
  return clean(answer);
}

/** The answer where nobody is asked: what is proposed, with a number where that is taken. */
function propose<Name extends string>(field: Field<Name>, answers: Answers<Name>, desk: Desk) {
  const proposal = field.propose?.(answers, desk) ?? '';
  const holders = field.taken?.(desk);
  return holders ? findFreeId(proposal, (id) => holders.has(id)) : proposal;
}

/**
 * Fills in a form: with what the command line gives, else by asking, else with what is proposed.
 *
 * @returns Every answer; an empty text for what is left out.
 * @throws {UsageError} That lists everything refused, and everything missing where nobody can be asked.
 */
export async function fillForm<Name extends string>(
  form: Form<Name>,
  given: Answers<Name>,
  { asker, desk, print }: FormContext,
): Promise<Record<Name, string>> {
  const { fields, words } = form;
  const names = Object.keys(words.options) as Name[];
  let isFirst = true;
  const answers: Partial<Record<Name, string>> = {};
  const refusals: Localised[] = [];
  const missing: Name[] = [];
  if (asker) {
    // An editor who answers ten questions is not told afterwards that an option was wrong.
    const wrong = names
      .filter((name) => given[name] !== undefined)
      .flatMap((name) => refuseGiven(name, fields[name], given, desk));
    if (wrong.length > 0) throw complain(form, wrong);
  }
  for (const name of names) {
    const field = fields[name];
    const known = { ...given, ...answers };
    const answer = given[name];
    if (field.applies?.(known) === false) {
      const { onlyFor = '' } = words.options[name];
      const option = field.kind === 'either' && answer === NO ? `--no-${name}` : `--${name}`;
      if (answer !== undefined) refusals.push(phrase(WORDS.useless, { option, onlyFor }));
      answers[name] = '';
    } else if (answer !== undefined) {
      refusals.push(...refuseGiven(name, field, known, desk));
      answers[name] = answer;
    } else if (asker && (field.asked?.(known, desk) ?? true)) {
      if (refusals.length > 0) throw complain(form, refusals);
      if (isFirst) print(`${say(WORDS.leave, desk.locale)}\n`);
      isFirst = false;
      const free = { ...field, propose: () => propose(field, known, desk) };
      answers[name] = await ask(free, words.options[name], known, { asker, desk });
    } else {
      const proposal = propose(field, known, desk);
      const isDerived = field.from?.some((source) => missing.includes(source));
      if (proposal === '' && !field.optional && !isDerived) missing.push(name);
      answers[name] = proposal;
    }
  }
  if (refusals.length > 0 || missing.length > 0) throw complain(form, refusals, missing);
  return answers as Record<Name, string>;
}

/** The command that fills in a form, and writes what is made of it. */
export function formCommand<Name extends string>(
  form: Form<Name>,
  build: (answers: Readonly<Record<Name, string>>, desk: Desk) => Promise<NewFiles>,
): Command {
  const { name, words, fields } = form;
  return {
    name,
    words,
    options: fields,
    operands: { least: 0, most: 0 },
    async run(input, context) {
      const { root, today, locale, asker, print } = context;
      const { manuscripts } = await readContent(root);
      const desk: Desk = { manuscripts, today, locale, newBrands: new Map() };
      const refusal = form.refuse?.(desk);
      if (refusal) throw new UsageError(refusal);
      const answers = await fillForm(form, readGiven(input, form), { asker, desk, print });
      return writeNewFiles(await build(answers, desk), context);
    },
  };
}
