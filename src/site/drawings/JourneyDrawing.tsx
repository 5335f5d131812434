import { acrossOf } from '../../magazine/journeys/feeling-scale.ts';
import { LEADER_ROOM } from '../../magazine/journeys/leader.ts';
import type { JourneyDrawingProps } from './drawing.ts';
import { Ghosts } from './Ghosts.tsx';
import { FILLED, HERO_SIZES, heroSizes } from './hero-sizes.ts';
import { Night, Places, StageNames } from './JourneyPlaces.tsx';
import { Knots } from './Knots.tsx';
import { Leader } from './Leader.tsx';
import { MARGIN } from './margins.ts';
import { Strands } from './Strands.tsx';
import { Tape } from './Tape.tsx';

/** Height that a drawing to the right takes beside that of its plot, borders included. */
const AROUND_PLOT = MARGIN.above + MARGIN.below + MARGIN.tape + 2;
const FEELING_SIZE = 17;

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
