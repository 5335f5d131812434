import type { Journey } from '../../magazine/journeys/journey.ts';
import { LEADER_ROOM } from '../../magazine/journeys/leader.ts';
import {
  alongThread,
  layoutTitles,
  type Box,
  type PlacedTitle,
} from '../../magazine/journeys/journey-titles.ts';
import { pairMoments } from '../../magazine/atlas/pairs.ts';
import {
  across,
  layoutPair,
  type Bounds,
  type SheetFrame,
} from '../../magazine/atlas/sheet-layout.ts';
import { seamKindOf, STAGES } from '../../magazine/vocabulary.ts';
import type { DrawingLabels } from './drawing.ts';
import { KnotTitle } from './Knots.tsx';
import { Leader } from './Leader.tsx';
import type { ShownMoment } from './JourneyRows.tsx';
import { SheetStrands } from './sheet-parts.tsx';

/** A journey of the sheet. */
export interface Twin {
  /** What it is called beside its last knot. */
  name: string;
  journey: Journey;
  moments: readonly ShownMoment[];
}

export interface TwinSheetProps {
  twins: readonly [Twin, Twin];
  labels: DrawingLabels;
  /** Id of the moment on the cover, which has a ring. */
  cover?: string | undefined;
}

/** The names of the journeys stand after the plot. */
const FRAME: SheetFrame = { length: 1130, level: 34, direction: 'right' };
const WIDTH = 1360;
const RADIUS = 13;
const RING = 19;
const HIT = 24;
/** How far a knot of the second journey stands aside where it would cover one of the first. */
const ASIDE = 34;
/** Room above the plot for the stitch to the panel, below it for titles, and height of the tape. */
const [ABOVE, BELOW, TAPE] = [LEADER_ROOM.top, 46, 36];
/** Names that would stand nearer to each other are set apart. */
const NAMES_APART = 44;

/**
 * The two journeys of an article on one sheet, stages and ranks aligned: the first strong with filled knots, the
 * second fine with open ones. Every knot is a link to its moment.
 */
export function TwinSheet({ twins, labels, cover }: TwinSheetProps) {
  const shapes = ({ journey }: Twin) => ({
    moments: journey.moments.map((moment) => ({ ...moment, seam: seamKindOf(moment) })),
  });
  const stages = pairMoments(shapes(twins[0]), shapes(twins[1]));
  const { threads, bounds, hatching } = layoutPair(stages, FRAME);
  const tape = 4 * FRAME.level + BELOW;
  const taken = new Set(threads[0].knots.map(({ x, y }) => `${x} ${y}`));
  const ends = threads.map(({ knots }) => knots.at(-1) ?? { x: 0, y: 0 });
  const placeOf = (side: number, index: number) => {
    const { x, y } = threads[side as 0 | 1].knots[index] ?? { x: 0, y: 0 };
    return { x: side === 1 && taken.has(`${x} ${y}`) ? x + ASIDE : x, y };
  };
  const led = twins.flatMap(({ journey: { moments } }, side) =>
    moments.flatMap(({ id, seam }, index) =>
      id === cover ? [{ ...placeOf(side, index), stitched: seam?.visible }] : [],
    ),
  )[0];
  const knots = twins.flatMap(({ moments }, side) =>
    moments.map((_, index) => placeOf(side, index)),
  );
  const isClose = Math.abs((ends[0]?.y ?? 0) - (ends[1]?.y ?? 0)) < NAMES_APART;
  const nameAt = (side: number) => {
    const { y } = ends[side] ?? { y: 0 };
    return isClose ? y + (side === 0 ? -16 : 28) : y + 6;
  };
  const notches = bounds.slice(1).map(({ start }) => Math.round(start * FRAME.length));
  const others: Box[] = [
    ...threads.flatMap((thread) => alongThread(thread.knots)),
    ...ends.flatMap((end, side) =>
      alongThread([end, { x: FRAME.length + 14, y: nameAt(side) - 6 }]),
    ),
    ...[...hatching.matchAll(/M(\d+) (\d+)V(\d+)/g)].map(([, at, from, to]) => ({
      left: Number(at) - 1,
      right: Number(at) + 1,
      top: Math.min(Number(from), Number(to)),
      bottom: Math.max(Number(from), Number(to)),
    })),
    ...knots.map(({ x, y }) => ({
      left: x - RING,
      right: x + RING,
      top: y - RING,
      bottom: y + RING,
    })),
    { left: 0, right: WIDTH, top: tape, bottom: tape + TAPE },
  ];
  /** Where a title touches nothing: the panel says the others. */
  const titlesOf = (side: number) =>
    layoutTitles(
      twins[side as 0 | 1].moments,
      {
        knots: twins[side as 0 | 1].moments.map(({ id }, index) => ({
          ...placeOf(side, index),
          id,
          number: index + 1,
          mark: undefined,
          stitched: undefined,
          planned: undefined,
        })),
        notches,
        frame: { width: FRAME.length, height: tape - BELOW, direction: 'right' },
        places: [],
      },
      { cover, radius: RING, others },
    );
  return (
    <svg
      viewBox={`-2 -${ABOVE} ${WIDTH + 4} ${ABOVE + tape + TAPE + 2}`}
      class="journey-right"
      role="group"
      fill="currentColor"
      font-size="17"
      font-weight="600"
      data-knots
    >
      <title>{labels.title}</title>
      <g stroke="currentColor" fill="none">
        <path d={`M0 ${across(0, FRAME)}H${FRAME.length}`} stroke-dasharray="1.5 7" />
        {notches.map((at) => (
          <path d={`M${at} -34V${tape + TAPE}`} stroke-dasharray="6 5" />
        ))}
        <path d={hatching} stroke-width=".8" />
        <path d={`M0 ${tape}h${FRAME.length}v${TAPE}h-${FRAME.length}z`} stroke-width="3" />
      </g>
      <g text-anchor="middle" font-size="16" font-weight="700" class="stage-names">
        {STAGES.map((stage, index) => {
          const { start, end } = bounds[index] as Bounds;
          return (
            <text x={Math.round(((start + end) / 2) * FRAME.length)} y={tape + 24}>
              {labels.stages[stage]}
            </text>
          );
        })}
      </g>
      <text y="-38">{labels.magic}</text>
      <text y={tape - 10}>{labels.misery}</text>
      <Leader knot={led} radius={RING} ink="currentColor" others={knots} />
      {threads.map(({ strands }, side) => (
        <g data-run={side}>
          <g class="strands">
            <SheetStrands
              strands={strands}
              width={side === 0 ? 4.5 : 2.2}
              stitch={side === 0 ? 9 : 5.5}
            />
          </g>
        </g>
      ))}
      {twins.map(({ name, moments }, side) => {
        const end = ends[side] ?? { x: 0, y: 0 };
        const y = nameAt(side);
        const titles = titlesOf(side);
        return (
          <g data-of={side} text-anchor="middle">
            <path
              d={`M${end.x + RADIUS} ${end.y}L${FRAME.length + 14} ${y - 6}`}
              stroke="currentColor"
              stroke-dasharray="1.5 4"
            />
            <text x={FRAME.length + 22} y={y} font-weight="700" text-anchor="start">
              {name}
            </text>
            {moments.map(({ id, href, title, group, aside, seam }, index) => {
              const place = placeOf(side, index);
              const { free, ...placed } = titles[index] as PlacedTitle;
              return (
                <>
                  <a
                    href={href}
                    aria-label={`${index + 1}. ${title}, ${group}, ${aside}`}
                    data-stitched={seam?.visible || undefined}
                  >
                    <circle
                      class="hit"
                      cx={place.x}
                      cy={place.y}
                      r={HIT}
                      fill="none"
                      pointer-events="all"
                    />
                    <g transform={`translate(${place.x} ${place.y})`} data-knot={id}>
                      {id === cover && (
                        <path
                          d={`M${-RING} 0a${RING} ${RING} 0 1 0 ${2 * RING} 0a${RING} ${RING} 0 1 0 ${-2 * RING} 0z`}
                          fill="none"
                          stroke="currentColor"
                          stroke-width="2.5"
                        />
                      )}
                      <circle
                        r={RADIUS}
                        fill={side === 0 ? 'currentColor' : 'var(--ground)'}
                        stroke="currentColor"
                        stroke-width="2.5"
                      />
                      <text
                        dy=".36em"
                        font-size="14"
                        font-weight="700"
                        fill={side === 0 ? 'var(--ground)' : 'currentColor'}
                      >
                        {index + 1}
                      </text>
                    </g>
                  </a>
                  {free && <KnotTitle {...placed} />}
                </>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
