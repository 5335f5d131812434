import type { Manuscripts } from '../library/from-disk.ts';
import { citationsIn } from './known-sources.ts';
import { START, type Problem } from './problem.ts';

/** SRC-001: a source that nothing cites. */
export function checkCitedSources(manuscripts: Manuscripts): Problem[] {
  const cited = new Set(citationsIn(manuscripts).map(({ id }) => id));
  return [...manuscripts.sources.values()]
    .filter(({ id }) => !cited.has(id))
    .map(({ id, file }) => ({
      file,
      ...START,
      code: 'SRC-001',
      severity: 'warning',
      what: `Nothing cites the source “${id}”.`,
      why: 'The list of sources would show a work that no text, moment, term or brand rests on.',
      remedy: 'Cite it, or remove the file.',
    }));
}
