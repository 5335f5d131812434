import type { Locale, Localised } from '../../schemas/locale.ts';
import type { Asker, Choice } from '../asker.ts';
import { UsageError, type CommandInput, type CommandOptions } from '../command.ts';
import { refuseChoice, textOption } from '../options.ts';
import { say } from '../../domain/saying.ts';

/** What has been answered so far, by the name of the field; an empty text stands for nothing. */
export type Answers<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** What an answer to a yes-or-no question is. */
export const YES = 'yes';
export const NO = 'no';

/** One thing that a form asks for. The option of the same name gives it on the command line. */
export interface Field<Name extends string> {
  name: Name;
  /** The question; beside an option, it says what the option gives. */
  message: Localised;
  /** Whether it is answered by yes or no: the options are `--name` and `--no-name`. */
  yesOrNo?: boolean;
  /** The answers that are allowed, where the list is closed. */
  choices?: (answers: Answers<Name>) => readonly Choice<string>[];
  /** What is probably wanted: the answer where nobody is asked, a beginning where somebody is. */
  propose?: (answers: Answers<Name>) => string | undefined;
  /** What stands there already for an editor who is asked, and is nobody’s answer otherwise. */
  begin?: (answers: Answers<Name>) => string;
  /** Fields that the proposal is made of: while they are missing, it is not missed itself. */
  from?: readonly Name[];
  /** Whether it can be left empty. */
  optional?: boolean;
  /** Whether the field makes sense with the answers before it, and where: « que pour… », “for…”. */
  applies?: { to: Localised; test: (answers: Answers<Name>) => boolean };
  /** Whether an editor is asked at all; the option is always there. */
  asked?: (answers: Answers<Name>) => boolean;
  /** Says what is wrong with an answer. */
  refuse?: (answer: string, answers: Answers<Name>) => Localised | undefined;
  /** Asks in its own way, in place of a plain question. */
  ask?: (asker: Asker, answers: Answers<Name>) => Promise<string>;
  /** An example, shown until something is typed. */
  example?: string;
}

/** Where a form is filled in. */
export interface FormContext {
  locale: Locale;
  /** Absent where nobody can answer. */
  asker: Asker | undefined;
  /** Name of the command, for what it says of itself. */
  command: string;
  /** Prints a line before the first question. */
  print: (text: string) => void;
}

const ANSWER_NEEDED: Localised = { fr: 'Il faut une réponse.', en: 'An answer is needed.' };

const LEAVE: Localised = {
  fr: 'Ctrl-C abandonne : rien n’est écrit avant la dernière réponse.',
  en: 'Ctrl-C leaves: nothing is written before the last answer.',
};

const OPTIONAL: Localised = { fr: ' ; facultatif', en: '; optional' };

/** The options of a form, as a command declares them. */
export function optionsOf(
  texts: readonly string[],
  yesOrNo: readonly string[] = [],
): CommandOptions {
  const options: CommandOptions = {};
  for (const name of texts) options[name] = { type: 'string' };
  for (const name of yesOrNo.flatMap((option) => [option, `no-${option}`])) {
    options[name] = { type: 'boolean' };
  }
  return options;
}

/** On one line, without the spaces around; those that must not break are kept. */
function clean(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** What the command line gives to a form. */
export function readGiven<Name extends string>(
  input: CommandInput,
  fields: readonly Field<Name>[],
): Answers<Name> {
  const given: Partial<Record<Name, string>> = {};
  for (const { name, yesOrNo } of fields) {
    if (yesOrNo) {
      if (input.values[name] === true) given[name] = YES;
      if (input.values[`no-${name}`] === true) {
        if (given[name] !== undefined) {
          throw new UsageError({
            fr: `--${name} et --no-${name} ne vont pas ensemble.`,
            en: `--${name} and --no-${name} do not go together.`,
          });
        }
        given[name] = NO;
      }
    } else {
      const text = textOption(input, name);
      if (text !== undefined) given[name] = clean(text);
    }
  }
  return given;
}

function optionOf({ name, yesOrNo }: Field<string>): string {
  return yesOrNo ? `--${name}, --no-${name}` : `--${name}`;
}

function refuse<Name extends string>(
  field: Field<Name>,
  answer: string,
  answers: Answers<Name>,
): Localised | undefined {
  if (answer === '') return field.optional ? undefined : ANSWER_NEEDED;
  return field.refuse?.(answer, answers);
}

/** What is wrong with an answer that the command line gives, with the option in front. */
function refuseGiven<Name extends string>(
  field: Field<Name>,
  answer: string,
  answers: Answers<Name>,
): Localised[] {
  const refusal = refuse(field, answer, answers);
  if (refusal) {
    return [{ fr: `--${field.name} : ${refusal.fr}`, en: `--${field.name}: ${refusal.en}` }];
  }
  const choices = field.choices?.(answers).map(({ value }) => value);
  if (!choices || answer === '' || choices.includes(answer)) return [];
  return [refuseChoice(field.name, answer, choices)];
}

function refuseUseless({ name, yesOrNo, applies }: Field<string>, answer: string): Localised {
  const option = yesOrNo && answer === NO ? `--no-${name}` : `--${name}`;
  return {
    fr: `${option} ne sert ${applies?.to.fr ?? ''}.`,
    en: `${option} is only of use ${applies?.to.en ?? ''}.`,
  };
}

function complain<Name extends string>(
  refusals: readonly Localised[],
  missing: readonly Field<Name>[],
  command: string,
): UsageError {
  const width = Math.max(0, ...missing.map((field) => optionOf(field).length));
  const list = (locale: Locale) =>
    missing.map((field) => `  ${optionOf(field).padEnd(width)}  ${field.message[locale]}`);
  const see = `npm run desk -- ${command} --help`;
  const head: Localised = {
    fr: `Il manque ${missing.length === 1 ? 'une option' : 'des options'} :`,
    en: `${missing.length === 1 ? 'An option is' : 'Some options are'} missing:`,
  };
  const linesIn = (locale: Locale) => [
    ...refusals.map((refusal) => refusal[locale]),
    ...(missing.length > 0 ? [head[locale], ...list(locale)] : []),
    { fr: `Voir \`${see}\`.`, en: `See \`${see}\`.` }[locale],
  ];
  return new UsageError({ fr: linesIn('fr').join('\n'), en: linesIn('en').join('\n') });
}

async function ask<Name extends string>(
  field: Field<Name>,
  answers: Answers<Name>,
  { asker, locale }: { asker: Asker; locale: Locale },
): Promise<string> {
  if (field.ask) return field.ask(asker, answers);
  const message = say(field.message, locale) + (field.optional ? say(OPTIONAL, locale) : '');
  const initial = field.begin?.(answers) ?? field.propose?.(answers);
  if (field.yesOrNo) {
    return (await asker.confirm({ message, initial: initial === YES })) ? YES : NO;
  }
  const choices = field.choices?.(answers);
  if (choices) {
    return asker.select({ message, choices, ...(initial !== undefined && { initial }) });
  }
  const answer = await asker.text({
    message,
    ...(initial !== undefined && initial !== '' && { initial }),
    ...(field.example !== undefined && { placeholder: field.example }),
    refuse: (text) => {
      const refusal = refuse(field, clean(text), answers);
      return refusal && say(refusal, locale);
    },
  });
  return clean(answer);
}

/**
 * Fills in a form: with what the command line gives, else by asking, else with what is proposed.
 *
 * @returns Every answer; an empty text for what is left out.
 * @throws {UsageError} That lists everything refused, and everything missing where nobody can be asked.
 */
export async function fillForm<Name extends string>(
  fields: readonly Field<Name>[],
  given: Answers<Name>,
  { asker, locale, command, print }: FormContext,
): Promise<Record<Name, string>> {
  let questions = 0;
  const answers: Partial<Record<Name, string>> = {};
  const refusals: Localised[] = [];
  const missing: Field<Name>[] = [];
  if (asker) {
    // An editor who answers ten questions is not told afterwards that an option was wrong.
    const early = fields.flatMap((field) => {
      const answer = given[field.name];
      return answer === undefined ? [] : refuseGiven(field, answer, given);
    });
    if (early.length > 0) throw complain(early, [], command);
  }
  for (const field of fields) {
    const { name, applies, asked, from, optional, propose } = field;
    const answer = given[name];
    if (applies && !applies.test(answers)) {
      if (answer !== undefined) refusals.push(refuseUseless(field, answer));
      answers[name] = '';
    } else if (answer !== undefined) {
      refusals.push(...refuseGiven(field, answer, answers));
      answers[name] = answer;
    } else if (asker && (asked?.(answers) ?? true)) {
      if (refusals.length > 0) throw complain(refusals, [], command);
      if (questions === 0) print(`${say(LEAVE, locale)}\n`);
      questions += 1;
      answers[name] = await ask(field, answers, { asker, locale });
    } else {
      const proposal = propose?.(answers) ?? '';
      const isDerived = from?.some((source) => missing.some((other) => other.name === source));
      if (proposal === '' && !optional && !isDerived) missing.push(field);
      answers[name] = proposal;
    }
  }
  if (refusals.length > 0 || missing.length > 0) throw complain(refusals, missing, command);
  return answers as Record<Name, string>;
}
