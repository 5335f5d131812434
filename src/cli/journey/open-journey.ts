import { isDeepStrictEqual } from 'node:util';
import { findNearest } from '../../library/nearest.ts';
import type { JourneyEntry, MomentEntry } from '../../schemas/journey.ts';
import type { Locale } from '../../schemas/locale.ts';
import { UsageError, type CommandContext } from '../command.ts';
import { writeProposedFiles } from '../proposed-files.ts';
import { readContent, refuseFaulty } from '../read-content.ts';
import { addMoment, moveMoment, removeMoment, UneditableJourneyError } from './journey-file.ts';
import { changeMoment } from './moment-fields.ts';
import { askMoment } from './moment-questions.ts';
import type { MomentDraft } from './moment-setting.ts';
import type { MomentField } from './moment-style.ts';
import { changeMoments, findLooseSeam, findUnsewn, type MomentChange } from './seams.ts';

/** A journey that is being worked on, as it stands on disk. */
export interface OpenJourney {
  id: string;
  file: string;
  source: string;
  entry: JourneyEntry;
  /** Ids of the sources that exist. */
  sources: readonly string[];
}

/**
 * Opens a journey.
 *
 * @throws {UsageError} When there is none of that name, or its file has a fault.
 */
export async function openJourney(
  { root }: Pick<CommandContext, 'root'>,
  id: string,
): Promise<OpenJourney> {
  const { faults, manuscripts } = await readContent(root);
  const journey = manuscripts.journeys.get(id);
  if (!journey) {
    const nearest = findNearest(id, manuscripts.journeys.keys());
    throw new UsageError({
      fr: `Le parcours « ${id} » n’existe pas.${nearest ? ` Vouliez-vous dire « ${nearest} » ?` : ''} \`npm run desk -- new journey\` en crée un.`,
      en: `There is no journey “${id}”.${nearest ? ` Did you mean “${nearest}”?` : ''} \`npm run desk -- new journey\` makes one.`,
    });
  }
  const { file, source, entry } = journey;
  if (!entry || faults.some((fault) => fault.file === file)) throw refuseFaulty(file);
  return { id, file, source, entry, sources: [...manuscripts.sources.keys()] };
}

/**
 * The place of a moment in its journey, from 0.
 *
 * @throws {UsageError} When the journey has no such moment.
 */
export function placeOfMoment({ entry: { moments } }: OpenJourney, id: string): number {
  const index = moments.findIndex((moment) => moment.id === id);
  if (index !== -1) return index;
  const ids = moments.map((moment) => moment.id);
  const nearest = findNearest(id, ids);
  throw new UsageError({
    fr: `Le parcours n’a pas de moment « ${id} ».${nearest ? ` Vouliez-vous dire « ${nearest} » ?` : ''}`,
    en: `The journey has no moment “${id}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  });
}

/** What the schema fills in where nothing is said. */
export function completeMoment(draft: MomentDraft): MomentEntry {
  const { id, stage, channel, feeling, evidence, title, text } = draft;
  if (
    id === undefined ||
    stage === undefined ||
    channel === undefined ||
    feeling === undefined ||
    evidence === undefined ||
    title === undefined ||
    text === undefined
  ) {
    throw new TypeError(
      `A moment is whole before it is written; received ${JSON.stringify(draft)}.`,
    );
  }
  const { sources = [], values = [], ...rest } = draft;
  return { ...rest, id, stage, channel, feeling, evidence, title, text, sources, values };
}

function changedFields(before: MomentEntry, after: MomentEntry): MomentField[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<MomentField>;
  return [...fields].filter((field) => !isDeepStrictEqual(before[field], after[field]));
}

function applyChange({ source, entry }: OpenJourney, change: MomentChange): string {
  switch (change.kind) {
    case 'add':
      return addMoment(source, change.moment, change.index);
    case 'edit': {
      const before = entry.moments[change.index];
      const fields = before ? changedFields(before, change.moment) : [];
      return changeMoment(source, change.index, change.moment, fields);
    }
    case 'remove':
      return removeMoment(source, change.index);
    case 'move':
      return moveMoment(source, change.from, change.to);
  }
}

/** The seams that a change alters, by the ids of their moments; `undefined` takes one out. */
type AlteredSeams = ReadonlyMap<string, MomentEntry['seam']>;

/** Asks for the seams that a change makes necessary, and takes out the one that it leaves with nothing to join. */
async function alterSeams(
  { entry: { moments }, sources }: OpenJourney,
  change: MomentChange,
  { asker, locale }: Pick<CommandContext, 'asker' | 'locale'>,
): Promise<AlteredSeams> {
  const seams = new Map<string, MomentEntry['seam']>();
  const loose = findLooseSeam(moments, change);
  if (loose) seams.set(loose.id, undefined);
  if (!asker) return seams;
  for (const { moment, previous } of findUnsewn(moments, change)) {
    const setting = { locale, previous, taken: [], sources };
    const { seam } = await askMoment(asker, moment, setting, ['seam']);
    seams.set(moment.id, seam);
  }
  return seams;
}

function applySeams(source: string, after: readonly MomentEntry[], seams: AlteredSeams): string {
  return [...seams].reduce((written, [id, seam]) => {
    const index = after.findIndex((moment) => moment.id === id);
    const moment = after[index];
    return moment ? changeMoment(written, index, { ...moment, seam }, ['seam']) : written;
  }, source);
}

const NO_SEAM: Readonly<Record<Locale, (id: string) => string>> = {
  fr: (id) => `Le moment « ${id} » passe en tête : sa couture a été retirée.\n`,
  en: (id) => `The moment “${id}” now comes first: its seam has been taken out.\n`,
};

/**
 * Writes a change of a journey at once, if the content is no worse with it; says why where it is. The
 * seams follow: one that has nothing to join goes, one that becomes necessary is asked for.
 *
 * @returns Whether it has been written.
 * @throws {UsageError} When the file lists its moments in a form that the desk does not write.
 */
export async function saveChange(
  journey: OpenJourney,
  change: MomentChange,
  context: Pick<CommandContext, 'asker' | 'root' | 'today' | 'locale' | 'print'>,
): Promise<boolean> {
  const { entry, file, source: before } = journey;
  const seams = await alterSeams(journey, change, context);
  try {
    const text = applySeams(
      applyChange(journey, change),
      changeMoments(entry.moments, change),
      seams,
    );
    if (text === before) return true;
    if (!(await writeProposedFiles([{ file, text, before }], context))) return false;
    for (const [id, seam] of seams) if (!seam) context.print(NO_SEAM[context.locale](id));
    return true;
  } catch (error) {
    if (!(error instanceof UneditableJourneyError)) throw error;
    throw new UsageError(
      {
        fr: `${file} : les moments y sont écrits sous une forme que cette commande ne sait pas modifier. Écrivez-les en liste, un tiret par moment, comme dans les autres parcours.`,
        en: `${file}: its moments are written in a form that this command cannot change. Write them as a list, a hyphen for each moment, as the other journeys do.`,
      },
      { cause: error },
    );
  }
}
