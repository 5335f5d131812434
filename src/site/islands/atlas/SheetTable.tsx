import type { Atlas, AtlasJourney } from '../../../magazine/atlas/atlas.ts';
import { countMiseries, tallyMoments } from '../../../magazine/atlas/finding.ts';
import type { Family, Folding } from '../../../magazine/atlas/folding.ts';
import { formatMean, type AtlasWords } from '../../../magazine/atlas/words.ts';
import { formatSigned } from '../../../magazine/vocabulary.ts';

/** Up to how many journeys each has a row. */
const MOST_ROWS = 40;

interface SheetTableProps {
  atlas: Atlas;
  folding: Folding;
  words: AtlasWords;
  nameFamily: (family: Family) => string;
}

/** The mean feeling of some journeys. */
export function meanOf(journeys: readonly AtlasJourney[]): number {
  const feelings = journeys.flatMap(({ moments }) => moments.map(({ feeling }) => feeling));
  return feelings.reduce((sum, feeling) => sum + feeling, 0) / Math.max(1, feelings.length);
}

/** The sheet in words and figures: a row a journey while they are few, else those drawn and the families. */
export function SheetTable({ atlas, folding, words, nameFamily }: SheetTableProps) {
  const { say, locale } = words;
  const isShort = atlas.journeys.length > MOST_ROWS;
  const rows = isShort ? folding.drawn : atlas.journeys;
  const cells = (journeys: readonly AtlasJourney[]) => {
    const tally = tallyMoments(
      journeys.flatMap((journey) => journey.moments.map((moment) => ({ moment, journey }))),
    );
    return (
      <>
        <td>{tally.moments}</td>
        <td>{tally.after.visible.reduce((sum, count) => sum + count, 0)}</td>
        <td>{formatMean(meanOf(journeys), locale)}</td>
        <td>{countMiseries(tally)}</td>
      </>
    );
  };
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('atlas.table.journey')}</th>
          <th scope="col">{say('atlas.table.moments')}</th>
          <th scope="col">{say('atlas.table.seams')}</th>
          <th scope="col">{say('atlas.table.mean')}</th>
          <th scope="col">{say('atlas.table.miseries')}</th>
          <th scope="col">{say('atlas.table.last')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((journey) => (
          <tr key={journey.letter}>
            <th scope="row">
              {journey.letter} <a href={journey.path}>{journey.label}</a>
            </th>
            {cells([journey])}
            <td>{formatSigned(journey.moments.at(-1)?.feeling ?? 0)}</td>
          </tr>
        ))}
        {isShort &&
          folding.families.map((family) => (
            <tr key={family.value}>
              <th scope="row">{nameFamily(family)}</th>
              {cells(family.journeys)}
              <td />
            </tr>
          ))}
      </tbody>
    </table>
  );
}
