import type { DrawnPlace } from '../../magazine/journeys/journey-layout.ts';
import { layoutStrips } from '../../magazine/journeys/journey-strips.ts';
import { PAGE_PALETTE } from './drawing.ts';
import { NumberedKnot } from './Knots.tsx';
import { Strands } from './Strands.tsx';
import { MomentLinks, type JourneyRowsProps } from './JourneyRows.tsx';

/** A place with the number of its moments in words. */
export interface ShownPlace extends DrawnPlace {
  count: string;
}

/** Size of the plot of a strip, and the room above and below it, in viewBox units: CSS pixels on a telephone. */
const PLOT = { width: 390, height: 28, room: 20 } as const;
const SIZES = { knot: 14, width: 3.5, period: 18 } as const;

/** A long thread on a narrow screen: a strip a place, which opens on the titles of its moments. */
export function JourneyStrips({
  moments,
  cover,
  places,
}: Pick<JourneyRowsProps, 'moments' | 'cover'> & { places: readonly ShownPlace[] }) {
  const { width, height, room } = PLOT;
  return (
    <div class="journey-rows journey-strips" data-knots>
      {layoutStrips(moments, places, PLOT).map(({ place, neutral, knots, strands }, index) => (
        <details class={place.night ? 'night' : undefined}>
          <summary>
            {place.hour} <b>{place.name}</b> <span>{places[index]?.count}</span>
            <svg viewBox={`0 -${room} ${width} ${height + 2 * room}`} aria-hidden="true">
              <path
                d={`M0 ${neutral}H${width}`}
                stroke={PAGE_PALETTE.ink}
                stroke-dasharray="1.5 6"
              />
              <Strands strands={strands} ink={PAGE_PALETTE.ink} sizes={SIZES} />
              <g text-anchor="middle" font-size="15" font-weight="700" class="knots">
                {knots.map((knot) => (
                  <NumberedKnot
                    knot={knot}
                    radius={SIZES.knot}
                    palette={PAGE_PALETTE}
                    filled={knot.id === cover}
                  />
                ))}
              </g>
            </svg>
          </summary>
          <MomentLinks
            moments={moments.slice(place.start, place.end)}
            before={moments[place.start - 1]}
            start={place.start + 1}
          />
        </details>
      ))}
    </div>
  );
}
