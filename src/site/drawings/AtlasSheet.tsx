import type { ComponentChildren } from 'preact';
import type { AtlasJourney, AtlasMoment } from '../../magazine/atlas/atlas.ts';
import { momentPath } from '../../magazine/atlas/atlas.ts';
import { DASHES, type Family, type Folding } from '../../magazine/atlas/folding.ts';
import {
  across,
  layoutThread,
  meanMoments,
  spreadLabels,
  stageBounds,
  type SheetFrame,
} from '../../magazine/atlas/sheet-layout.ts';
import type { AtlasKey, AtlasWords } from '../../magazine/atlas/words.ts';
import type { Point } from '../../magazine/journeys/curve.ts';
import { fitThread } from '../../magazine/journeys/journey-layout.ts';
import { STAGES } from '../../magazine/vocabulary.ts';
import { SheetKnot, SheetStrands } from './sheet-parts.tsx';

export interface AtlasSheetProps {
  folding: Folding;
  /** The journey that is brought forward, drawn as everywhere else in the magazine. */
  chosen: AtlasJourney | undefined;
  /** The moments that a filter keeps; all without it. */
  kept?: ReadonlySet<AtlasMoment> | undefined;
  /** Id of the moment of the chosen thread whose title is shown in place of the others. */
  pointed?: string | undefined;
  words: AtlasWords;
  /** Names a folded family. */
  nameFamily: (family: Family) => string;
  /** Wraps the name of a journey in the link that it is. */
  wrapName: (journey: AtlasJourney, drawing: ComponentChildren) => ComponentChildren;
  /** Wraps the name of a folded family, to make it open. */
  wrapFamily?: ((family: Family, drawing: ComponentChildren) => ComponentChildren) | undefined;
  /** Hears which knot of the chosen thread is pointed at. */
  onPoint?: ((moment: string | undefined) => void) | undefined;
}

const WIDE: SheetFrame = { length: 1060, level: 76, direction: 'right' };
const NARROW: SheetFrame = { length: 560, level: 60, direction: 'down' };
/** Where names stand on the wide sheet, and how far apart at least. */
const NAMES = { x: 1146, gap: 25, from: -22, to: 376 } as const;
/** Where the tape begins: under the plot of the wide sheet, at the left of the narrow one. */
const TAPE = { wide: 354, narrow: -88, thickness: 38 } as const;
const KNOT = { knot: 12.5, width: 4, period: 20 } as const;

/** A thread that is drawn, at its place among the others. */
function layOut(folding: Folding, frame: SheetFrame) {
  const lanes = [...folding.drawn, ...folding.thin];
  const middle = (Math.min(lanes.length, folding.drawn.length) - 1) / 2;
  const laneOf = (rank: number) => (rank < folding.drawn.length ? rank - middle : 0);
  const threads = new Map(
    lanes.map((journey, rank) => [journey, layoutThread(journey.moments, frame, laneOf(rank))]),
  );
  const means = folding.families
    .filter(({ isMean }) => isMean)
    .map((family) => ({
      family,
      thread: layoutThread(meanMoments(family.journeys.map(({ moments }) => moments)), frame),
    }));
  return { threads, means };
}

const dots = (points: readonly Point[]) => points.map(({ x, y }) => `M${x} ${y}h0`).join('');

/** The threads that are not brought forward: patterns of dashes, hairlines, means of families. */
function RestingThreads({
  folding,
  chosen,
  kept,
  frame,
}: Pick<AtlasSheetProps, 'folding' | 'chosen' | 'kept'> & { frame: SheetFrame }) {
  const { threads, means } = layOut(folding, frame);
  const marker = `url(#${frame.direction}-knot)`;
  const keptKnots = [...threads].flatMap(([{ moments }, { knots }]) =>
    moments.flatMap((moment, index) => (kept?.has(moment) ? (knots[index] ?? []) : [])),
  );
  return (
    <g fill="none" stroke="currentColor">
      <marker
        id={`${frame.direction}-knot`}
        viewBox="-4 -4 8 8"
        markerWidth="8"
        markerHeight="8"
        markerUnits="userSpaceOnUse"
      >
        <circle r="2.6" fill="var(--ground)" stroke="currentColor" stroke-width="1.2" />
      </marker>
      <g stroke-width=".6">
        {folding.thin.map((journey) => (
          <path d={threads.get(journey)?.path} data-letter={journey.letter} />
        ))}
        {means.map(({ thread }) => (
          <path d={thread.path} />
        ))}
      </g>
      <g
        stroke-width={kept ? 1.1 : 1.5}
        marker-start={marker}
        marker-mid={marker}
        marker-end={marker}
      >
        {folding.drawn.map(
          (journey, rank) =>
            journey !== chosen && (
              <path
                d={threads.get(journey)?.path}
                stroke-dasharray={DASHES[rank] || undefined}
                stroke-linecap={rank === 2 ? 'round' : undefined}
                data-letter={journey.letter}
              />
            ),
        )}
      </g>
      {kept && <path d={dots(keptKnots)} stroke-width="13" stroke-linecap="round" />}
    </g>
  );
}

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
function ChosenThread({
  journey,
  frame,
  lane,
  kept,
  pointed,
  words: { say },
  onPoint,
}: Pick<AtlasSheetProps, 'kept' | 'pointed' | 'words' | 'onPoint'> & {
  journey: AtlasJourney;
  frame: SheetFrame;
  lane: number;
}) {
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

/** Ticks of the tape measure, written as steps, which compress well. */
function ticks(length: number, count: number, along: 'h' | 'v'): string {
  const gap = Number((length / count).toFixed(2));
  return Array.from({ length: count - 1 }, (_, index) => {
    const size = (index + 1) % 8 === 0 ? 16 : (index + 1) % 4 === 0 ? 11 : 7;
    return along === 'h' ? `m${gap} 0v${size}v-${size}` : `m0 ${gap}h-${size}h${size}`;
  }).join('');
}

function WideTape({ words: { say } }: Pick<AtlasSheetProps, 'words'>) {
  const { length } = WIDE;
  return (
    <g stroke="currentColor" fill="none">
      <path d={`M0 ${across(0, WIDE)}H${length}`} stroke-width="1.25" stroke-dasharray="1.5 7" />
      {STAGES.slice(1).map((stage) => {
        const x = Math.round(stageBounds(stage).start * length);
        return (
          <>
            <path d={`M${x} -38V${TAPE.wide + TAPE.thickness}`} stroke-dasharray="6 5" />
            <path d={`M${x - 7} -48h14l-7 10z`} fill="currentColor" stroke="none" />
          </>
        );
      })}
      <path
        d={`M0 ${TAPE.wide}h${length}v${TAPE.thickness}h-${length}z`}
        stroke-width="3"
        fill="var(--ground)"
      />
      <path d={`M0 ${TAPE.wide}${ticks(length, 64, 'h')}`} stroke-width="1.25" />
      <g fill="currentColor" stroke="none" font-weight="700" text-anchor="middle">
        {STAGES.map((stage) => {
          const { start, end } = stageBounds(stage);
          return (
            <text x={Math.round(((start + end) / 2) * length)} y={TAPE.wide + 32}>
              {say(`stage.short.${stage}`)}{' '}
              <tspan font-weight="600">{say(`stage.verb.${stage}`)}</tspan>
            </text>
          );
        })}
        <g text-anchor="start">
          <text y="-36">{say('feeling.2')}</text>
          <text y={TAPE.wide - 8}>{say('feeling.-2')}</text>
        </g>
      </g>
    </g>
  );
}

/** The names at the right of the sheet, each joined to the end of its thread; families after. */
function Names(props: AtlasSheetProps) {
  const { folding, chosen, kept, nameFamily, wrapName, wrapFamily } = props;
  const { say } = props.words;
  const { threads, means } = layOut(folding, WIDE);
  const named = folding.families.length > 0 ? folding.drawn : [...folding.drawn, ...folding.thin];
  const ends = named.map((journey) => threads.get(journey)?.knots.at(-1) ?? { x: 0, y: 0 });
  const families = isCrowded(folding) ? [] : folding.families;
  const familyEnds = families.map((family) => {
    const mean = means.find((each) => each.family === family)?.thread;
    return mean?.knots.at(-1)?.y ?? NAMES.to;
  });
  const places = spreadLabels([...ends.map(({ y }) => y), ...familyEnds], NAMES.gap, NAMES);
  // Only those that start at the same stage are set apart.
  const starts = named.map((journey) => ({
    ...(threads.get(journey)?.knots[0] ?? { x: 0, y: 0 }),
    offset: 400 * STAGES.indexOf(journey.moments[0]?.stage ?? 'zmot'),
  }));
  const startPlaces = spreadLabels(
    starts.map(({ y, offset }) => y + offset),
    14,
    { from: 0, to: 2000 },
  );
  return (
    <g data-walked role="group" aria-label={say('atlas.sheet.choose')}>
      {named.map((journey, index) => {
        const y = places[index] ?? 0;
        const end = ends[index] ?? { x: 0, y: 0 };
        const count = kept && journey.moments.filter((moment) => kept.has(moment)).length;
        const isChosen = journey === chosen;
        const rank = folding.drawn.indexOf(journey);
        const drawing = (
          <>
            <rect x={NAMES.x - 52} y={y - 13} width="266" height="25" class="sheet-hit" />
            <path
              d={`M${NAMES.x - 44} ${y}h34`}
              stroke="currentColor"
              stroke-width={isChosen ? 4 : rank < 0 ? 0.6 : 1.5}
              stroke-dasharray={isChosen || rank < 0 ? undefined : DASHES[rank] || undefined}
            />
            <text x={NAMES.x} y={y + 5}>
              {journey.letter} <tspan font-weight="600">{journey.label}</tspan>
              {count === undefined ? '' : ` ${count}`}
            </text>
          </>
        );
        const start = starts[index] ?? { x: 0, offset: 0 };
        return (
          <>
            {end.x > 0.8 * WIDE.length && (
              <path
                d={`M${end.x + 6} ${end.y}L${NAMES.x - 70} ${y}h14`}
                fill="none"
                stroke="currentColor"
                stroke-width=".9"
                stroke-dasharray="2 3"
              />
            )}
            <text
              x={start.x - (isChosen ? 20 : 9)}
              y={(startPlaces[index] ?? 0) - start.offset + 5}
              text-anchor="end"
              aria-hidden="true"
            >
              {journey.letter}
            </text>
            <g class="sheet-name" data-chosen={isChosen || undefined} data-letter={journey.letter}>
              {wrapName(journey, drawing)}
            </g>
          </>
        );
      })}
      {families.map((family, index) => {
        const y = places[named.length + index] ?? 0;
        const drawing = (
          <>
            <rect x={NAMES.x - 52} y={y - 13} width="266" height="25" class="sheet-hit" />
            <text x={NAMES.x - 44} y={y + 5}>
              {nameFamily(family)} <tspan font-weight="500">{lettersOf(family)}</tspan>
            </text>
          </>
        );
        return wrapFamily ? wrapFamily(family, drawing) : drawing;
      })}
    </g>
  );
}

/** The most that the letters of a family take of its name, in letters and the spaces between them. */
const LONGEST_LETTERS = 15;

/** Letters of a family while they are few; how many journeys it has once they are many. */
export function lettersOf({ journeys }: Pick<Family, 'journeys'>): string {
  const letters = journeys.map(({ letter }) => letter).join(' ');
  return letters.length > LONGEST_LETTERS ? String(journeys.length) : letters;
}

/** Whether there is no room beside the sheet for the names of the families: they stand under it. */
export function isCrowded({ drawn, families }: Folding): boolean {
  return drawn.length + families.length > (NAMES.to - NAMES.from) / NAMES.gap;
}

/** The pattern sheet: all journeys on one neutral line, their stages above each other, one brought forward. */
export function WideSheet(props: AtlasSheetProps & { title: string }) {
  const { folding, chosen, title } = props;
  const middle = (folding.drawn.length - 1) / 2;
  return (
    <svg
      viewBox="-2 -58 1364 454"
      class="sheet-wide"
      role="group"
      aria-label={title}
      font-weight="700"
      fill="currentColor"
    >
      <WideTape words={props.words} />
      <RestingThreads {...props} frame={WIDE} />
      <Names {...props} />
      {chosen && (
        <ChosenThread
          {...props}
          journey={chosen}
          frame={WIDE}
          lane={folding.drawn.indexOf(chosen) - middle}
        />
      )}
    </svg>
  );
}

/** The sheet turned downward for narrow screens: the tape on the left, letters at the foot. */
export function NarrowSheet(props: AtlasSheetProps & { title: string }) {
  const { folding, chosen, title } = props;
  const { say } = props.words;
  const { length, level } = NARROW;
  const { threads } = layOut(folding, NARROW);
  const named = folding.drawn;
  const places = spreadLabels(
    named.map((journey) => threads.get(journey)?.knots.at(-1)?.x ?? 0),
    Math.max(22, ...named.map(({ letter }) => 14 * letter.length)),
    { from: 0, to: 4 * level },
  );
  return (
    <svg
      viewBox={`${TAPE.narrow} -26 362 ${length + 60}`}
      class="sheet-narrow"
      role="group"
      aria-label={title}
      font-weight="700"
      fill="currentColor"
    >
      <g stroke="currentColor" fill="none">
        <path d={`M${2 * level} 0V${length}`} stroke-width="1.25" stroke-dasharray="1.5 6" />
        <path d={`M${TAPE.narrow + 2} 0h30v${length}h-30z`} stroke-width="3" />
        <path d={`M${TAPE.narrow + 32} 0${ticks(length, 48, 'v')}`} />
        <g fill="currentColor" stroke="none" text-anchor="middle">
          {STAGES.map((stage) => {
            const { start, end } = stageBounds(stage);
            const y = Math.round(((start + end) / 2) * length);
            return (
              <text transform={`translate(${TAPE.narrow + 15} ${y}) rotate(-90)`} font-size="14">
                {say(`stage.short.${stage}`)}
              </text>
            );
          })}
        </g>
        {STAGES.slice(1).map((stage) => (
          <path
            d={`M${TAPE.narrow + 2} ${Math.round(stageBounds(stage).start * length)}H272`}
            stroke-dasharray="6 5"
          />
        ))}
      </g>
      <text x={-20} y="-12">
        {say('feeling.-2')}
      </text>
      <text x={272} y="-12" text-anchor="end">
        {say('feeling.2')}
      </text>
      <RestingThreads {...props} frame={NARROW} />
      {chosen && (
        <ChosenThread
          {...props}
          journey={chosen}
          frame={NARROW}
          lane={named.indexOf(chosen) - (named.length - 1) / 2}
        />
      )}
      {named.map((journey, index) => (
        <g
          transform={`translate(${places[index] ?? 0} ${length + 20})`}
          class="sheet-name"
          data-chosen={journey === chosen || undefined}
          text-anchor="middle"
        >
          <rect x="-10" y="-14" width="20" height="20" class="sheet-hit" />
          <text>{journey.letter}</text>
        </g>
      ))}
    </svg>
  );
}
