import type { ComponentChildren } from 'preact';
import type { JourneyLayout, Knot } from '../domain/journey-layout.ts';
import type { Stage } from '../schemas/journey.ts';

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

export interface JourneyDrawingProps {
  layout: JourneyLayout;
  palette: Palette;
  labels: DrawingLabels;
  /** `full` has numbers, tape and words; `thread` is the bare thread with its knots. */
  detail: 'full' | 'thread';
  /** Makes the ids of the drawing unique in its page. */
  id?: string;
  /** Id of the moment whose knot is filled. */
  filled?: string | undefined;
  /** Wraps a knot, to make it a link; a knot stays bare without it. */
  wrapKnot?: (knot: Knot, drawing: ComponentChildren) => ComponentChildren;
}

/** Room around the plot for words, notches and tape, in viewBox units. */
const MARGIN = { above: 52, below: 60, tape: 38 } as const;
const KNOT_RADIUS = 15;
const FILLED_RADIUS = 22;

/** Ticks of a tape measure: ten to a step, the tenth longer. */
function tapeTicks(length: number, steps: number): string {
  const gap = length / (steps * 10);
  return Array.from({ length: steps * 10 - 1 }, (_, index) => {
    const tall = (index + 1) % 10 === 0 ? 18 : (index + 1) % 5 === 0 ? 13 : 8;
    return `M${Math.round((index + 1) * gap * 2) / 2} 0v${tall}`;
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

function NumberedKnot({ knot, palette, filled }: { knot: Knot; palette: Palette; filled: boolean }) {
  return (
    <>
      <circle
        cx={knot.x}
        cy={knot.y}
        r={filled ? FILLED_RADIUS : KNOT_RADIUS}
        fill={filled ? palette.ink : palette.stock}
        stroke={palette.ink}
        stroke-width="2.5"
      />
      <text x={knot.x} y={knot.y} dy=".36em" fill={filled ? palette.stock : palette.ink}>
        {knot.number}
      </text>
    </>
  );
}

function Knots({ layout, palette, filled, wrapKnot }: Omit<JourneyDrawingProps, 'labels' | 'detail'>) {
  return (
    <g text-anchor="middle" font-size="16" font-weight="700" class="knots">
      {layout.knots.map((knot) => {
        const drawing = (
          <NumberedKnot knot={knot} palette={palette} filled={knot.id === filled} />
        );
        return wrapKnot ? wrapKnot(knot, drawing) : <g key={knot.id}>{drawing}</g>;
      })}
    </g>
  );
}

/** The stages on a tape measure under the thread, with sewing-pattern notches between them. */
function Tape({ layout, palette, labels }: Omit<JourneyDrawingProps, 'detail'>) {
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
        <path d={tapeTicks(width, layout.knots.length)} stroke-width="1.25" />
        <g fill={palette.ink} stroke="none" text-anchor="middle" font-size="18" font-weight="700">
          {layout.stages.map(({ stage, start, end }) => (
            <text x={(start + end) / 2} y={MARGIN.tape - 6} letter-spacing="1">
              {labels.stages[stage]}
            </text>
          ))}
        </g>
      </g>
    </g>
  );
}

/**
 * A journey as one thread through its moments: the same drawing on pages, in islands, in lists and on
 * share images. It holds no state; a table with the same facts always stands beside it.
 */
export function JourneyDrawing(props: JourneyDrawingProps) {
  const { layout, palette, labels, detail, filled, id = 'journey' } = props;
  const { width, height, direction } = layout.frame;

  if (detail === 'thread') {
    return (
      <svg viewBox={`-8 -8 ${width + 16} ${height + 16}`} class="thread" aria-hidden="true">
        <Strands layout={layout} ink={palette.ink} width={2.5} />
        <g fill={palette.ink}>
          {layout.knots.map(({ id: moment, x, y }) => (
            <circle cx={x} cy={y} r={moment === filled ? 6.5 : 4} />
          ))}
        </g>
      </svg>
    );
  }
  if (direction === 'down') {
    return (
      <svg
        viewBox={`${-FILLED_RADIUS} 0 ${width + 2 * FILLED_RADIUS} ${height}`}
        class="journey-down"
        aria-hidden="true"
      >
        <path
          d={`M${layout.neutral} 0V${height}`}
          stroke={palette.ink}
          stroke-dasharray="1.5 6"
        />
        <Strands layout={layout} ink={palette.ink} width={3.5} />
        <Knots {...props} />
      </svg>
    );
  }
  const labelled = `${id}-title`;
  return (
    <svg
      viewBox={`-1 ${-MARGIN.above} ${width + 2} ${height + MARGIN.above + MARGIN.below + MARGIN.tape + 2}`}
      class="journey-right"
      role={props.wrapKnot ? 'group' : 'img'}
      aria-labelledby={labelled}
    >
      <title id={labelled}>{labels.title}</title>
      <g fill={palette.ink} font-size="17" font-weight="600">
        <text y={8 - MARGIN.above} dy=".8em">
          {labels.magic}
        </text>
        <text y={height + MARGIN.below - 14}>{labels.misery}</text>
      </g>
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
