import type { AtlasJourney } from './atlas.ts';

/** How many threads are drawn each with its own dashes: more could not be told apart. */
export const MOST_DRAWN = 8;

/** From how many journeys on they are folded into families. */
const LEAST_FOLDED = 12;

/** Up to how many journeys every one is drawn, if only as a hairline; beyond, a family is drawn as its mean. */
const MOST_HAIRLINES = 20;

/** Up to how many issues journeys are folded by issue; beyond, by sector. */
const MOST_ISSUES = 8;

/** Journeys that share an issue or a sector. */
export interface Family {
  by: 'issue' | 'sector';
  /** Number of the issue, or the sector; empty for journeys of no sector. */
  value: string;
  journeys: readonly AtlasJourney[];
  /** Whether one line stands for all of them. */
  isMean: boolean;
}

/** What of the journeys is drawn, and how. */
export interface Folding {
  /** Drawn with a pattern of dashes each, and named; the chosen one is among them. */
  drawn: readonly AtlasJourney[];
  /** Drawn as hairlines. */
  thin: readonly AtlasJourney[];
  /** Named together; none while there are few journeys. */
  families: readonly Family[];
}

/** The dashes of the patterns, in viewBox units; the fifth is whole. A journey keeps the same as long as it is drawn. */
export const DASHES = [
  '14 5',
  '16 5 2 5',
  '1.5 5',
  '16 4 2 4 2 4',
  '',
  '6 4',
  '26 5 7 5',
  '3 3',
] as const;

function familiesOf(journeys: readonly AtlasJourney[], isMean: boolean): Family[] {
  const issues = new Set(journeys.map(({ issue }) => issue));
  const by = issues.size > 1 && issues.size <= MOST_ISSUES ? 'issue' : 'sector';
  const groups = Map.groupBy(journeys, (journey) => String(journey[by] ?? ''));
  return Array.from(groups, ([value, members]) => ({ by, value, journeys: members, isMean }));
}

/**
 * Decides what is drawn: every journey while they are few; from twelve on those of the family of the chosen
 * one, the others folded by issue or by sector.
 *
 * @param journeys Those that are kept, in the order of their letters.
 * @param chosen The one brought forward.
 */
export function foldJourneys(
  journeys: readonly AtlasJourney[],
  chosen: AtlasJourney | undefined,
): Folding {
  /** The chosen one and its neighbours. */
  const around = (members: readonly AtlasJourney[]) => {
    const place = Math.max(0, chosen ? members.indexOf(chosen) : 0);
    const start = Math.min(
      Math.max(0, place - MOST_DRAWN / 2),
      Math.max(0, members.length - MOST_DRAWN),
    );
    return members.slice(start, start + MOST_DRAWN);
  };
  const isMean = journeys.length > MOST_HAIRLINES;
  const families = journeys.length < LEAST_FOLDED ? [] : familiesOf(journeys, isMean);
  const open = chosen && families.find((family) => family.journeys.includes(chosen));
  const drawn = around(open?.journeys ?? journeys);
  return {
    drawn,
    thin: isMean ? [] : journeys.filter((journey) => !drawn.includes(journey)),
    families: families.filter((family) => family !== open || family.journeys.length > drawn.length),
  };
}

/** The journey brought forward before a reader chooses: the newest that passes most stages, the longest of those. */
export function firstChosen(journeys: readonly AtlasJourney[]): AtlasJourney | undefined {
  const newest = Math.max(...journeys.map(({ issue }) => issue));
  const stagesOf = ({ moments }: AtlasJourney) => new Set(moments.map(({ stage }) => stage)).size;
  return journeys
    .filter(({ issue }) => issue === newest)
    .sort(
      (one, other) => stagesOf(other) - stagesOf(one) || other.moments.length - one.moments.length,
    )[0];
}
