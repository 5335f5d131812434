import { STAGES, type Stage } from '../vocabulary.ts';
import {
  LIMITS,
  MOST_MEASURES,
  type Measure,
  type OwnJourney,
  type OwnMoment,
  type Reading,
} from './own-journey.ts';

/** Everything that can be done to a journey. */
export type Edit =
  | { type: 'journey'; change: Partial<Pick<OwnJourney, 'title' | 'persona' | 'goal' | 'paper'>> }
  /** Puts a new moment at an index, from 0. */
  | { type: 'add'; id: string; at: number }
  | { type: 'remove'; id: string }
  | { type: 'move'; id: string; by: 1 | -1 }
  | { type: 'moment'; id: string; change: Partial<Omit<OwnMoment, 'id' | 'stage' | 'readings'>> }
  | { type: 'stage'; id: string; stage: Stage }
  | { type: 'reading'; id: string; measure: number; change: Partial<Reading> }
  | { type: 'measure-again'; label: string; date?: string }
  | { type: 'measure'; measure: number; change: Partial<Measure> }
  | { type: 'forget-measure'; measure: number };

const rank = (stage: Stage) => STAGES.indexOf(stage);

/** The first moment has nothing before it to be sewn to. */
function withoutFirstSeam(moments: readonly OwnMoment[]): readonly OwnMoment[] {
  const [first, ...others] = moments;
  return first?.seam ? [{ ...first, seam: undefined }, ...others] : moments;
}

/**
 * Gives a moment its stage, and moves the borders of the stages with it: what comes before cannot be later,
 * what comes after cannot be earlier.
 */
function withStage(moments: readonly OwnMoment[], at: number, stage: Stage): readonly OwnMoment[] {
  return moments.map((moment, index) => {
    const wrong =
      index < at
        ? rank(moment.stage) > rank(stage)
        : index > at && rank(moment.stage) < rank(stage);
    return index === at || wrong ? { ...moment, stage } : moment;
  });
}

function editMoments(
  { moments, measures }: OwnJourney,
  edit: Exclude<Edit, { type: 'journey' | 'measure' | 'measure-again' | 'forget-measure' }>,
): readonly OwnMoment[] {
  const index = moments.findIndex(({ id }) => id === edit.id);
  if (edit.type === 'add') {
    if (index >= 0 || moments.length >= LIMITS.moments) return moments;
    const at = Math.max(0, Math.min(edit.at, moments.length));
    const added: OwnMoment = {
      id: edit.id,
      title: '',
      stage: (moments[at - 1] ?? moments[at])?.stage ?? STAGES[0],
      text: '',
      verbatims: '',
      readings: measures.map(() => ({})),
    };
    return moments.toSpliced(at, 0, added);
  }
  const moment = moments[index];
  if (!moment) return moments;
  const put = (change: Partial<OwnMoment>) => moments.with(index, { ...moment, ...change });
  switch (edit.type) {
    case 'remove':
      return withoutFirstSeam(moments.toSpliced(index, 1));
    case 'move': {
      const to = index + edit.by;
      const neighbour = moments[to];
      if (!neighbour) return moments;
      const moved = moments.with(index, neighbour).with(to, { ...moment, stage: neighbour.stage });
      return withoutFirstSeam(moved);
    }
    case 'stage':
      return withStage(moments, index, edit.stage);
    case 'moment':
      return withoutFirstSeam(put(edit.change));
    case 'reading':
      return put({
        readings: moment.readings.map((reading, measure) =>
          measure === edit.measure ? { ...reading, ...edit.change } : reading,
        ),
      });
  }
}

/** The journey after an edit; the same one when the edit changes nothing that there is. */
export function editJourney(journey: OwnJourney, edit: Edit): OwnJourney {
  const { measures, moments } = journey;
  const eachReading = (change: (readings: readonly Reading[]) => readonly Reading[]) =>
    moments.map((moment) => ({ ...moment, readings: change(moment.readings) }));
  switch (edit.type) {
    case 'journey':
      return { ...journey, ...edit.change };
    case 'measure-again':
      if (measures.length >= MOST_MEASURES) return journey;
      return {
        ...journey,
        measures: [
          ...measures,
          edit.date === undefined ? { label: edit.label } : { label: edit.label, date: edit.date },
        ],
        moments: eachReading((readings) => [...readings, {}]),
      };
    case 'measure': {
      const measure = measures[edit.measure];
      if (!measure) return journey;
      return {
        ...journey,
        measures: measures.with(edit.measure, { ...measure, ...edit.change }),
      };
    }
    case 'forget-measure':
      if (measures.length < 2 || !measures[edit.measure]) return journey;
      return {
        ...journey,
        measures: measures.toSpliced(edit.measure, 1),
        moments: eachReading((readings) => readings.toSpliced(edit.measure, 1)),
      };
    default: {
      const edited = editMoments(journey, edit);
      return edited === moments ? journey : { ...journey, moments: edited };
    }
  }
}
