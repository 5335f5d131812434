import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { inBoth, quote, phrase, suggest } from '../../problems/phrase.ts';
import type { MomentEntry } from '../../../magazine/schemas/journey.ts';
import { UsageError, type CommandContext } from '../command.ts';
import type { Desk } from '../new/desk.ts';
import { writeProposedFiles } from '../proposed-files.ts';
import { hasErrorsIn, readContent, refuseProblems } from '../read-content.ts';
import WORDS from '../words/journey.json' with { type: 'json' };
import { writeMoments, type MomentInFile } from './journey-file.ts';
import {
  answersOf,
  fillMoment,
  isSeam,
  NONE,
  type MomentAnswers,
  type MomentOption,
} from './moment-form.ts';

/** A journey that is being worked on, as it stands on disk. */
export interface OpenJourney {
  file: string;
  source: string;
  moments: readonly MomentEntry[];
  desk: Desk;
  context: CommandContext;
}

function requireKnown<Value>(
  values: ReadonlyMap<string, Value>,
  id: string,
  complaint: 'noJourney' | 'noMoment',
): Value {
  const value = values.get(id);
  if (value !== undefined) return value;
  throw new UsageError(suggest(phrase(WORDS[complaint], { id: quote(id) }), id, values.keys()));
}

/** Opens a journey; throws a `UsageError` when there is none, or its file has a problem. */
export async function openJourney(context: CommandContext, id: string): Promise<OpenJourney> {
  const { root, today, locale } = context;
  const { problems, content } = await readContent(root);
  const { file, source, entry } = requireKnown(content.journeys, id, 'noJourney');
  if (!entry || hasErrorsIn(problems, file)) throw refuseProblems(file);
  const { awaiting, moments } = entry;
  const desk: Desk = { content, root, today, locale, newBrands: new Map(), awaiting };
  return { file, source, moments, desk, context };
}

/** The place of a moment in its journey, from 0; throws a `UsageError` when it has none. */
export function placeOfMoment({ moments }: OpenJourney, id: string): number {
  return requireKnown(new Map(moments.map((moment, at) => [moment.id, at])), id, 'noMoment');
}

const listPlaces = ({ moments }: OpenJourney): MomentInFile[] =>
  moments.map((moment, from) => ({ moment, from }));

/** Takes out the seam of a moment that now comes first, and asks for a seam where one has become necessary. */
async function mendSeams(after: readonly MomentInFile[], { desk, context }: OpenJourney) {
  const mended: MomentInFile[] = [];
  for (const placed of after) {
    const { moment } = placed;
    const previous = mended.at(-1)?.moment;
    const lacksSeam = previous && previous.channel !== moment.channel && !moment.seam;
    if (!previous) mended.push({ ...placed, moment: { ...moment, seam: undefined } });
    else if (!lacksSeam || !context.asker) mended.push(placed);
    else {
      const { seam, ...known } = answersOf(moment, previous);
      const asked = await fillMoment({ previous, known }, known, desk, context);
      mended.push({ ...placed, moment: asked });
    }
  }
  return mended;
}

/** What a change does to seams that nobody asked about: their words are gone, or now follow another moment. */
function tellSeams(before: readonly MomentEntry[], after: readonly MomentInFile[]) {
  return before.flatMap((moment, index) => {
    const { id, seam } = moment;
    if (!seam) return [];
    const words = inBoth(`${quote(seam.why.fr).fr} ${quote(seam.why.en).en}`);
    const place = after.findIndex(({ from }) => from === index);
    const kept = after[place]?.moment;
    const [was, is] = [before[index - 1], after[place - 1]?.moment];
    if (!kept) return phrase(WORDS.seamLost, { id, words });
    if (!is) return phrase(WORDS.seamRemoved, { id, words });
    const isReread = is.id === was?.id || kept.seam !== seam;
    return isReread ? [] : phrase(WORDS.seamMoved, { id, words, before: is.id });
  });
}

/** Writes a change at once, and tells whether it did: not where the content is the worse for it. */
async function saveMoments(journey: OpenJourney, changed: MomentInFile[]): Promise<boolean> {
  const { file, moments, source, context } = journey;
  const after = await mendSeams(changed, journey);
  const text = await writeMoments(source, moments, after);
  if (text === source) return true;
  if (!(await writeProposedFiles([{ file, text, before: source }], context))) return false;
  for (const says of tellSeams(moments, after)) {
    context.print(`${typesetMessage(says, context.locale)}\n`);
  }
  return true;
}

/** Adds a moment before the one at an index: with what is given, and what the editor answers. */
export async function addMoment(journey: OpenJourney, index: number, given: MomentAnswers = {}) {
  const { desk, moments, context } = journey;
  const place = { previous: moments[index - 1], taken: moments.map(({ id }) => id) };
  const moment = await fillMoment(place, given, desk, context);
  return saveMoments(journey, listPlaces(journey).toSpliced(index, 0, { moment }));
}

/** What is asked for along with a field: the reasons of a seam, and what a new channel or proof may need. */
const FOLLOWERS = {
  channel: ['seam'],
  evidence: ['sources'],
  planned: ['planned-source'],
  seam: ['why-fr', 'why-en'],
} as const satisfies Partial<Record<MomentOption, readonly MomentOption[]>>;

/** Changes fields of the moment at an index: those given, and those open, which the editor is asked for. */
export async function editMoment(
  journey: OpenJourney,
  index: number,
  { given = {}, open = [] }: { given?: MomentAnswers; open?: readonly MomentOption[] },
): Promise<boolean> {
  const { desk, moments, context } = journey;
  const before = moments[index];
  if (!before) throw new RangeError(`There is no moment ${index}.`);
  const previous = moments[index - 1];
  const known = answersOf(before, previous);
  const changed = new Set<string>([...open, ...Object.keys(given)]);
  for (const [name, followers] of Object.entries(FOLLOWERS)) {
    const isStale = (follower: MomentOption) =>
      name === 'seam' ? !isSeam(given.seam) : known[follower] === NONE;
    if (changed.has(name)) for (const follower of followers.filter(isStale)) changed.add(follower);
  }
  const kept = Object.entries(known).filter(([name]) => !changed.has(name));
  const taken = moments.map(({ id }) => id).filter((id) => id !== before.id);
  const answers = { ...Object.fromEntries(kept), ...given };
  const moment = await fillMoment({ previous, taken, known }, answers, desk, context);
  return saveMoments(journey, listPlaces(journey).with(index, { moment, from: index }));
}

/** Puts a moment before the one at another index. */
export function moveMoment(journey: OpenJourney, from: number, before: number) {
  const places = listPlaces(journey);
  const moved = places.splice(from, 1);
  const at = before > from ? before - 1 : before;
  return saveMoments(journey, places.toSpliced(at, 0, ...moved));
}

export function removeMoment(journey: OpenJourney, index: number) {
  return saveMoments(journey, listPlaces(journey).toSpliced(index, 1));
}
