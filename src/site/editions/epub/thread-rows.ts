import {
  layoutJourney,
  type DrawnJourney,
  type JourneyLayout,
} from '../../../magazine/journeys/journey-layout.ts';
import { HERO_SIZES } from '../../drawings/hero-sizes.ts';
import { layoutThread } from '../print/thread.tsx';

/** A stretch of a journey that is drawn in one row: from the index of its first moment to that after its last. */
interface RowSpan {
  from: number;
  to: number;
}

/** A row of a thread, laid out on a page of a book. */
export interface ThreadRow extends RowSpan {
  layout: JourneyLayout;
}

/** As wide as leaves its numbers the size of letters on a page held upright, which is some 420 pixels wide within its margins. */
const FRAME = { width: 480, direction: 'right' } as const;
/** A thread of one row has room to rise and fall; of several, a screen should hold them together. */
const HEIGHT = { alone: 180, among: 120 } as const;
/** Moments in a row: more would take so little room each that their numbers shrink. */
const MOST = 9;

/** Parts a journey in rows of like lengths; between two of the places that it names, where one begins near enough. */
function splitRows({ moments, drawnPlaces = [] }: DrawnJourney): RowSpan[] {
  const { length } = moments;
  const rows: RowSpan[] = [];
  for (let left = Math.ceil(length / MOST); left > 0; left -= 1) {
    const from = rows.at(-1)?.to ?? 0;
    const even = from + (length - from) / left;
    const away = (start: number) => Math.abs(start - even);
    const [nearest] = drawnPlaces
      .map(({ start }) => start)
      .filter((start) => left > 1 && away(start) < MOST / 2)
      .sort((one, other) => away(one) - away(other));
    rows.push({ from, to: nearest ?? Math.round(even) });
  }
  return rows;
}

/** Lays one row out; its thread comes from the last moment of the row before, and goes on to the first of the next. */
function layoutRow(journey: DrawnJourney, { from, to }: RowSpan, height: number): JourneyLayout {
  const { moments, drawnPlaces = [] } = journey;
  const layout = layoutJourney(
    {
      ...journey,
      moments: moments
        .slice(from, to)
        .map((moment, index) => ({ ...moment, mark: moment.mark ?? String(from + index + 1) })),
      drawnPlaces: drawnPlaces
        .filter(({ start, end }) => end > from && start < to)
        .map((place) => ({
          ...place,
          start: Math.max(place.start, from) - from,
          end: Math.min(place.end, to) - from,
        })),
    },
    { ...FRAME, height },
  );
  const first = Math.max(0, from - 1);
  const joined = moments.slice(first, to + 1);
  const { strands } = layoutThread(
    { ...journey, moments: joined },
    {
      places: joined.map((_, index) => (first + index - from + 0.5) * layout.step),
      height,
      most: HERO_SIZES,
    },
  );
  return { ...layout, strands };
}

/** Lays a journey out for a book, in as many rows as its moments need. */
export function layoutRows(journey: DrawnJourney): ThreadRow[] {
  const rows = splitRows(journey);
  const height = rows.length > 1 ? HEIGHT.among : HEIGHT.alone;
  return rows.map((row) => ({ ...row, layout: layoutRow(journey, row, height) }));
}
