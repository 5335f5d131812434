import type { Manuscripts } from '../library/from-disk.ts';
import { START, type Problem, type Severity } from './problem.ts';

interface Part {
  slug: string;
  file: string;
  series: { id: string; part: number; of: number };
  place: (field: 'id' | 'part' | 'of') => { line: number; column: number };
}

function partsOf({ articles }: Manuscripts): Part[] {
  return [...articles.values()].flatMap(({ id, file, entry, document }): Part[] => {
    if (!entry?.series) return [];
    const place: Part['place'] = (field) => document?.placeOf(['series', field]) ?? START;
    return [{ slug: id, file, series: entry.series, place }];
  });
}

function checkOneSeries(parts: readonly Part[]): Problem[] {
  const [first] = parts;
  if (!first) return [];
  const report = (
    part: Part,
    field: 'part' | 'of',
    severity: Severity,
    what: string,
    remedy: string,
  ): Problem => ({
    file: part.file,
    ...part.place(field),
    code: 'SER-001',
    severity,
    what,
    why: 'Readers go from one part to the next by their numbers.',
    remedy,
  });

  const contradictions = parts.flatMap((part, index) => {
    const problems: Problem[] = [];
    const twin = parts.find(({ series }) => series.part === part.series.part);
    if (twin && parts.indexOf(twin) < index) {
      const what = `Part ${part.series.part} of the series “${part.series.id}” is already “${twin.slug}”.`;
      problems.push(report(part, 'part', 'error', what, 'Give each part its own number.'));
    }
    if (part.series.of !== first.series.of) {
      const what = `The series “${part.series.id}” has ${part.series.of} parts here and ${first.series.of} in “${first.slug}”.`;
      problems.push(report(part, 'of', 'error', what, 'Write the same number in every part.'));
    }
    return problems;
  });

  const numbers = new Set(parts.map(({ series }) => series.part));
  const highest = parts.reduce((one, other) => (other.series.part > one.series.part ? other : one));
  const missing = Array.from({ length: first.series.of }, (_, index) => index + 1)
    .filter((number) => !numbers.has(number))
    .map((number) => {
      const isGap = number < highest.series.part;
      const what = `The series “${first.series.id}” has no part ${number}.`;
      return report(
        highest,
        'part',
        isGap ? 'error' : 'warning',
        what,
        isGap
          ? 'Number the parts from 1 without a gap.'
          : `Write the part that is to come, or change \`of\` where the series ends.`,
      );
    });
  return [...contradictions, ...missing];
}

/** SER-001: the parts of a series are numbered from 1 to the number that they all announce. */
export function checkSeries(manuscripts: Manuscripts): Problem[] {
  const parts = partsOf(manuscripts);
  const ids = new Set(parts.map(({ series }) => series.id));
  return [...ids].flatMap((id) => checkOneSeries(parts.filter(({ series }) => series.id === id)));
}
