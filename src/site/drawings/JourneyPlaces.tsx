import type { JourneyLayout } from '../../magazine/journeys/journey-layout.ts';
import type { Stage } from '../../magazine/vocabulary.ts';
import { MARGIN, STAGE_SIZE } from './margins.ts';

interface Placed {
  layout: JourneyLayout;
}

/** Mean width of a letter of the tape, as a share of its size. */
const LETTER = 0.5;
/** How much of its room a name has where the drawing shrinks with the page and its words do not. */
const ENLARGED = STAGE_SIZE / 26;

/** The places of a journey on its tape, each after a cut that goes through it: the name where it has room. */
export function Places({ layout: { places, frame } }: Placed) {
  return (
    <g
      transform={`translate(0 ${frame.height + MARGIN.below})`}
      font-size={STAGE_SIZE}
      font-weight="700"
      class="places"
    >
      {places.map(({ name, hour, night, start, end }, index) => {
        const room = (end - start - 16) / (STAGE_SIZE * LETTER);
        const isWhole = name.length + (hour?.length ?? 0) < room;
        const isTight = name.length > room * ENLARGED;
        return (
          <g class={night ? 'night' : undefined} fill="currentColor">
            {index > 0 && (
              <path d={`M${start} 0v${MARGIN.tape}`} stroke="currentColor" stroke-width="2" />
            )}
            <text x={start + 8} y={MARGIN.tape - 7} data-tight={isTight || undefined}>
              {hour && isWhole && <tspan font-size={STAGE_SIZE + 2}>{hour} </tspan>}
              {name.length < room + 1 && <tspan font-weight="600">{name}</tspan>}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Room for the name of a stage and its notch where the drawing shrinks with the page and its words do not. */
const NARROW = 100;
/** Least room for them. */
const NAME_WIDTH = 56;

/** The names of the stages beside their notches, where the tape names places. */
export function StageNames({
  layout: { frame, stages, notches },
  stages: names,
}: Placed & { stages: Readonly<Record<Stage, string>> }) {
  // The first has no notch of its own; one at the very edge has no room after its notch.
  const isBefore = (index: number) =>
    index === 0 || (stages[index]?.start ?? 0) > frame.width - NAME_WIDTH;
  return (
    <g font-size="14" font-weight="700" letter-spacing="1" class="stage-names" fill="currentColor">
      {stages.map(({ stage, start }, index) => (
        <text
          x={isBefore(index) ? (notches[Math.max(0, index - 1)] ?? 200) - 10 : start + 10}
          y={18 - MARGIN.above}
          text-anchor={isBefore(index) ? 'end' : undefined}
        >
          {start > frame.width - NARROW ? <tspan data-tight>{names[stage]}</tspan> : names[stage]}
        </text>
      ))}
    </g>
  );
}

/** The places of the night, over what is drawn so far: the same thread in negative. */
export function Night({ layout, id }: Placed & { id: string }) {
  const { width, height } = layout.frame;
  const nights = layout.places.filter(({ night }) => night);
  if (nights.length === 0) return null;
  const band = (start: number, end: number) =>
    `M${start} ${12 - MARGIN.above}H${end}V${height + MARGIN.below + MARGIN.tape}H${start}z`;
  const path = nights.map(({ start, end }) => band(start, end)).join('');
  return (
    <g class="night">
      <clipPath id={`${id}-night`}>
        <path d={path} />
      </clipPath>
      <path d={path} fill="var(--ground)" />
      <g clip-path={`url(#${id}-night)`}>
        <path
          d={`M0 ${layout.neutral}H${width}`}
          stroke="currentColor"
          stroke-width="1.25"
          stroke-dasharray="1.5 7"
        />
        <use href={`#${id}-strands`} />
        <g transform={`translate(0 ${height + MARGIN.below})`} stroke="currentColor" fill="none">
          <use href={`#${id}-ticks`} />
        </g>
      </g>
    </g>
  );
}
