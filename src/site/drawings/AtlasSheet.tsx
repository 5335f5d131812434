import { NarrowTape, WideTape } from './SheetTape.tsx';
import { RestingThreads } from './RestingThreads.tsx';
import { SheetNames } from './SheetNames.tsx';
import { ChosenThread } from './ChosenThread.tsx';
import { spreadLabels } from '../../magazine/atlas/sheet-layout.ts';
import { layOut, NARROW, TAPE, WIDE, type AtlasSheetProps } from './sheet-plan.ts';

/** The pattern sheet: all journeys on one neutral line, their stages above each other, one brought forward. */
export function WideSheet(props: AtlasSheetProps & { title: string }) {
  const { chosen, title } = props;
  return (
    <svg
      viewBox="-2 -58 1364 454"
      class="sheet-wide"
      role="group"
      aria-label={title}
      font-weight="700"
      fill="currentColor"
    >
      <WideTape words={props.words} />
      <RestingThreads {...props} frame={WIDE} />
      <SheetNames {...props} />
      {chosen && <ChosenThread {...props} journey={chosen} frame={WIDE} />}
    </svg>
  );
}

/** The sheet turned downward for narrow screens: the tape on the left, letters at the foot. */
export function NarrowSheet(props: AtlasSheetProps & { title: string }) {
  const { folding, chosen, title } = props;
  const { say } = props.words;
  const { length, level } = NARROW;
  const { threads } = layOut(folding, NARROW);
  const named = folding.drawn;
  const places = spreadLabels(
    named.map((journey) => threads.get(journey)?.knots.at(-1)?.x ?? 0),
    Math.max(22, ...named.map(({ letter }) => 14 * letter.length)),
    { from: 0, to: 4 * level },
  );
  return (
    <svg
      viewBox={`${TAPE.narrow} -26 362 ${length + 60}`}
      class="sheet-narrow"
      role="group"
      aria-label={title}
      font-weight="700"
      fill="currentColor"
    >
      <NarrowTape words={props.words} />
      <text x={-20} y="-12">
        {say('feeling.-2')}
      </text>
      <text x={272} y="-12" text-anchor="end">
        {say('feeling.2')}
      </text>
      <RestingThreads {...props} frame={NARROW} />
      {chosen && <ChosenThread {...props} journey={chosen} frame={NARROW} />}
      {named.map((journey, index) => (
        <g
          transform={`translate(${places[index] ?? 0} ${length + 20})`}
          class="sheet-name"
          data-chosen={journey === chosen || undefined}
          text-anchor="middle"
        >
          <rect x="-10" y="-14" width="20" height="20" class="sheet-hit" />
          <text>{journey.letter}</text>
        </g>
      ))}
    </svg>
  );
}
