import type { Knot } from '../../magazine/journeys/journey-layout.ts';
import type { PlacedTitle } from '../../magazine/journeys/journey-titles.ts';
import type { JourneyDrawingProps } from './drawing.ts';
import { FILLED, HERO_SIZES, heroSizes } from './hero-sizes.ts';

const LARGEST_HIT = 28;

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

export function Knots(props: JourneyDrawingProps) {
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
