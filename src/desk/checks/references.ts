import { CITING_TAGS } from '../../magazine/library/article.ts';
import type { Place } from '../../magazine/texts/place.ts';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import type { EntryFile, Manuscripts, TextFile } from '../files/from-disk.ts';
import type { DataPath } from '../files/yaml-document.ts';
import type { TextEntry } from '../../magazine/schemas/article.ts';

/** An id where it is used. */
export interface Reference {
  id: string;
  file: string;
  /** The file as a whole where it cannot be read. */
  place: Place | undefined;
}

/** The ids at a path of every file of a collection, those that break their schema included. */
export function referencesIn(
  files: ReadonlyMap<string, EntryFile<unknown>>,
  pattern: DataPath,
): Reference[] {
  return [...files.values()].flatMap(({ file, document }) =>
    (document?.textsAt(pattern) ?? []).map(({ text, place }) => ({ id: text, file, place })),
  );
}

/** Every text, of pieces and of standing pages. */
export function allTexts({ texts, pages }: Manuscripts): TextFile<unknown>[] {
  return [...texts, ...pages];
}

/** Whether a text is a standing page, which belongs to no issue and carries no journey. */
export function isStandingPage({ pages }: Manuscripts, text: TextFile<unknown>): boolean {
  return pages.some((page) => page === text);
}

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

/** Both languages of each piece that has them and whose texts can be read. */
export function pairTexts(manuscripts: Manuscripts): [TextFile<unknown>, TextFile<unknown>][] {
  return [...manuscripts.articles.keys()].flatMap(
    (slug): [TextFile<unknown>, TextFile<unknown>][] => {
      const [french, english] = LOCALES.map((locale) => findText(manuscripts, slug, locale));
      return french?.manuscript && english?.manuscript ? [[french, english]] : [];
    },
  );
}

/** An id that an attribute of a tag carries. */
export interface TagReference extends Reference {
  place: Place;
}

/** The ids that one attribute of one tag carries in a text. */
export function referencesOfTag(
  { file, manuscript }: TextFile<unknown>,
  name: string,
  attribute = 'id',
): TagReference[] {
  return (manuscript?.elements ?? []).flatMap((element) => {
    const id = element.name === name ? element.attributes[attribute] : undefined;
    return id ? [{ id, file, place: element.place }] : [];
  });
}

const citationsOf = (text: TextFile<unknown>) =>
  CITING_TAGS.flatMap(([name, attribute]) => referencesOfTag(text, name, attribute));

/** The different sources that a text cites, in order of first citation. */
export function citedIn(text: TextFile<unknown>): Set<string> {
  const inOrder = citationsOf(text).sort((one, other) => one.place.line - other.place.line);
  return new Set(inOrder.map(({ id }) => id));
}

/** Every place where a source is named: texts, pieces, moments, terms and brands. */
export function citationsIn(manuscripts: Manuscripts): Reference[] {
  const { articles, journeys, terms, brands } = manuscripts;
  return [
    ...allTexts(manuscripts).flatMap(citationsOf),
    ...referencesIn(articles, ['sources', '*']),
    ...referencesIn(journeys, ['moments', '*', 'sources', '*']),
    ...referencesIn(terms, ['sources', '*']),
    ...referencesIn(brands, ['sources', '*']),
  ];
}
