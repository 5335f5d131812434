import type { ComponentChildren } from 'preact';
import type { JourneyLayout, Knot } from '../../magazine/journeys/journey-layout.ts';
import type { Stage } from '../../magazine/vocabulary.ts';

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
export type Letter = (line: Line) => ComponentChildren;

export interface JourneyDrawingProps {
  layout: JourneyLayout;
  palette: Palette;
  labels: DrawingLabels;
  /** Makes the ids of the drawing unique in its page. */
  id?: string;
  /** Id of the moment whose knot is filled. */
  filled?: string | undefined;
  /** Wraps a knot, to make it a link; a knot stays bare without it. */
  wrapKnot?: (knot: Knot, drawing: ComponentChildren) => ComponentChildren;
  /** Draws the words as shapes, for pictures; they are text without it. */
  letter?: Letter;
}

/** Room around the plot for words, notches and tape, in viewBox units. */
const MARGIN = { above: 52, below: 60, tape: 38 } as const;
/** Height that a drawing to the right takes beside that of its plot, borders included. */
export const AROUND_PLOT = MARGIN.above + MARGIN.below + MARGIN.tape + 2;
const KNOT_RADIUS = 15;
const FILLED_RADIUS = 22;
const NUMBER_SIZE = 16;
const STAGE_SIZE = 18;
const FEELING_SIZE = 17;

/** Ticks of a tape measure: ten to a step, the fifth and the tenth longer; written as steps, which compress well. */
function tapeTicks(length: number, steps: number): string {
  const gap = Number((length / (steps * 10)).toFixed(3));
  return Array.from({ length: steps * 10 - 1 }, (_, index) => {
    const tall = (index + 1) % 10 === 0 ? 18 : (index + 1) % 5 === 0 ? 13 : 8;
    return `m${gap} 0v${tall}m0-${tall}`;
  }).join('');
}

function Strands({ layout, ink, width }: { layout: JourneyLayout; ink: string; width: number }) {
  return (
    <g fill="none" stroke={ink} stroke-width={width} stroke-linecap="round" class="strands">
      {layout.strands.map(({ path, stitched }) => (
        <path d={path} stroke-dasharray={stitched ? `${width * 2.6} ${width * 2.4}` : undefined} />
      ))}
    </g>
  );
}

interface NumberedKnotProps extends Pick<JourneyDrawingProps, 'palette' | 'letter'> {
  knot: Knot;
  filled: boolean;
}

function NumberedKnot({ knot, palette, filled, letter }: NumberedKnotProps) {
  const { x, y, number } = knot;
  const fill = filled ? palette.stock : palette.ink;
  const line = { words: `${number}`, x: 0, y: 0.36 * NUMBER_SIZE, size: NUMBER_SIZE, fill };
  return (
    <g transform={`translate(${x} ${y})`} data-filled={filled || undefined}>
      <circle
        r={filled ? FILLED_RADIUS : KNOT_RADIUS}
        fill={filled ? palette.ink : palette.stock}
        stroke={palette.ink}
        stroke-width="2.5"
      />
      {letter ? (
        letter({ ...line, anchor: 'middle' })
      ) : (
        <text dy=".36em" fill={fill}>
          {number}
        </text>
      )}
    </g>
  );
}

function Knots(props: Omit<JourneyDrawingProps, 'labels'>) {
  const { layout, filled, wrapKnot } = props;
  return (
    <g text-anchor="middle" font-size={NUMBER_SIZE} font-weight="700" class="knots">
      {layout.knots.map((knot) => {
        const drawing = <NumberedKnot {...props} knot={knot} filled={knot.id === filled} />;
        return wrapKnot ? wrapKnot(knot, drawing) : <g key={knot.id}>{drawing}</g>;
      })}
    </g>
  );
}

/** The stages on a tape measure under the thread, with sewing-pattern notches between them. */
function Tape({ layout, palette, labels, letter }: JourneyDrawingProps) {
  const { width, height } = layout.frame;
  const top = height + MARGIN.below;
  return (
    <g stroke={palette.ink} fill="none">
      {layout.notches.map((at) => (
        <>
          <path d={`M${at} ${18 - MARGIN.above}V${top + MARGIN.tape}`} stroke-dasharray="9 7" />
          <path d={`M${at - 8} ${8 - MARGIN.above}h16l-8 11z`} fill={palette.ink} stroke="none" />
        </>
      ))}
      <g transform={`translate(0 ${top})`}>
        <rect width={width} height={MARGIN.tape} stroke-width="2" />
        <path d={`M0 0${tapeTicks(width, layout.knots.length)}`} stroke-width="1.25" />
        <g
          fill={palette.ink}
          stroke="none"
          text-anchor="middle"
          font-size={STAGE_SIZE}
          font-weight="700"
        >
          {layout.stages.map(({ stage, start, end }) => {
            const place = { x: (start + end) / 2, y: MARGIN.tape - 6 };
            const words = labels.stages[stage];
            return letter ? (
              letter({ words, ...place, size: STAGE_SIZE, anchor: 'middle' })
            ) : (
              <text {...place} letter-spacing="1">
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
function Feelings({ layout, palette, labels, letter }: JourneyDrawingProps) {
  const { magic, misery } = labels;
  const top = 8 - MARGIN.above;
  const bottom = layout.frame.height + MARGIN.below - 14;
  const line = { x: 0, size: FEELING_SIZE, anchor: 'start' } as const;
  return (
    <g fill={palette.ink} font-size={FEELING_SIZE} font-weight="600">
      {letter ? (
        [
          letter({ ...line, words: magic, y: top + 0.8 * FEELING_SIZE }),
          letter({ ...line, words: misery, y: bottom }),
        ]
      ) : (
        <>
          <text y={top} dy=".8em">
            {magic}
          </text>
          <text y={bottom}>{misery}</text>
        </>
      )}
    </g>
  );
}

/** Radii of the knots of the bare thread, and the room kept around its plot, in viewBox units. */
export const THREAD = { knot: 8, filled: 13, room: 14 } as const;

/** The bare thread with its knots: the shape of a story at a glance. */
export function ThreadDrawing({
  layout,
  palette,
  filled,
}: Pick<JourneyDrawingProps, 'layout' | 'palette' | 'filled'>) {
  const { width, height } = layout.frame;
  const { room } = THREAD;
  return (
    <svg
      viewBox={`-${room} -${room} ${width + 2 * room} ${height + 2 * room}`}
      class="thread"
      aria-hidden="true"
    >
      <Strands layout={layout} ink={palette.ink} width={5} />
      <g fill={palette.ink}>
        {layout.knots.map(({ id: moment, x, y }) => (
          <circle cx={x} cy={y} r={moment === filled ? THREAD.filled : THREAD.knot} />
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
  const { layout, palette, labels, id = 'journey' } = props;
  const { width, height, direction } = layout.frame;

  if (direction === 'down') {
    return (
      <svg
        viewBox={`${-FILLED_RADIUS} 0 ${width + 2 * FILLED_RADIUS} ${height}`}
        class="journey-down"
        aria-hidden="true"
      >
        <g fill={palette.ink} font-size="13" font-weight="600">
          <text x={-FILLED_RADIUS} y="12">
            {labels.misery}
          </text>
          <text x={width + FILLED_RADIUS} y="12" text-anchor="end">
            {labels.magic}
          </text>
        </g>
        <path d={`M${layout.neutral} 20V${height}`} stroke={palette.ink} stroke-dasharray="1.5 6" />
        <Strands layout={layout} ink={palette.ink} width={3.5} />
        <Knots {...props} />
      </svg>
    );
  }
  const labelled = `${id}-title`;
  return (
    <svg
      viewBox={`-1 ${-MARGIN.above} ${width + 2} ${height + AROUND_PLOT}`}
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
      <Strands layout={layout} ink={palette.ink} width={4} />
      <Knots {...props} />
    </svg>
  );
}
