import { say } from '../../domain/saying.ts';
import { formatFeeling } from '../../i18n/messages.ts';
import {
  CHANNELS,
  EVIDENCE_KINDS,
  momentSchema,
  STAGES,
  VALUES,
  type MomentEntry,
} from '../../schemas/journey.ts';
import type { Locale, Localised } from '../../schemas/locale.ts';
import { splitMessage } from '../../schemas/message.ts';
import type { Asker, Choice } from '../asker.ts';
import type { CommandContext, CommandInput } from '../command.ts';
import { choicesIn, fits, pairFields, sourcesField, type Desk } from '../new/answer-rules.ts';
import { fillForm, readGiven, type Answers, type Field } from '../new/form.ts';
import { parseNumber, splitList } from '../options.ts';
import { createWords } from '../words.ts';
import words from './words.json' with { type: 'json' };

const wordsOf = createWords(words);

/** Names of the options that give a moment, in the order of the questions. */
export const MOMENT_OPTIONS = [
  'id',
  'stage',
  'channel',
  'title-fr',
  'title-en',
  'text-fr',
  'text-en',
  'feeling',
  'planned',
  'evidence',
  'sources',
  'seam',
  'why-fr',
  'why-en',
  'values',
  'wait',
] as const;

export type MomentOption = (typeof MOMENT_OPTIONS)[number];
export type MomentAnswers = Answers<MomentOption>;

/** The answer that leaves a field out. */
export const NONE = 'none';

const FEELINGS = ['2', '1', '0', '-1', '-2'] as const;

/** Where a moment stands while it is asked for. */
export interface MomentPlace {
  /** The moment before it, if it is not the first. */
  previous: MomentEntry | undefined;
  /** Ids of the other moments of the journey. */
  taken: readonly string[];
  /** What stands there already. */
  known: MomentAnswers;
}

export const isSeam = (answer: string | undefined) => answer === 'visible' || answer === 'hidden';

const quoteTitle = ({ fr, en }: Localised): Localised => ({ fr: `« ${fr} »`, en: `“${en}”` });

/** What the seam joins, in words. */
function describeSeam({ previous, known }: MomentPlace): Localised {
  if (!previous) return wordsOf('seam');
  const title = { fr: known['title-fr'] ?? '', en: known['title-en'] ?? '' };
  const after = title.en === '' ? wordsOf('thisMoment') : quoteTitle(title);
  return wordsOf('seamBetween', { before: quoteTitle(previous.title), after });
}

function seamFields(place: MomentPlace, locale: Locale): Field<MomentOption>[] {
  const { previous } = place;
  const isNeeded = ({ channel }: MomentAnswers) =>
    previous !== undefined && channel !== undefined && channel !== previous.channel;
  const kinds = (['visible', 'hidden', NONE] as const).map((value) => ({
    value,
    label: wordsOf(value === NONE ? 'noSeam' : value)[locale],
  }));
  const { why } = momentSchema.shape.seam.unwrap().shape;
  return [
    {
      name: 'seam',
      message: describeSeam(place),
      applies: { to: wordsOf('afterAnother'), test: () => previous !== undefined },
      choices: (answers) =>
        isNeeded(answers) ? kinds.filter(({ value }) => value !== NONE) : kinds,
      propose: () => NONE,
      refuse: (seam, answers) =>
        seam === NONE && isNeeded(answers) ? wordsOf('seamNeeded') : undefined,
    },
    ...pairFields('why', wordsOf('why'), why).map((field) => ({
      ...field,
      applies: { to: wordsOf('forSeam'), test: ({ seam }: MomentAnswers) => isSeam(seam) },
    })),
  ];
}

/** Lists of ids and values, as they are typed. */
const readList = (answer: string) => (answer === NONE ? [] : splitList(answer));

function evidenceFields(desk: Desk): Field<MomentOption>[] {
  const sources = sourcesField(desk);
  return [
    {
      name: 'evidence',
      message: wordsOf('evidence'),
      choices: () => choicesIn(EVIDENCE_KINDS, desk.locale, (kind) => `evidence.${kind}`),
    },
    {
      name: 'sources',
      message: wordsOf('sources'),
      from: ['evidence'],
      propose: ({ evidence }) => (evidence === 'editors' ? NONE : undefined),
      refuse: (answer, answers) => {
        if (answer !== NONE) return sources.refuse?.(answer, {});
        const { evidence = 'editors' } = answers;
        return evidence === 'editors' ? undefined : wordsOf('sourceNeeded');
      },
    },
  ];
}

function valuesField({ known }: MomentPlace, locale: Locale): Field<MomentOption> {
  const refuse = (answer: string) => {
    const issue = momentSchema.shape.values.safeParse(readList(answer)).error?.issues[0];
    return issue && splitMessage(issue.message);
  };
  const ask = async (asker: Asker, message: Localised): Promise<string> => {
    const values = await asker.selectMany({
      message: say(message, locale),
      choices: choicesIn(VALUES, locale, (value) => `value.${value}`),
      initial: readList(known.values ?? NONE),
    });
    const refusal = refuse(values.join(' '));
    return refusal ? ask(asker, refusal) : values.join(' ');
  };
  const message = wordsOf('values');
  return { name: 'values', message, optional: true, refuse, ask: (asker) => ask(asker, message) };
}

/** What is asked of a moment. */
function momentFields(place: MomentPlace, desk: Desk): Field<MomentOption>[] {
  const { previous, taken } = place;
  const { locale } = desk;
  const { shape } = momentSchema;
  const leastStage = previous ? STAGES.indexOf(previous.stage) : 0;
  const feelings = FEELINGS.map((value) => ({
    value,
    label: formatFeeling(Number(value), locale),
  }));
  return [
    {
      name: 'id',
      message: wordsOf('id'),
      example: 'empty-shelf',
      refuse: (id) => (taken.includes(id) ? wordsOf('idTaken') : fits(shape.id)(id)),
    },
    {
      name: 'stage',
      message: wordsOf('stage'),
      choices: () => choicesIn(STAGES.slice(leastStage), locale, (stage) => `stage.${stage}`),
    },
    {
      name: 'channel',
      message: wordsOf('channel'),
      choices: () => choicesIn(CHANNELS, locale, (channel) => `channel.${channel}`),
    },
    ...pairFields('title', wordsOf('title'), shape.title),
    ...pairFields('text', wordsOf('text'), shape.text),
    { name: 'feeling', message: wordsOf('feeling'), choices: () => feelings },
    {
      name: 'planned',
      message: wordsOf('planned'),
      choices: () => [{ value: NONE, label: wordsOf('none')[locale] }, ...feelings],
      propose: () => NONE,
    },
    ...evidenceFields(desk),
    ...seamFields(place, locale),
    valuesField(place, locale),
    {
      name: 'wait',
      message: wordsOf('wait'),
      optional: true,
      refuse: (wait) => (wait === NONE || parseNumber(wait) > 0 ? undefined : wordsOf('minutes')),
    },
  ];
}

/** A moment of which nothing is known yet. */
const NOWHERE: MomentPlace = { previous: undefined, taken: [], known: {} };

/** The fields of a moment, for an editor who chooses some of them. */
export function listFields(desk: Desk): Choice<MomentOption>[] {
  return momentFields(NOWHERE, desk).map(({ name, message }) => ({
    value: name,
    label: say(message, desk.locale),
  }));
}

/** What the command line says of a moment. */
export function readMoment(input: CommandInput, desk: Desk): MomentAnswers {
  return readGiven(input, momentFields(NOWHERE, desk));
}

/** A moment as the answers that would give it; a first moment has no word on its seam. */
export function answersOf(moment: MomentEntry, previous: MomentEntry | undefined): MomentAnswers {
  const { id, stage, channel, title, text, feeling, planned, evidence, seam, wait } = moment;
  return {
    ...{ id, stage, channel, evidence, feeling: String(feeling) },
    ...{ 'title-fr': title.fr, 'title-en': title.en, 'text-fr': text.fr, 'text-en': text.en },
    planned: planned === undefined ? NONE : String(planned),
    sources: moment.sources.join(', ') || NONE,
    ...(previous && { seam: seam ? (seam.visible ? 'visible' : 'hidden') : NONE }),
    ...(previous && seam && { 'why-fr': seam.why.fr, 'why-en': seam.why.en }),
    values: moment.values.join(', '),
    wait: wait ? String(wait.durationMinutes) : '',
  };
}

function buildMoment(answers: Readonly<Record<MomentOption, string>>): MomentEntry {
  const { planned, seam, wait, feeling, sources, values, ...rest } = answers;
  const pair = (name: 'title' | 'text' | 'why') => ({
    fr: rest[`${name}-fr`],
    en: rest[`${name}-en`],
  });
  const { id, stage, channel, evidence } = rest;
  return momentSchema.parse({
    ...{ id, stage, channel, evidence, title: pair('title'), text: pair('text') },
    feeling: Number(feeling),
    planned: planned === NONE ? undefined : Number(planned),
    sources: readList(sources),
    values: readList(values),
    seam: isSeam(seam) ? { visible: seam === 'visible', why: pair('why') } : undefined,
    wait: readList(wait).length > 0 ? { durationMinutes: parseNumber(wait) } : undefined,
  });
}

/**
 * Fills in a moment.
 *
 * @param given What is known; the rest is asked for where somebody can answer.
 * @throws {UsageError} That lists everything refused and everything missing.
 */
export async function fillMoment(
  place: MomentPlace,
  given: MomentAnswers,
  desk: Desk,
  context: Pick<CommandContext, 'asker' | 'locale' | 'print'>,
): Promise<MomentEntry> {
  const { previous, known } = place;
  const begun = { stage: previous?.stage, channel: previous?.channel, feeling: '0', ...known };
  const fields = momentFields(place, desk).map((field) => {
    const begin = begun[field.name];
    return begin === undefined ? field : { ...field, begin: () => begin };
  });
  return buildMoment(await fillForm(fields, given, { ...context, command: 'journey' }));
}
