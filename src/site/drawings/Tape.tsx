import type { JourneyDrawingProps } from './drawing.ts';
import { MARGIN, STAGE_SIZE } from './margins.ts';

/** Room that a letter on the tape takes at most; a stage that has less is written closer. */
const STAGE_LETTER = 12.5;

/** Ticks of a tape measure: ten to a step, the fifth and the tenth longer; written as steps, which compress well. */
export function tapeTicks(length: number, steps: number): string {
  const gap = Number((length / (steps * 10)).toFixed(3));
  return Array.from({ length: steps * 10 - 1 }, (_, index) => {
    const tall = (index + 1) % 10 === 0 ? 18 : (index + 1) % 5 === 0 ? 13 : 8;
    return `m${gap} 0v${tall}m0-${tall}`;
  }).join('');
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
