import { readPassage, type Run } from '../../domain/passage.ts';
import type { Prose } from './prose.ts';

/** The same passage with other runs: some of them only, or some of them made opaque. */
export function withRuns(prose: Prose, runs: readonly Run[]): Prose {
  const passage = { ...prose.passage, runs };
  return { ...prose, passage, ...readPassage(passage, prose.source) };
}
