import type { Manuscripts } from '../library/from-disk.ts';
import type { Localised } from '../schemas/locale.ts';
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

const REMEDIES = {
  twin: {
    fr: 'Donnez à chaque partie son propre rang.',
    en: 'Give each part its own number.',
  },
  count: {
    fr: 'Écrivez le même nombre dans chaque partie.',
    en: 'Write the same number in every part.',
  },
  gap: {
    fr: 'Numérotez les parties à partir de 1, sans trou.',
    en: 'Number the parts from 1 without a gap.',
  },
  end: {
    fr: 'Écrivez la partie à venir, ou changez `of` si la série s’arrête là.',
    en: 'Write the part that is to come, or change `of` where the series ends.',
  },
} as const satisfies Record<string, Localised>;

function checkOneSeries(parts: readonly Part[]): Problem[] {
  const [first] = parts;
  if (!first) return [];
  const report = (
    part: Part,
    field: 'part' | 'of',
    severity: Severity,
    what: Localised,
    remedy: Localised,
  ): Problem => ({
    file: part.file,
    ...part.place(field),
    code: 'SER-001',
    severity,
    what,
    why: {
      fr: 'Le rang des parties mène les lecteurs de l’une à la suivante.',
      en: 'Readers go from one part to the next by their numbers.',
    },
    remedy,
  });

  const contradictions = parts.flatMap((part, index) => {
    const problems: Problem[] = [];
    const twin = parts.find(({ series }) => series.part === part.series.part);
    if (twin && parts.indexOf(twin) < index) {
      const what = {
        fr: `La partie ${part.series.part} de la série « ${part.series.id} » est déjà l’article « ${twin.slug} ».`,
        en: `Part ${part.series.part} of the series “${part.series.id}” is already “${twin.slug}”.`,
      };
      problems.push(report(part, 'part', 'error', what, REMEDIES.twin));
    }
    if (part.series.of !== first.series.of) {
      const what = {
        fr: `La série « ${part.series.id} » compte ${part.series.of} parties ici et ${first.series.of} dans l’article « ${first.slug} ».`,
        en: `The series “${part.series.id}” has ${part.series.of} parts here and ${first.series.of} in “${first.slug}”.`,
      };
      problems.push(report(part, 'of', 'error', what, REMEDIES.count));
    }
    return problems;
  });

  const numbers = new Set(parts.map(({ series }) => series.part));
  const highest = parts.reduce((one, other) => (other.series.part > one.series.part ? other : one));
  const missing = Array.from({ length: first.series.of }, (_, index) => index + 1)
    .filter((number) => !numbers.has(number))
    .map((number) => {
      const isGap = number < highest.series.part;
      const what = {
        fr: `La série « ${first.series.id} » n’a pas de partie ${number}.`,
        en: `The series “${first.series.id}” has no part ${number}.`,
      };
      return isGap
        ? report(highest, 'part', 'error', what, REMEDIES.gap)
        : report(highest, 'part', 'warning', what, REMEDIES.end);
    });
  return [...contradictions, ...missing];
}

/** SER-001: the parts of a series are numbered from 1 to the number that they all announce. */
export function checkSeries(manuscripts: Manuscripts): Problem[] {
  const parts = partsOf(manuscripts);
  const ids = new Set(parts.map(({ series }) => series.id));
  return [...ids].flatMap((id) => checkOneSeries(parts.filter(({ series }) => series.id === id)));
}
