import { DASHES } from '../../magazine/atlas/folding.ts';
import type { SheetFrame } from '../../magazine/atlas/sheet-layout.ts';
import type { Point } from '../../magazine/journeys/curve.ts';
import { layOut, type AtlasSheetProps } from './sheet-plan.ts';

const dots = (points: readonly Point[]) => points.map(({ x, y }) => `M${x} ${y}h0`).join('');

/** The threads that are not brought forward: patterns of dashes, hairlines, means of families. */
export function RestingThreads({
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
