import type { ComponentChildren } from 'preact';
import { acrossOf } from '../../magazine/journeys/feeling-scale.ts';
import {
  fitThread,
  WIDE_FRAME,
  type JourneyLayout,
  type Knot,
  type ThreadSizes,
} from '../../magazine/journeys/journey-layout.ts';
import type { Point } from '../../magazine/journeys/curve.ts';
import { LEADER_ROOM, leaderPath } from '../../magazine/journeys/leader.ts';
import type { PlacedTitle } from '../../magazine/journeys/journey-titles.ts';
import type { Stage } from '../../magazine/vocabulary.ts';
import { Night, Places, StageNames } from './JourneyPlaces.tsx';
import { MARGIN, STAGE_SIZE } from './margins.ts';

/** The two colours of a drawing: what is printed, and what it is printed on. */
export interface Palette {
  ink: string;
  stock: string;
}

/** Colours that follow the page: the current ink on the ground around the drawing. */
export const PAGE_PALETTE: Palette = { ink: 'currentColor', stock: 'var(--ground)' };

export interface DrawingLabels {
  /** Name of the drawing, for its `<title>`. */
  title: string;
  magic: string;
  misery: string;
  /** Name of the line between the two, where it has room. */
  neutral?: string;
  /** What a ghost knot is. */
  planned?: string;
  stages: Readonly<Record<Stage, string>>;
}

/** Words of a drawing, in viewBox units. */
export interface Line {
  words: string;
  x: number;
  /** Ordinate of the baseline. */
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  /** Colour of the words; that of what holds them without it. */
  fill?: string;
}

/** Draws words where no font can be counted on. */
export type DrawText = (line: Line) => ComponentChildren;

export interface JourneyDrawingProps {
  layout: JourneyLayout;
  palette: Palette;
  labels: DrawingLabels;
  /** Makes the ids of the drawing unique in its page. */
  id?: string;
  /** Id of the moment whose knot is filled. */
  filled?: string | undefined;
  /** Titles of the moments, one a knot, in order. */
  titles?: readonly PlacedTitle[];
  /** The same for where the drawing shrinks with the page: those that stay are drawn. */
  enlarged?: readonly PlacedTitle[];
  /** Joins the filled knot and the panel that stands above the drawing. */
  leader?: boolean;
  /** A feeling, perhaps between two, at whose height a line runs along the thread. */
  level?: number | undefined;
  /** Wraps a knot, to make it a link; a knot stays bare without it. */
  wrapKnot?: (knot: Knot, drawing: ComponentChildren) => ComponentChildren;
  /** Draws the words as shapes, for pictures; they are text without it. */
  drawText?: DrawText;
}

/** Room that a letter on the tape takes at most; a stage that has less is written closer. */
const STAGE_LETTER = 12.5;

/** Height that a drawing to the right takes beside that of its plot, borders included. */
const AROUND_PLOT = MARGIN.above + MARGIN.below + MARGIN.tape + 2;
/** Sizes of the thread of a hero where its moments have room, and what gives way where they have not. */
const HERO_SIZES: ThreadSizes = { knot: 15, width: 4, period: 20 };
const HERO_FIT = { share: 0.26, dashes: 3 };
/** How much larger knots are where the drawing shrinks with the page, as its style says; less so where they are dense. */
const SMALL = { knots: 1.5, dense: 1.3 } as const;
/** How much larger the filled knot is. */
const FILLED = 1.4;
const LARGEST_HIT = 28;
const GHOST_RADIUS = 12;
const FEELING_SIZE = 17;

/** Ticks of a tape measure: ten to a step, the fifth and the tenth longer; written as steps, which compress well. */
export function tapeTicks(length: number, steps: number): string {
  const gap = Number((length / (steps * 10)).toFixed(3));
  return Array.from({ length: steps * 10 - 1 }, (_, index) => {
    const tall = (index + 1) % 10 === 0 ? 18 : (index + 1) % 5 === 0 ? 13 : 8;
    return `m${gap} 0v${tall}m0-${tall}`;
  }).join('');
}

/** Sizes of the knots and stitches of a hero. */
export const heroSizes = ({ step }: Pick<JourneyLayout, 'step'>) =>
  fitThread(step, HERO_SIZES, HERO_FIT);

/** Radius of the knots of a hero; enlarged, where the drawing shrinks with the page. */
export function heroRadius(
  layout: Pick<JourneyLayout, 'step'>,
  { enlarged }: { enlarged: boolean },
): number {
  const { knot } = heroSizes(layout);
  if (!enlarged) return knot;
  return knot * (knot < HERO_SIZES.knot ? SMALL.dense : SMALL.knots);
}

interface StrandsProps {
  strands: JourneyLayout['strands'];
  ink: string;
  sizes: Omit<ThreadSizes, 'knot'>;
  /** Draws them as dots: neither seam nor whole. */
  dotted?: boolean;
}

export function Strands({ strands, ink, sizes, dotted = false }: StrandsProps) {
  const { width, period } = sizes;
  return (
    <g fill="none" stroke={ink} stroke-width={width} class="strands">
      {strands.map(({ path, stitched }) => (
        <path
          d={path}
          stroke-linecap={stitched ? undefined : 'round'}
          stroke-dasharray={dotted ? `0 ${2.5 * width}` : stitched ? period / 2 : undefined}
        />
      ))}
    </g>
  );
}

/** Where a knot is drawn. */
const placeAt = ({ x, y }: Pick<Knot, 'x' | 'y'>) => `translate(${x} ${y})`;

interface NumberedKnotProps extends Pick<JourneyDrawingProps, 'palette' | 'drawText'> {
  knot: Pick<Knot, 'id' | 'x' | 'y' | 'number'> & { mark?: string | undefined };
  radius: number;
  filled: boolean;
}

export function NumberedKnot({ knot, radius, palette, filled, drawText }: NumberedKnotProps) {
  const { id, number, mark = `${number}` } = knot;
  const size = Math.round(radius * 1.07);
  const fill = filled ? palette.stock : palette.ink;
  const line = { words: mark, x: 0, y: 0.36 * size, size, fill };
  return (
    <g transform={placeAt(knot)} data-knot={id} data-filled={filled || undefined}>
      <circle
        r={filled ? radius * FILLED : radius}
        fill={filled ? palette.ink : palette.stock}
        stroke={palette.ink}
        stroke-width="2.5"
      />
      {drawText ? (
        drawText({ ...line, anchor: 'middle' })
      ) : (
        <text dy=".36em" fill={fill}>
          {mark}
        </text>
      )}
    </g>
  );
}

/** The words of a moment at its knot, on a halo of the ground so that they read over the thread; centred as the knots are. */
export function KnotTitle({
  lines,
  leading,
  x,
  y,
  anchor,
  kept,
  enlarged = false,
}: Omit<PlacedTitle, 'free'> & { enlarged?: boolean }) {
  return (
    <text
      x={x}
      y={y}
      text-anchor={anchor === 'middle' ? undefined : anchor}
      class="knot-title"
      data-kept={(kept && !enlarged) || undefined}
      data-enlarged={enlarged || undefined}
      aria-hidden="true"
    >
      {lines.map((line, index) =>
        index === 0 ? (
          line
        ) : (
          <tspan x={x} dy={leading}>
            {line}
          </tspan>
        ),
      )}
    </text>
  );
}

interface GhostsProps extends Pick<JourneyDrawingProps, 'palette' | 'drawText'> {
  knots: readonly Knot[];
  direction: 'right' | 'down';
  /** What a ghost knot is. */
  planned?: string | undefined;
}

/** Where the thread would pass had the customer felt what was planned, and how far that is from the knot. */
export function Ghosts({ knots, direction, palette, planned: words, drawText }: GhostsProps) {
  if (!knots.some(({ planned }) => planned)) return null;
  return (
    <g fill="none" stroke={palette.ink} stroke-width="1.5">
      {knots.map(({ x, y, planned }) => {
        if (!planned) return null;
        const down = direction === 'down';
        const [from, to] = down ? [planned.x, x] : [planned.y, y];
        const towards = Math.sign(to - from);
        const [start, end] = [from + towards * GHOST_RADIUS, to - towards * HERO_SIZES.knot];
        const gap = down
          ? `M${start} ${y - 5}v10m0-5H${end}m0-5v10`
          : `M${x - 5} ${start}h10m-5 0V${end}m-5 0h10`;
        return (
          <>
            <path d={gap} />
            <circle
              cx={planned.x}
              cy={planned.y}
              r={GHOST_RADIUS}
              fill={palette.stock}
              stroke-width="2"
              stroke-dasharray="3.5 3.2"
            />
            {words && !drawText && !down && (
              <text
                x={planned.x + GHOST_RADIUS + 7}
                y={planned.y - 2}
                class="knot-title"
                data-kept
                aria-hidden="true"
              >
                {words}
              </text>
            )}
          </>
        );
      })}
    </g>
  );
}

function Knots(props: JourneyDrawingProps) {
  const { layout, filled, titles, enlarged, wrapKnot } = props;
  const { knot: radius } = heroSizes(layout);
  const nights = layout.places.filter(({ night }) => night);
  return (
    <g
      text-anchor="middle"
      font-size={Math.round(radius * 1.07)}
      font-weight="700"
      class="knots"
      data-dense={radius < HERO_SIZES.knot || undefined}
    >
      {layout.knots.map((knot, index) => {
        const [title, large] = [titles?.[index], enlarged?.[index]];
        const drawing = (
          <>
            {wrapKnot && (
              <circle
                class="hit"
                transform={placeAt(knot)}
                r={Math.min(LARGEST_HIT, layout.step / 2)}
                fill="none"
                pointer-events="all"
              />
            )}
            <NumberedKnot {...props} knot={knot} radius={radius} filled={knot.id === filled} />
          </>
        );
        const whole = (
          <>
            {wrapKnot ? wrapKnot(knot, drawing) : <g key={knot.id}>{drawing}</g>}
            {title && <KnotTitle {...title} />}
            {large?.kept && <KnotTitle {...large} enlarged />}
          </>
        );
        return nights.some(({ start, end }) => knot.x > start && knot.x < end) ? (
          <g class="night">{whole}</g>
        ) : (
          whole
        );
      })}
    </g>
  );
}

/** The stitch from a knot to the panel above the drawing, which the script leads to another. */
export function Leader({
  knot,
  radius,
  ink,
  others,
}: {
  knot: Pick<Knot, 'x' | 'y' | 'stitched'> | undefined;
  radius: number;
  ink: string;
  /** Knots that may stand in its way. */
  others?: readonly Point[];
}) {
  return (
    <path
      d={knot && leaderPath(knot, radius, WIDE_FRAME, others)}
      fill="none"
      stroke={ink}
      stroke-width="3"
      class="leader"
      data-stitched={knot?.stitched || undefined}
    />
  );
}

/** The stages on a tape measure under the thread, with sewing-pattern notches between them. */
export function Tape({ layout, palette, labels, drawText, id = 'journey' }: JourneyDrawingProps) {
  const { width, height } = layout.frame;
  const top = height + MARGIN.below;
  return (
    <g stroke={palette.ink} fill="none">
      {layout.notches.map((at) => (
        <>
          <path
            d={`M${at} ${18 - MARGIN.above}V${layout.places.length > 0 ? top : top + MARGIN.tape}`}
            stroke-dasharray="9 7"
          />
          <path d={`M${at - 8} ${8 - MARGIN.above}h16l-8 11z`} fill={palette.ink} stroke="none" />
        </>
      ))}
      <g transform={`translate(0 ${top})`}>
        <rect width={width} height={MARGIN.tape} stroke-width="2" />
        <path
          d={`M0 0${tapeTicks(width, layout.knots.length)}`}
          stroke-width="1.25"
          id={layout.places.length > 0 ? `${id}-ticks` : undefined}
        />
        <g
          fill={palette.ink}
          stroke="none"
          text-anchor="middle"
          font-size={STAGE_SIZE}
          font-weight="700"
        >
          {(layout.places.length > 0 ? [] : layout.stages).map(({ stage, start, end }) => {
            const place = { x: (start + end) / 2, y: MARGIN.tape - 6 };
            const words = labels.stages[stage];
            return drawText ? (
              drawText({ words, ...place, size: STAGE_SIZE, anchor: 'middle' })
            ) : (
              <text
                {...place}
                letter-spacing="1"
                {...(end - start < words.length * STAGE_LETTER && {
                  textLength: end - start - 4,
                  lengthAdjust: 'spacingAndGlyphs',
                })}
              >
                {words}
              </text>
            );
          })}
        </g>
      </g>
    </g>
  );
}

/** The names of the two ends of the scale. */
function Feelings({ layout, palette, labels, drawText }: JourneyDrawingProps) {
  const { magic, misery, neutral } = labels;
  const top = 8 - MARGIN.above;
  const bottom = layout.frame.height + MARGIN.below - 14;
  const line = { x: 0, size: FEELING_SIZE, anchor: 'start' } as const;
  return (
    <g fill={palette.ink} font-size={FEELING_SIZE} font-weight="600">
      {drawText ? (
        [
          drawText({ ...line, words: magic, y: top + 0.8 * FEELING_SIZE }),
          drawText({ ...line, words: misery, y: bottom }),
        ]
      ) : (
        <>
          <text y={top} dy=".8em">
            {magic}
          </text>
          <text y={bottom}>{misery}</text>
          {neutral && layout.knots[0]?.y !== layout.neutral && (
            <text y={layout.neutral - 8} class="neutral">
              {neutral}
            </text>
          )}
        </>
      )}
    </g>
  );
}

/** Radii of the knots of the bare thread, and the room kept around its plot, in viewBox units. */
export const THREAD = { knot: 8, filled: 13, room: 14 } as const;
/** However many its knots are, a stitched strand of the bare thread keeps two dashes and the gap between them. */
const LIST_FIT = { share: 0.18, dashes: 1.5 };

/** The bare thread with its knots: the shape of a journey at a glance. */
export function ThreadDrawing({
  layout,
  palette,
  filled,
  neutral = false,
}: Pick<JourneyDrawingProps, 'layout' | 'palette'> & {
  /** Id of the moment whose knot is larger, or of several. */
  filled?: string | readonly string[] | undefined;
  /** Draws the height of the neutral feeling, without which a rise and a fall look alike. */
  neutral?: boolean;
}) {
  const { width, height } = layout.frame;
  const { room } = THREAD;
  const sizes = fitThread(layout.step, { knot: THREAD.knot, width: 5, period: 25 }, LIST_FIT);
  return (
    <svg
      viewBox={`-${room} -${room} ${width + 2 * room} ${height + 2 * room}`}
      class="thread"
      aria-hidden="true"
    >
      {neutral && (
        <path
          d={`M0 ${layout.neutral}H${width}`}
          stroke={palette.ink}
          stroke-width="1.6"
          stroke-dasharray="2 7"
        />
      )}
      <Strands strands={layout.strands} ink={palette.ink} sizes={sizes} dotted={layout.borrowed} />
      <g fill={palette.ink}>
        {layout.knots.map(({ id: moment, x, y }) => (
          <circle
            cx={x}
            cy={y}
            r={([filled].flat().includes(moment) ? THREAD.filled / THREAD.knot : 1) * sizes.knot}
          />
        ))}
      </g>
    </svg>
  );
}

/**
 * A journey as one thread through its moments: the same drawing on pages, in islands, in lists and on
 * share images. It holds no state; a table with the same facts always stands beside it.
 */
export function JourneyDrawing(props: JourneyDrawingProps) {
  const { layout, palette, labels, id = 'journey', leader, filled, level } = props;
  const { width, height, direction } = layout.frame;
  const sizes = heroSizes(layout);
  const ghosts = { knots: layout.knots, direction, planned: labels.planned };

  if (direction === 'down') {
    const edge = Math.round(HERO_SIZES.knot * FILLED) + 1;
    return (
      <svg
        viewBox={`${-edge} 0 ${width + 2 * edge} ${height}`}
        class="journey-down"
        aria-hidden="true"
        pointer-events="none"
      >
        <path d={`M${layout.neutral} 0V${height}`} stroke={palette.ink} stroke-dasharray="1.5 6" />
        <Strands
          strands={layout.strands}
          ink={palette.ink}
          sizes={{ ...sizes, width: 3.5 }}
          dotted={layout.borrowed}
        />
        <Ghosts {...props} {...ghosts} />
        <Knots {...props} />
      </svg>
    );
  }
  const labelled = `${id}-title`;
  const above = leader ? LEADER_ROOM.top : MARGIN.above;
  const led = layout.knots.find((knot) => knot.id === filled);
  const isPlaced = layout.places.length > 0;
  return (
    <svg
      viewBox={`-1 ${-above} ${width + 2} ${height + AROUND_PLOT + above - MARGIN.above}`}
      class="journey-right"
      role={props.wrapKnot ? 'group' : 'img'}
      aria-labelledby={labelled}
    >
      <title id={labelled}>{labels.title}</title>
      <Feelings {...props} />
      <path
        d={`M0 ${layout.neutral}H${width}`}
        stroke={palette.ink}
        stroke-width="1.25"
        stroke-dasharray="1.5 7"
      />
      <Tape {...props} />
      {/* What the night draws once more. */}
      <g id={isPlaced ? `${id}-strands` : undefined}>
        {level !== undefined && (
          <path
            d={`M0 ${acrossOf(level, layout.frame)}H${width}`}
            stroke={palette.ink}
            stroke-width="3"
            class="level"
          />
        )}
        {leader && <Leader knot={led} radius={sizes.knot} ink={palette.ink} />}
        <Strands
          strands={layout.strands}
          ink={palette.ink}
          sizes={sizes}
          dotted={layout.borrowed}
        />
      </g>
      {isPlaced && (
        <>
          <Night layout={layout} id={id} />
          <Places layout={layout} />
          <StageNames layout={layout} stages={labels.stages} />
        </>
      )}
      <Ghosts {...props} {...ghosts} />
      <Knots {...props} />
    </svg>
  );
}
