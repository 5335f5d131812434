import { CITING_TAGS } from '../domain/article.ts';
import type { TextFile } from '../library/from-disk.ts';
import { referencesOfTag } from './references.ts';

/** The different sources that a text cites, in order of first citation. */
export function citedIn(text: TextFile<unknown>): Set<string> {
  return new Set(
    CITING_TAGS.flatMap(([name, attribute]) => referencesOfTag(text, name, attribute))
      .sort((one, other) => one.place.line - other.place.line)
      .map(({ id }) => id),
  );
}
