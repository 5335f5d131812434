import type { Place } from '../../magazine/texts/place.ts';
import type { Content } from '../files/from-disk.ts';
import { problemAt, type Problem } from '../problems/problem.ts';

interface Part {
  slug: string;
  file: string;
  series: { id: string; part: number; of: number };
  placeOf: (field: 'part' | 'of') => Place | undefined;
}

function partsOf({ articles }: Content): Part[] {
  return [...articles.values()].flatMap(({ id, file, entry, document }): Part[] => {
    if (!entry?.series) return [];
    const placeOf: Part['placeOf'] = (field) => document?.placeOf(['series', field]);
    return [{ slug: id, file, series: entry.series, placeOf }];
  });
}

function checkOneSeries(id: string, parts: readonly Part[]): Problem[] {
  const [first] = parts;
  if (!first) return [];
  const contradictions = parts.flatMap(({ file, series, placeOf }, index) => {
    const problems: Problem[] = [];
    const values = { series: id, part: series.part, of: series.of };
    const twin = parts.slice(0, index).find((other) => other.series.part === series.part);
    if (twin) {
      const spot = { file, place: placeOf('part') };
      problems.push(problemAt(spot, 'SER-001/twin', { ...values, article: twin.slug }));
    }
    if (series.of !== first.series.of) {
      const other = { other: first.series.of, article: first.slug };
      problems.push(
        problemAt({ file, place: placeOf('of') }, 'SER-001/count', { ...values, ...other }),
      );
    }
    return problems;
  });

  const numbers = new Set(parts.map(({ series }) => series.part));
  const highest = parts.reduce((one, other) => (other.series.part > one.series.part ? other : one));
  const spot = { file: highest.file, place: highest.placeOf('part') };
  const missing = Array.from({ length: first.series.of }, (_, index) => index + 1)
    .filter((number) => !numbers.has(number))
    .map((part) => {
      const message = part < highest.series.part ? 'SER-001/gap' : 'SER-001/end';
      return problemAt(spot, message, { series: id, part });
    });
  return [...contradictions, ...missing];
}

/** SER-001: the parts of a series are numbered from 1 to the number that they all announce. */
export function checkSeries(content: Content): Problem[] {
  const series = Map.groupBy(partsOf(content), (part) => part.series.id);
  return [...series].flatMap(([id, parts]) => checkOneSeries(id, parts));
}
