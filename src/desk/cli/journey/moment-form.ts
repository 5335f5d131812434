import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import {
  CHANNELS,
  EVIDENCE_KINDS,
  type Localised,
  seamKindOf,
  STAGES,
  VALUES,
} from '../../../magazine/vocabulary.ts';
import { formatFeeling } from '../../../magazine/words/messages.ts';
import { momentSchema, type MomentEntry } from '../../../magazine/schemas/journey.ts';
import type { Asker } from '../asker.ts';
import type { CommandContext } from '../command.ts';
import type { Desk } from '../new/desk.ts';
import {
  closedList,
  fillForm,
  pairFields,
  pairOf,
  refuseMisfit,
  refuseUnknown,
  type Answers,
  type Field,
  type Form,
} from '../new/form.ts';
import { parseNumber, splitList } from '../options.ts';
import { phrase } from '../../problems/phrase.ts';
import WORDS from '../words/journey.json' with { type: 'json' };

const { show, add, edit, move, remove, before, ...FIELD_WORDS } = WORDS.options;

/** What a moment is given by, one option a field and a language. */
export type MomentOption = keyof typeof FIELD_WORDS;
export type MomentAnswers = Partial<Answers<MomentOption>>;

/** The answer that leaves a field out. */
export const NONE = '-';

const FEELINGS = ['2', '1', '0', '-1', '-2'] as const;

/** Where a moment stands while it is asked for. */
export interface MomentPlace {
  /** The moment before it, if it is not the first. */
  previous?: MomentEntry | undefined;
  taken?: readonly string[];
  known?: MomentAnswers;
}

export const isSeam = (answer: string | undefined) => answer === 'visible' || answer === 'hidden';

const quoteTitle = ({ fr, en }: Localised): Localised => ({ fr: `« ${fr} »`, en: `“${en}”` });

function describeSeam({ previous, known = {} }: MomentPlace): Localised {
  if (!previous) return WORDS.options.seam.message;
  const title = { fr: known['title-fr'] ?? '', en: known['title-en'] ?? '' };
  const after = title.en === '' ? WORDS.thisMoment : quoteTitle(title);
  return phrase(WORDS.seamBetween, { before: quoteTitle(previous.title), after });
}

const readList = (answer: string) => (answer === NONE ? [] : splitList(answer));

type Stakes = Partial<Answers<'kept' | 'broken'>>;

/** The values at stake, as a moment holds them. */
const listStakes = ({ kept = '', broken = '' }: Stakes) => [
  ...readList(kept).map((value) => ({ value, kept: true })),
  ...readList(broken).map((value) => ({ value, kept: false })),
];

const refuseStakes = (stakes: Stakes) =>
  refuseMisfit(listStakes(stakes), momentSchema.shape.values);

/** Offers the values, until no more are chosen than a moment shows. */
async function askStakes(
  { name, initial, before }: { name: keyof Stakes; initial: readonly string[]; before: Stakes },
  asker: Asker,
  desk: Desk,
  message: Localised = FIELD_WORDS[name].message,
): Promise<string> {
  const { offer } = closedList(VALUES, (value) => `value.${value}`);
  const question = { message: typesetMessage(message, desk.locale), choices: offer(desk), initial };
  const values = (await asker.selectMany(question)).join(' ');
  const problem = refuseStakes({ ...before, [name]: values });
  return problem ? askStakes({ name, initial, before }, asker, desk, problem) : values;
}

const { shape } = momentSchema;
const why = shape.seam.unwrap().shape.why.shape;

function refuseMinutes(answer: string): Localised | undefined {
  if (answer === NONE) return undefined;
  const actualMinutes = parseNumber(answer);
  return Number.isNaN(actualMinutes)
    ? WORDS.minutes
    : refuseMisfit({ actualMinutes }, shape.wait.unwrap());
}

const offerFeelings = ({ locale }: Desk) =>
  FEELINGS.map((value) => ({ value, label: formatFeeling(Number(value), locale) }));

/** The form of a moment, as its place makes it. */
export function momentForm(place: MomentPlace): Form<MomentOption> {
  const { previous, taken = [], known = {} } = place;
  const stages = closedList(STAGES, (stage) => `stage.${stage}`);
  const isStageOf = (stage: string) =>
    !previous || STAGES.findIndex((one) => one === stage) >= STAGES.indexOf(previous.stage);
  const needsSeam = ({ channel }: Answers<MomentOption>) =>
    previous !== undefined && channel !== '' && channel !== previous.channel;
  const hasSeam = ({ seam }: Answers<'seam'>) => isSeam(seam);
  /** Rare facts are asked for where a moment is changed; a new one has them by their options. */
  const isChange = place.known !== undefined;
  const stake = (name: keyof Stakes): Field<MomentOption> => ({
    kind: 'list',
    choices: VALUES,
    refuse: (answer, { kept }) =>
      refuseStakes(name === 'kept' ? { kept: answer } : { kept, broken: answer }),
    ask: (asker, desk, { kept }) => {
      const initial = readList(known[name] ?? NONE);
      return askStakes({ name, initial, before: name === 'kept' ? {} : { kept } }, asker, desk);
    },
  });
  const fields: Record<MomentOption, Field<MomentOption>> = {
    id: { schema: shape.id, refuse: (id) => (taken.includes(id) ? WORDS.idTaken : undefined) },
    stage: {
      ...stages,
      offer: (desk) => stages.offer(desk).filter(({ value }) => isStageOf(value)),
    },
    channel: closedList(CHANNELS, (channel) => `channel.${channel}`),
    ...pairFields('title', shape.title),
    ...pairFields('text', shape.text),
    feeling: { choices: FEELINGS, offer: offerFeelings },
    planned: {
      choices: [NONE, ...FEELINGS],
      offer: (desk) => [{ value: NONE, label: WORDS.none[desk.locale] }, ...offerFeelings(desk)],
      propose: () => NONE,
    },
    'planned-source': { applies: ({ planned }) => ![NONE, ''].includes(planned), known: 'sources' },
    evidence: closedList(EVIDENCE_KINDS, (kind) => `evidence.${kind}`),
    sources: {
      kind: 'list',
      listed: 'sources',
      propose: ({ evidence }) => (evidence === 'editors' ? NONE : undefined),
      from: ['evidence'],
      refuse: (answer, { evidence }, desk) => {
        const isNeeded = evidence !== 'editors' && evidence !== '';
        if (answer === NONE) return isNeeded ? WORDS.sourceNeeded : undefined;
        const refused = splitList(answer).map((id) => refuseUnknown(id, 'sources', desk));
        return refused.find(Boolean);
      },
    },
    seam: {
      choices: ['visible', 'hidden', NONE],
      applies: () => previous !== undefined,
      offer: ({ locale }, answers) =>
        (['visible', 'hidden', NONE] as const)
          .filter((value) => value !== NONE || !needsSeam(answers))
          .map((value) => ({ value, label: WORDS.seams[value][locale] })),
      propose: () => NONE,
      refuse: (seam, answers) =>
        seam === NONE && needsSeam(answers) ? WORDS.seamNeeded : undefined,
    },
    'why-fr': { schema: why.fr, applies: hasSeam },
    'why-en': { schema: why.en, applies: hasSeam },
    brand: {
      asked: () => isChange,
      refuse: (id, _, desk) => (id === NONE ? undefined : refuseUnknown(id, 'brands', desk)),
    },
    kept: stake('kept'),
    broken: stake('broken'),
    wait: { refuse: refuseMinutes },
    announced: { asked: () => isChange, refuse: refuseMinutes },
    perceived: { asked: () => isChange, refuse: refuseMinutes },
  };
  const begun = { stage: previous?.stage, channel: previous?.channel, feeling: '0', ...known };
  for (const [name, answer] of Object.entries(begun) as [MomentOption, string | undefined][]) {
    if (answer !== undefined) fields[name].begin = () => answer;
  }
  const options = { ...FIELD_WORDS, seam: { ...FIELD_WORDS.seam, message: describeSeam(place) } };
  return { name: 'journey', words: { ...WORDS, options }, fields };
}

const listValues = ({ values }: MomentEntry, isKept: boolean) =>
  values.flatMap(({ kept, value }) => (kept === isKept ? value : [])).join(', ');

/** A moment as the answers that would give it; a first moment has no word on its seam. */
export function answersOf(moment: MomentEntry, previous: MomentEntry | undefined): MomentAnswers {
  const { id, stage, channel, title, text, feeling, planned, evidence, seam, wait } = moment;
  return {
    ...{ id, stage, channel, evidence, feeling: String(feeling) },
    ...{ 'title-fr': title.fr, 'title-en': title.en, 'text-fr': text.fr, 'text-en': text.en },
    planned: planned === undefined ? NONE : String(planned.feeling),
    ...(planned && { 'planned-source': planned.source }),
    sources: moment.sources.join(', ') || NONE,
    ...(previous && { seam: seam ? seamKindOf(moment) : NONE }),
    ...(previous && seam && { 'why-fr': seam.why.fr, 'why-en': seam.why.en }),
    brand: moment.brand ?? '',
    kept: listValues(moment, true),
    broken: listValues(moment, false),
    wait: String(wait?.actualMinutes ?? ''),
    announced: String(wait?.announcedMinutes ?? ''),
    perceived: String(wait?.perceivedMinutes ?? ''),
  };
}

function buildMoment(answers: Readonly<Record<MomentOption, string>>): MomentEntry {
  const { id, stage, channel, evidence, planned, 'planned-source': source, seam, brand } = answers;
  const minutes = (said: string) => (readList(said).length > 0 ? parseNumber(said) : undefined);
  const wait = {
    actualMinutes: minutes(answers.wait),
    announcedMinutes: minutes(answers.announced),
    perceivedMinutes: minutes(answers.perceived),
  };
  const waited = Object.values(wait).some((length) => length !== undefined);
  return momentSchema.parse({
    ...{ id, stage, channel, evidence, title: pairOf('title', answers) },
    text: pairOf('text', answers),
    feeling: Number(answers.feeling),
    planned: planned === NONE ? undefined : { feeling: Number(planned), source },
    sources: readList(answers.sources),
    brand: readList(brand)[0],
    values: listStakes(answers),
    seam: isSeam(seam) ? { visible: seam === 'visible', why: pairOf('why', answers) } : undefined,
    wait: waited ? wait : undefined,
  });
}

/** Fills in a moment with what is given, and asks for the rest where somebody can answer. */
export async function fillMoment(
  place: MomentPlace,
  given: MomentAnswers,
  desk: Desk,
  { asker, print }: Pick<CommandContext, 'asker' | 'print'>,
): Promise<MomentEntry> {
  return buildMoment(await fillForm(momentForm(place), given, { asker, desk, print }));
}
