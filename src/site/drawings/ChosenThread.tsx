import { momentPath, type AtlasJourney } from '../../magazine/atlas/atlas.ts';
import { layoutThread, type SheetFrame } from '../../magazine/atlas/sheet-layout.ts';
import type { AtlasKey } from '../../magazine/atlas/words.ts';
import type { Point } from '../../magazine/journeys/curve.ts';
import { fitThread } from '../../magazine/journeys/journey-layout.ts';
import { SheetKnot, SheetStrands } from './sheet-parts.tsx';
import { TAPE, WIDE, type AtlasSheetProps } from './sheet-plan.ts';

const KNOT = { knot: 12.5, width: 4, period: 20 } as const;

/** Words of a title that share a line, the leading of two, and the mean width of a letter, in viewBox units. */
const LINE_LETTERS = 26;
const LEADING = 17;
const LETTER = 7.6;

/** A title of the chosen thread where it stands. */
interface SheetTitle extends Point {
  lines: readonly string[];
  anchor: 'start' | 'middle' | 'end';
}

/** Breaks a title near its middle where it is long. */
function breakTitle(title: string): string[] {
  const middle = title.indexOf(' ', title.length / 2 - 4);
  return title.length <= LINE_LETTERS || middle < 0
    ? [title]
    : [title.slice(0, middle), title.slice(middle + 1)];
}

/**
 * Titles of the chosen thread: its peak above the knot, its cover beside it, and its pit just above the tape with its
 * number, where no thread runs. While one of its knots is pointed at, its title stands alone, above it or below.
 */
function titlesOf(
  { moments, cover }: AtlasJourney,
  knots: readonly Point[],
  { radius, pointed }: { radius: number; pointed: string | undefined },
): SheetTitle[] {
  const feelings = moments.map(({ feeling }) => feeling);
  const placeOf = (sought: string | undefined) => moments.findIndex(({ id }) => id === sought);
  const stands = placeOf(pointed);
  const places =
    stands < 0
      ? {
          cover: placeOf(cover),
          pit: feelings.indexOf(Math.min(...feelings)),
          peak: feelings.indexOf(Math.max(...feelings)),
        }
      : { cover: -1, pit: -1, peak: stands };
  return (['cover', 'pit', 'peak'] as const).flatMap((kind): SheetTitle[] => {
    const place = places[kind];
    const [moment, knot] = [moments[place], knots[place]];
    if (!moment || !knot || (kind !== 'cover' && place === places.cover)) return [];
    const lines = kind === 'pit' ? [`${moment.number}. ${moment.title}`] : breakTitle(moment.title);
    const breadth = Math.max(...lines.map((line) => line.length)) * LETTER;
    const centre = Math.min(Math.max(knot.x, breadth / 2 + 60), WIDE.length - breadth / 2);
    const rise = (lines.length - 1) * LEADING;
    if (kind === 'pit') return [{ lines, x: centre, y: TAPE.wide - 8, anchor: 'middle' }];
    if (kind === 'peak') {
      const y =
        moment.feeling < 0 ? knot.y + radius + 20 : Math.max(knot.y - radius - 9 - rise, -46);
      return [{ lines, x: centre, y, anchor: 'middle' }];
    }
    const isLeft = knot.x + radius + breadth > WIDE.length;
    return [
      {
        lines,
        x: knot.x + (isLeft ? -1 : 1) * (1.36 * radius + 9),
        y: knot.y + 5 - rise / 2,
        anchor: isLeft ? 'end' : 'start',
      },
    ];
  });
}

/** Hears that something is pointed at or focused, and that it no longer is. */
export const whilePointed = (hear: (isPointed: boolean) => void) => {
  const [start, end] = [() => hear(true), () => hear(false)];
  return { onMouseEnter: start, onMouseLeave: end, onFocus: start, onBlur: end };
};

/** The thread that is brought forward: whole or stitched, its knots numbered, each a link to its moment. */
export function ChosenThread({
  folding,
  journey,
  frame,
  kept,
  pointed,
  words: { say },
  onPoint,
}: Pick<AtlasSheetProps, 'folding' | 'kept' | 'pointed' | 'words' | 'onPoint'> & {
  journey: AtlasJourney;
  frame: SheetFrame;
}) {
  const lane = folding.drawn.indexOf(journey) - (folding.drawn.length - 1) / 2;
  const { knots, strands, path } = layoutThread(journey.moments, frame, lane);
  const gaps = knots
    .slice(1)
    .map(({ x, y }, index) => Math.hypot(x - (knots[index]?.x ?? 0), y - (knots[index]?.y ?? 0)));
  const sizes = fitThread(Math.min(...gaps, 48), KNOT, { share: 0.36, dashes: 2 });
  const titles =
    frame.direction === 'right' ? titlesOf(journey, knots, { radius: sizes.knot, pointed }) : [];
  return (
    <g class="sheet-chosen" data-walked>
      <path d={path} fill="none" stroke="var(--ground)" stroke-width="9" />
      <SheetStrands strands={strands} width={Math.max(2.6, sizes.width)} stitch={7} />
      <g>
        {journey.moments.map((moment, index) => {
          const isCover = moment.id === journey.cover;
          return (
            <a
              href={momentPath({ moment, journey })}
              aria-label={`${moment.number}. ${moment.title}, ${say(`feeling.${moment.feeling}` as AtlasKey)}`}
              {...(onPoint &&
                whilePointed((isPointed) => onPoint(isPointed ? moment.id : undefined)))}
            >
              <SheetKnot
                x={knots[index]?.x ?? 0}
                y={knots[index]?.y ?? 0}
                number={moment.number}
                radius={isCover ? 1.36 * sizes.knot : sizes.knot}
                filled={kept ? kept.has(moment) : isCover}
              />
            </a>
          );
        })}
        {titles.map(({ lines, x, y, anchor }) => (
          <text x={x} y={y} text-anchor={anchor} class="sheet-title" aria-hidden="true">
            {lines.map((line, row) => (
              <tspan x={x} dy={row === 0 ? undefined : LEADING}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </g>
    </g>
  );
}
