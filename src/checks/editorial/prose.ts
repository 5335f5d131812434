import { readPassage, type Passage, type ReadablePassage } from '../../domain/passage.ts';
import { type Place, indexLines } from '../../domain/place.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import { passagesOfEntry, passagesOfText, type LocalPassage } from '../../library/passages.ts';
import type { Locale } from '../../schemas/locale.ts';
import type { Problem } from '../problem.ts';
import { allTexts } from '../references.ts';

/** A passage as a rule reads it. */
export interface Prose extends ReadablePassage {
  file: string;
  /** Slug of the piece whose text it is; `undefined` for a standing page or an entry. */
  piece: string | undefined;
  locale: Locale;
  /** The whole file. */
  source: string;
  /** The line and the column of an offset in the file. */
  placeAt: (offset: number) => Place;
  passage: Passage;
}

/** What a file holds, passage by passage. */
function readPassages(
  { file, source }: { file: string; source: string },
  passages: readonly LocalPassage[],
  piece?: string,
): Prose[] {
  const placeAt = indexLines(source);
  return passages.map(({ locale, passage }) => ({
    file,
    piece,
    locale,
    source,
    placeAt,
    passage,
    ...readPassage(passage, source),
  }));
}

function readProse(manuscripts: Manuscripts): Prose[] {
  const pages = new Set<unknown>(manuscripts.pages);
  const texts = allTexts(manuscripts).flatMap((text) =>
    readPassages(text, passagesOfText(text), pages.has(text) ? undefined : text.id),
  );
  const { articles, issues, journeys, terms, sources, brands, authors } = manuscripts;
  const entries = [articles, issues, journeys, terms, sources, brands, authors].flatMap((files) =>
    [...files.values()].flatMap((entry) => readPassages(entry, passagesOfEntry(entry))),
  );
  return [...texts, ...entries];
}

/** Read once for all the rules: the passages are the same for each. */
const READ = new WeakMap<Manuscripts, Prose[]>();

/** All the prose of the magazine, in texts and in entries. */
export function proseOf(manuscripts: Manuscripts): readonly Prose[] {
  const known = READ.get(manuscripts);
  if (known) return known;
  const prose = readProse(manuscripts);
  READ.set(manuscripts, prose);
  return prose;
}

type Description = Pick<Problem, 'code' | 'severity' | 'what' | 'why' | 'remedy' | 'suggestion'>;

/**
 * Says that something is wrong with characters of a passage.
 *
 * @param start Index of the first of them in the text of the passage.
 * @param end Index after the last; the same as `start` for something that is missing.
 * @param replacement What `--fix` writes in their place, where that is safe.
 */
export function problemIn(
  { file, placeAt, offsetAt }: Prose,
  [start, end]: readonly [start: number, end: number],
  description: Description,
  replacement?: string,
): Problem {
  const from = offsetAt(start);
  // The end is reckoned from the last character, since markup may stand before the next one.
  const to = end > start ? offsetAt(end - 1) + 1 : from;
  return {
    file,
    ...placeAt(from),
    ...description,
    fix: replacement === undefined ? undefined : { start: from, end: to, text: replacement },
  };
}
