import type { Manuscripts, TextFile } from '../library/from-disk.ts';
import type { TextEntry } from '../schemas/article.ts';
import type { Locale } from '../schemas/locale.ts';

type Texts = ReadonlyMap<string, readonly TextFile<TextEntry>[]>;

/** Sorted once for all the rules that ask. */
const SORTED = new WeakMap<Manuscripts, Texts>();

/** The texts of a piece, by its folder. */
export function textsOf(manuscripts: Manuscripts, slug: string): readonly TextFile<TextEntry>[] {
  let sorted = SORTED.get(manuscripts);
  if (!sorted) {
    sorted = Map.groupBy(manuscripts.texts, ({ id }) => id);
    SORTED.set(manuscripts, sorted);
  }
  return sorted.get(slug) ?? [];
}

/** A text of a piece, if there is one in that language. */
export function findText(
  manuscripts: Manuscripts,
  slug: string,
  locale: Locale,
): TextFile<TextEntry> | undefined {
  return textsOf(manuscripts, slug).find((text) => text.locale === locale);
}
