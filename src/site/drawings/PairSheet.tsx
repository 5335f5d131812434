import type { AtlasJourney } from '../../magazine/atlas/atlas.ts';
import { gapOf, type StagePairs } from '../../magazine/atlas/pairs.ts';
import {
  across,
  layoutPair,
  spreadLabels,
  type PairLayout,
  type SheetFrame,
} from '../../magazine/atlas/sheet-layout.ts';
import { sum } from '../../magazine/atlas/sum.ts';
import type { AtlasKey, AtlasWords } from '../../magazine/atlas/words.ts';
import { formatSigned } from '../../magazine/vocabulary.ts';
import { SheetKnot, SheetStrands } from './sheet-parts.tsx';

export interface PairSheetProps {
  journeys: readonly [AtlasJourney, AtlasJourney];
  stages: readonly StagePairs[];
  words: AtlasWords;
  title: string;
}

const WIDE: SheetFrame = { length: 1130, level: 66, direction: 'right' };
const NARROW: SheetFrame = { length: 520, level: 66, direction: 'down' };
/** Room of a pair on the narrow sheet, where there are many. */
const ROW = 30;
/** Room that the name of a stage needs on the narrow tape. */
const NAME = 46;
/** Gaps that are written on the sheet, as a number: a word would run into the next pair. */
const LEAST_SHOWN = 2;
const RADIUS = 11;
/** How far knots that would cover each other stand apart. */
const ASIDE = 21;

/** Two threads: the first strong with filled knots, the second fine with open ones; the gap between them hatched. */
function Threads({
  journeys,
  stages,
  layout: { threads, hatching },
  right,
}: Pick<PairSheetProps, 'journeys' | 'stages'> & { layout: PairLayout; right?: boolean }) {
  const pairs = stages.flatMap((stage) => stage.pairs);
  const equal = new Set(pairs.filter((pair) => gapOf(pair) === 0).map((pair) => pair.other));
  const knots = journeys.map((journey, side) =>
    journey.moments.map((moment, index) => {
      const { x, y } = threads[side]?.knots[index] ?? { x: 0, y: 0 };
      // To the left where time runs down: on the right stands what is best, at the edge of the sheet.
      const aside = side === 1 && equal.has(moment) ? (right ? ASIDE : -ASIDE) : 0;
      return { moment, x: x + aside, y };
    }),
  );
  const placeOf = new Map(knots.flat().map(({ moment, x, y }) => [moment, { x, y }]));
  return (
    <g>
      <path d={hatching} stroke="currentColor" stroke-width=".8" />
      {threads.map(({ strands }, side) => (
        <SheetStrands
          strands={strands}
          width={side === 0 ? 4.5 : 2.2}
          stitch={side === 0 ? 9 : 5.5}
        />
      ))}
      {pairs.map((pair) => {
        const gap = gapOf(pair) ?? 0;
        const [from, to] = [pair.one, pair.other].map((moment) => moment && placeOf.get(moment));
        if (gap < LEAST_SHOWN || !from || !to) return null;
        return (
          <>
            <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} stroke="currentColor" />
            <g transform={`translate(${(from.x + to.x) / 2} ${(from.y + to.y) / 2})`}>
              <rect x="-11" y="-11" width="22" height="22" fill="currentColor" />
              <text y="5" text-anchor="middle" font-size="14" fill="var(--ground)">
                {gap}
              </text>
            </g>
          </>
        );
      })}
      {knots.map((own, side) =>
        own.map(({ moment, x, y }) => (
          <SheetKnot x={x} y={y} number={moment.number} radius={RADIUS} filled={side === 0} />
        )),
      )}
    </g>
  );
}

/** Two journeys on one sheet, their stages and moments aligned. */
export function PairSheet(props: PairSheetProps) {
  const { journeys, stages, words, title } = props;
  const rows = sum(stages.map(({ pairs }) => pairs.length));
  const length = Math.max(NARROW.length, ROW * rows);
  const wide = layoutPair(stages, WIDE);
  const narrow = layoutPair(stages, { ...NARROW, length });
  const { say } = words;
  const nameOf = (index: number) => say(`stage.short.${stages[index]?.stage}` as AtlasKey);
  const ends = wide.threads.map(({ knots }) => knots.at(-1) ?? { x: 0, y: 0 });
  const tape = 4 * WIDE.level + 48;
  const names = spreadLabels(
    ends.map(({ y }) => y),
    42,
    { from: 0, to: tape - 40 },
  );
  return (
    <>
      <svg
        viewBox={`-2 -48 1364 ${tape + 90}`}
        class="sheet-wide"
        role="img"
        aria-label={title}
        font-weight="700"
        fill="currentColor"
      >
        <g stroke="currentColor" fill="none">
          <path d={`M0 ${across(0, WIDE)}H${WIDE.length}`} stroke-dasharray="1.5 7" />
          {wide.bounds.slice(1).map(({ start }) => {
            const x = Math.round(start * WIDE.length);
            return <path d={`M${x} -34V${tape + 36}`} stroke-dasharray="6 5" />;
          })}
          <path
            d={`M0 ${tape}h${WIDE.length}v36h-${WIDE.length}z`}
            stroke-width="3"
            fill="var(--ground)"
          />
        </g>
        <g text-anchor="middle">
          {wide.bounds.map(({ start, end }, index) => (
            <text x={Math.round(((start + end) / 2) * WIDE.length)} y={tape + 24}>
              {nameOf(index)}
            </text>
          ))}
        </g>
        <text y="-34">{say('feeling.2')}</text>
        <text y={tape - 8}>{say('feeling.-2')}</text>
        {journeys.map((journey, side) => {
          const end = ends[side] ?? { x: 0, y: 0 };
          const y = names[side] ?? 0;
          return (
            <>
              <path d={`M${end.x} ${end.y}L${WIDE.length + 14} ${y}`} stroke="currentColor" />
              <text x={WIDE.length + 22} y={y} font-size="17">
                {journey.label}
              </text>
              <text x={WIDE.length + 22} y={y + 17} font-weight="500">
                {say('atlas.pair.ends', {
                  feeling: formatSigned(journey.moments.at(-1)?.feeling ?? 0),
                })}
              </text>
            </>
          );
        })}
        <Threads {...props} layout={wide} right />
      </svg>
      <svg
        viewBox={`-88 -26 366 ${length + 40}`}
        class="sheet-narrow"
        role="img"
        aria-label={title}
        font-weight="700"
        fill="currentColor"
      >
        <g stroke="currentColor" fill="none">
          <path d={`M${2 * NARROW.level} 0V${length}`} stroke-dasharray="1.5 6" />
          <path d={`M-86 0h30v${length}h-30z`} stroke-width="3" />
          {narrow.bounds.slice(1).map(({ start }) => (
            <path d={`M-86 ${Math.round(start * length)}H264`} stroke-dasharray="6 5" />
          ))}
        </g>
        {narrow.bounds.map(({ start, end }, index) => {
          const y = Math.round(((start + end) / 2) * length);
          // Where the name of a stage has no room, its first letter.
          const letters = (end - start) * length < NAME ? 1 : 4;
          return (
            <text transform={`translate(-66 ${y}) rotate(-90)`} font-size="14" text-anchor="middle">
              {nameOf(index).slice(0, letters)}
            </text>
          );
        })}
        <text x={-20} y="-12">
          {say('feeling.-2')}
        </text>
        <text x={264} y="-12" text-anchor="end">
          {say('feeling.2')}
        </text>
        <Threads {...props} layout={narrow} />
      </svg>
    </>
  );
}
