import { across, stageBounds } from '../../magazine/atlas/sheet-layout.ts';
import { STAGES } from '../../magazine/vocabulary.ts';
import { NARROW, TAPE, WIDE, type AtlasSheetProps } from './sheet-plan.ts';

/** Ticks of the tape measure, written as steps, which compress well. */
function ticks(length: number, count: number, along: 'h' | 'v'): string {
  const gap = Number((length / count).toFixed(2));
  return Array.from({ length: count - 1 }, (_, index) => {
    const size = (index + 1) % 8 === 0 ? 16 : (index + 1) % 4 === 0 ? 11 : 7;
    return along === 'h' ? `m${gap} 0v${size}v-${size}` : `m0 ${gap}h-${size}h${size}`;
  }).join('');
}

/** The stages on a tape measure under the wide sheet, with notches between them. */
export function WideTape({ words: { say } }: Pick<AtlasSheetProps, 'words'>) {
  const { length } = WIDE;
  return (
    <g stroke="currentColor" fill="none">
      <path d={`M0 ${across(0, WIDE)}H${length}`} stroke-width="1.25" stroke-dasharray="1.5 7" />
      {STAGES.slice(1).map((stage) => {
        const x = Math.round(stageBounds(stage).start * length);
        return (
          <>
            <path d={`M${x} -38V${TAPE.wide + TAPE.thickness}`} stroke-dasharray="6 5" />
            <path d={`M${x - 7} -48h14l-7 10z`} fill="currentColor" stroke="none" />
          </>
        );
      })}
      <path
        d={`M0 ${TAPE.wide}h${length}v${TAPE.thickness}h-${length}z`}
        stroke-width="3"
        fill="var(--ground)"
      />
      <path d={`M0 ${TAPE.wide}${ticks(length, 64, 'h')}`} stroke-width="1.25" />
      <g fill="currentColor" stroke="none" font-weight="700" text-anchor="middle">
        {STAGES.map((stage) => {
          const { start, end } = stageBounds(stage);
          return (
            <text x={Math.round(((start + end) / 2) * length)} y={TAPE.wide + 32}>
              {say(`stage.short.${stage}`)}{' '}
              <tspan font-weight="600">{say(`stage.verb.${stage}`)}</tspan>
            </text>
          );
        })}
        <g text-anchor="start">
          <text y="-36">{say('feeling.2')}</text>
          <text y={TAPE.wide - 8}>{say('feeling.-2')}</text>
        </g>
      </g>
    </g>
  );
}

/** The stages on a tape measure at the left of the narrow sheet. */
export function NarrowTape({ words: { say } }: Pick<AtlasSheetProps, 'words'>) {
  const { length, level } = NARROW;
  return (
    <g stroke="currentColor" fill="none">
      <path d={`M${2 * level} 0V${length}`} stroke-width="1.25" stroke-dasharray="1.5 6" />
      <path d={`M${TAPE.narrow + 2} 0h30v${length}h-30z`} stroke-width="3" />
      <path d={`M${TAPE.narrow + 32} 0${ticks(length, 48, 'v')}`} />
      <g fill="currentColor" stroke="none" text-anchor="middle">
        {STAGES.map((stage) => {
          const { start, end } = stageBounds(stage);
          const y = Math.round(((start + end) / 2) * length);
          return (
            <text transform={`translate(${TAPE.narrow + 15} ${y}) rotate(-90)`} font-size="14">
              {say(`stage.short.${stage}`)}
            </text>
          );
        })}
      </g>
      {STAGES.slice(1).map((stage) => (
        <path
          d={`M${TAPE.narrow + 2} ${Math.round(stageBounds(stage).start * length)}H272`}
          stroke-dasharray="6 5"
        />
      ))}
    </g>
  );
}
