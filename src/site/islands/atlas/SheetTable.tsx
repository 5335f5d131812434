import { placeMoments, type Atlas, type AtlasJourney } from '../../../magazine/atlas/atlas.ts';
import { countMiseries, tallyMoments } from '../../../magazine/atlas/finding.ts';
import type { Family, Folding } from '../../../magazine/atlas/folding.ts';
import { sum } from '../../../magazine/atlas/sum.ts';
import { formatMean, type AtlasWords } from '../../../magazine/atlas/words.ts';
import { formatSigned, type Locale } from '../../../magazine/vocabulary.ts';

/** Up to how many journeys each has a row. */
const MOST_ROWS = 40;

interface SheetTableProps {
  atlas: Atlas;
  folding: Folding;
  words: AtlasWords;
  nameFamily: (family: Family) => string;
}

/** What the columns are called, the name of the journey aside. */
export const FIGURES = ['moments', 'seams', 'mean', 'miseries', 'last'] as const;

/** The figures of some journeys: how the last moment felt is one of a journey alone. */
export function figuresOf(journeys: readonly AtlasJourney[], locale: Locale) {
  const placed = placeMoments({ journeys });
  const tally = tallyMoments(placed);
  return [
    tally.moments,
    sum(tally.after.visible),
    formatMean(
      sum(placed.map(({ moment }) => moment.feeling)) / Math.max(1, placed.length),
      locale,
    ),
    countMiseries(tally),
    journeys.length > 1 ? '' : formatSigned(placed.at(-1)?.moment.feeling ?? 0),
  ];
}

/** The sheet in words and figures: a row a journey while they are few, else those drawn and the families. */
export function SheetTable({ atlas, folding, words, nameFamily }: SheetTableProps) {
  const { say, locale } = words;
  const isShort = atlas.journeys.length > MOST_ROWS;
  const rows = isShort ? folding.drawn : atlas.journeys;
  const cells = (journeys: readonly AtlasJourney[]) =>
    figuresOf(journeys, locale).map((figure) => <td>{figure}</td>);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('atlas.table.journey')}</th>
          {FIGURES.map((figure) => (
            <th key={figure} scope="col">
              {say(`atlas.table.${figure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((journey) => (
          <tr key={journey.letter}>
            <th scope="row">
              {journey.letter} <a href={journey.path}>{journey.label}</a>
            </th>
            {cells([journey])}
          </tr>
        ))}
        {isShort &&
          folding.families.map((family) => (
            <tr key={family.value}>
              <th scope="row">{nameFamily(family)}</th>
              {cells(family.journeys)}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
