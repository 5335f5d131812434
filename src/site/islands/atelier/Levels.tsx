import type { Bench } from './bench.ts';
import { feelingOf } from '../../../magazine/atelier/own-drawing.ts';
import { acrossOf } from '../../../magazine/journeys/feeling-scale.ts';
import type { JourneyLayout, Knot } from '../../../magazine/journeys/journey-layout.ts';
import {
  FEELINGS,
  formatSigned,
  LEAST_FEELING,
  MOST_FEELING,
} from '../../../magazine/vocabulary.ts';
import type { MessageKey } from '../../../magazine/words/messages.ts';
import { ROOM } from './geometry.ts';

const LEVELS = FEELINGS.toReversed();

/** The levels of feeling, each with its word. */
export function Levels({ layout, bench: { words } }: { layout: JourneyLayout; bench: Bench }) {
  const { frame } = layout;
  return (
    <g font-size="15" fill="currentColor" stroke="currentColor">
      {LEVELS.map((level) => {
        const y = acrossOf(level, frame);
        return (
          <g class={level % 2 === 0 ? 'atelier-level' : undefined}>
            <text x={-ROOM.left} y={y + 5} stroke="none">
              {words.t(`feeling.${level}` as MessageKey)}
            </text>
            <path
              d={`M0 ${y}H${frame.width}`}
              stroke-width={level === 0 ? 2 : 1.25}
              stroke-dasharray={level === 0 ? '2 6' : '1.5 10'}
            />
          </g>
        );
      })}
    </g>
  );
}

/** Along what the chosen knot moves, with what was planned and how far that is. */
export function Rail({ knot, layout, bench }: { knot: Knot; layout: JourneyLayout; bench: Bench }) {
  const { frame } = layout;
  const { words, journey, measure } = bench;
  const moment = journey.moments[knot.number - 1];
  const feeling = moment && feelingOf(moment, measure);
  const planned = moment?.planned;
  const isRight = frame.direction === 'right';
  const at = (level: number) => acrossOf(level, frame);
  const place = (across: number) => (isRight ? { x: knot.x, y: across } : { x: across, y: knot.y });
  const [least, most] = [at(LEAST_FEELING), at(MOST_FEELING)];
  const ghost = planned === undefined || planned === feeling ? undefined : place(at(planned));
  const gap = ghost && feeling !== undefined ? Math.abs(feeling - (planned ?? 0)) : 0;
  const label = gap > 1 ? words.count('atelier.points', gap) : undefined;
  const middle = place((at(planned ?? 0) + at(feeling ?? 0)) / 2);
  const width = (label?.length ?? 0) * 8 + 16;
  return (
    <g class="atelier-rail" aria-hidden="true">
      <path
        d={isRight ? `M${knot.x} ${most}V${least}` : `M${least} ${knot.y}H${most}`}
        stroke="currentColor"
        stroke-width="1.5"
      />
      {LEVELS.map((level) => {
        const { x, y } = place(at(level));
        return (
          <path
            d={isRight ? `M${x - 9} ${y}h18` : `M${x} ${y - 9}v18`}
            stroke="currentColor"
            stroke-width="2"
          />
        );
      })}
      {ghost && (
        <>
          <path
            d={`M${ghost.x} ${ghost.y - 13}l13 13-13 13-13-13z`}
            fill="var(--ground)"
            stroke="currentColor"
            stroke-width="2"
            stroke-dasharray="3.5 3"
          />
          {isRight && (
            <text x={ghost.x} y={ghost.y - 20} text-anchor="middle" class="knot-title" data-kept>
              {words.t('atelier.planned', { feeling: formatSigned(planned ?? 0) })}
            </text>
          )}
          {isRight && label && (
            <g transform={`translate(${middle.x - width - 14} ${middle.y - 13})`}>
              <rect width={width} height="26" fill="currentColor" />
              <text
                x={width / 2}
                y="18"
                text-anchor="middle"
                fill="var(--ground)"
                font-size="14.5"
                font-weight="600"
              >
                {label}
              </text>
            </g>
          )}
        </>
      )}
    </g>
  );
}
