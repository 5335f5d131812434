import { DASHES, type Family, type Folding } from '../../magazine/atlas/folding.ts';
import { spreadLabels } from '../../magazine/atlas/sheet-layout.ts';
import { STAGES } from '../../magazine/vocabulary.ts';
import { layOut, WIDE, type AtlasSheetProps } from './sheet-plan.ts';

/** Where names stand on the wide sheet, and how far apart at least. */
const NAMES = { x: 1146, gap: 25, from: -22, to: 376 } as const;

/** The names at the right of the sheet, each joined to the end of its thread; families after. */
export function SheetNames(props: AtlasSheetProps) {
  const { folding, chosen, kept, nameFamily, wrapName, wrapFamily } = props;
  const { say } = props.words;
  const { threads, means } = layOut(folding, WIDE);
  const named = folding.families.length > 0 ? folding.drawn : [...folding.drawn, ...folding.thin];
  const ends = named.map((journey) => threads.get(journey)?.knots.at(-1) ?? { x: 0, y: 0 });
  const families = isCrowded(folding) ? [] : folding.families;
  const familyEnds = families.map((family) => {
    const mean = means.find((each) => each.family === family)?.thread;
    return mean?.knots.at(-1)?.y ?? NAMES.to;
  });
  const places = spreadLabels([...ends.map(({ y }) => y), ...familyEnds], NAMES.gap, NAMES);
  // Only those that start at the same stage are set apart.
  const starts = named.map((journey) => ({
    ...(threads.get(journey)?.knots[0] ?? { x: 0, y: 0 }),
    offset: 400 * STAGES.indexOf(journey.moments[0]?.stage ?? 'zmot'),
  }));
  const startPlaces = spreadLabels(
    starts.map(({ y, offset }) => y + offset),
    14,
    { from: 0, to: 2000 },
  );
  return (
    <g data-walked role="group" aria-label={say('atlas.sheet.choose')}>
      {named.map((journey, index) => {
        const y = places[index] ?? 0;
        const end = ends[index] ?? { x: 0, y: 0 };
        const count = kept && journey.moments.filter((moment) => kept.has(moment)).length;
        const isChosen = journey === chosen;
        const rank = folding.drawn.indexOf(journey);
        const drawing = (
          <>
            <rect x={NAMES.x - 52} y={y - 13} width="266" height="25" class="sheet-hit" />
            <path
              d={`M${NAMES.x - 44} ${y}h34`}
              stroke="currentColor"
              stroke-width={isChosen ? 4 : rank < 0 ? 0.6 : 1.5}
              stroke-dasharray={isChosen || rank < 0 ? undefined : DASHES[rank] || undefined}
            />
            <text x={NAMES.x} y={y + 5}>
              {journey.letter} <tspan font-weight="600">{journey.label}</tspan>
              {count === undefined ? '' : ` ${count}`}
            </text>
          </>
        );
        const start = starts[index] ?? { x: 0, offset: 0 };
        return (
          <>
            {end.x > 0.8 * WIDE.length && (
              <path
                d={`M${end.x + 6} ${end.y}L${NAMES.x - 70} ${y}h14`}
                fill="none"
                stroke="currentColor"
                stroke-width=".9"
                stroke-dasharray="2 3"
              />
            )}
            <text
              x={start.x - (isChosen ? 20 : 9)}
              y={(startPlaces[index] ?? 0) - start.offset + 5}
              text-anchor="end"
              aria-hidden="true"
            >
              {journey.letter}
            </text>
            <g class="sheet-name" data-chosen={isChosen || undefined} data-letter={journey.letter}>
              {wrapName(journey, drawing)}
            </g>
          </>
        );
      })}
      {families.map((family, index) => {
        const y = places[named.length + index] ?? 0;
        const drawing = (
          <>
            <rect x={NAMES.x - 52} y={y - 13} width="266" height="25" class="sheet-hit" />
            <text x={NAMES.x - 44} y={y + 5}>
              {nameFamily(family)} <tspan font-weight="500">{lettersOf(family)}</tspan>
            </text>
          </>
        );
        return wrapFamily ? wrapFamily(family, drawing) : drawing;
      })}
    </g>
  );
}

/** The most that the letters of a family take of its name, in letters and the spaces between them. */
const LONGEST_LETTERS = 15;

/** Letters of a family while they are few; how many journeys it has once they are many. */
export function lettersOf({ journeys }: Pick<Family, 'journeys'>): string {
  const letters = journeys.map(({ letter }) => letter).join(' ');
  return letters.length > LONGEST_LETTERS ? String(journeys.length) : letters;
}

/** Whether there is no room beside the sheet for the names of the families: they stand under it. */
export function isCrowded({ drawn, families }: Folding): boolean {
  return drawn.length + families.length > (NAMES.to - NAMES.from) / NAMES.gap;
}
