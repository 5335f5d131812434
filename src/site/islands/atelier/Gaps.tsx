import { acrossOf } from '../../../magazine/journeys/feeling-scale.ts';
import type { Bench } from './bench.ts';
import { EARLIER, OwnStrands } from './OwnStrands.tsx';
import { drawnMoments, feelingOf } from '../../../magazine/atelier/own-drawing.ts';
import { layoutJourney, type JourneyLayout } from '../../../magazine/journeys/journey-layout.ts';
import { formatSigned } from '../../../magazine/vocabulary.ts';

interface GapsProps {
  bench: Bench;
  /** Index of the earlier measure. */
  older: number;
  /** That of the measure that is shown. */
  layout: JourneyLayout;
  /** Id of its hatching. */
  hatch?: string;
}

/** The one strand of a thread whose seams are left out: the outline of what lies under it. */
function outlineOf(moments: ReturnType<typeof drawnMoments>, { frame }: JourneyLayout): string {
  const bare = moments.map((moment) => ({ ...moment, seam: undefined }));
  return layoutJourney({ moments: bare }, frame).strands[0]?.path ?? '';
}

/** The earlier measure under the one that is shown, and what lies between them, hatched. */
export function Gaps({ bench: { journey, measure }, older, layout, hatch = 'hatch' }: GapsProps) {
  const { frame } = layout;
  const earlier = drawnMoments(journey, older);
  const later = drawnMoments(journey, measure);
  const before = layoutJourney({ moments: earlier }, frame);
  const first = layout.knots[0];
  const isRight = frame.direction === 'right';
  // What is under one thread and not under the other lies between them.
  const base = isRight ? `V${frame.height}H${first?.x ?? 0}z` : `H0V${first?.y ?? 0}z`;
  const isNoted = journey.moments.every(
    (moment) => feelingOf(moment, older) !== undefined && feelingOf(moment, measure) !== undefined,
  );
  const outlines = [earlier, later].map((moments) => outlineOf(moments, layout));
  return (
    <g aria-hidden="true">
      <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse">
        <path d={isRight ? 'M3.5 0V7' : 'M0 3.5H7'} stroke="currentColor" stroke-opacity=".55" />
      </pattern>
      {isNoted && (
        <path
          d={outlines.map((outline) => outline && outline + base).join('')}
          fill={`url(#${hatch})`}
          fill-rule="evenodd"
        />
      )}
      <OwnStrands journey={journey} measure={older} frame={frame} sizes={EARLIER} />
      {before.knots.map((knot, index) => {
        const moment = journey.moments[index];
        const [from, to] = moment
          ? [feelingOf(moment, older), feelingOf(moment, measure)]
          : [undefined, undefined];
        if (from === undefined) return null;
        const gap = to === undefined ? 0 : to - from;
        const middle = (acrossOf(from, frame) + acrossOf(to ?? from, frame)) / 2;
        const label = {
          x: isRight ? knot.x : middle,
          y: isRight ? middle : knot.y,
        };
        return (
          <>
            <circle
              cx={knot.x}
              cy={knot.y}
              r="6"
              fill="var(--ground)"
              stroke="currentColor"
              stroke-width="2"
            />
            {gap !== 0 && (
              <g
                transform={`translate(${label.x} ${label.y})`}
                text-anchor="middle"
                font-size="14"
                font-weight="600"
              >
                <rect
                  x="-17"
                  y="-12"
                  width="34"
                  height="24"
                  fill={Math.abs(gap) > 1 ? 'currentColor' : 'var(--ground)'}
                />
                <text y="5" fill={Math.abs(gap) > 1 ? 'var(--ground)' : 'currentColor'}>
                  {formatSigned(gap)}
                </text>
              </g>
            )}
          </>
        );
      })}
    </g>
  );
}
