import type { Content } from '../files/from-disk.ts';
import { problemAt, type Problem } from '../problems/problem.ts';

type Part = ReturnType<typeof partsOf>[number];

function partsOf({ articles }: Content) {
  return [...articles.values()].flatMap(({ id: slug, file, entry, document }) => {
    const series = entry?.series;
    const spotOf = (field: 'part' | 'of') => ({
      file,
      place: document?.placeOf(['series', field]),
    });
    return series ? [{ slug, series, spotOf }] : [];
  });
}

function checkOneSeries(id: string, parts: readonly Part[], isWhole: boolean): Problem[] {
  const [first] = parts;
  if (!first) return [];
  const contradictions = parts.flatMap(({ series, spotOf }, index) => {
    const problems: Problem[] = [];
    const values = { series: id, part: series.part, of: series.of };
    const twin = parts.slice(0, index).find((other) => other.series.part === series.part);
    if (twin) {
      const more = { ...values, article: twin.slug };
      problems.push(problemAt(spotOf('part'), 'SER-001/twin', more));
    }
    if (series.of !== first.series.of) {
      const more = { ...values, other: first.series.of, article: first.slug };
      problems.push(problemAt(spotOf('of'), 'SER-001/count', more));
    }
    return problems;
  });

  // Another part may stand in what cannot be read.
  if (!isWhole) return contradictions;
  const numbers = new Set(parts.map(({ series }) => series.part));
  const highest = parts.reduce((one, other) => (other.series.part > one.series.part ? other : one));
  const missing = Array.from({ length: first.series.of }, (_, index) => index + 1)
    .filter((number) => !numbers.has(number))
    .map((part) => {
      const message = part < highest.series.part ? 'SER-001/gap' : 'SER-001/end';
      return problemAt(highest.spotOf('part'), message, { series: id, part });
    });
  return [...contradictions, ...missing];
}

/** SER-001: the parts of a series are numbered from 1 to the number that they all announce. */
export function checkSeries(content: Content): Problem[] {
  const series = Map.groupBy(partsOf(content), (part) => part.series.id);
  const isWhole = content.articles.values().every(({ entry }) => entry);
  return [...series].flatMap(([id, parts]) => checkOneSeries(id, parts, isWhole));
}
