import { CITING_TAGS } from '../../magazine/library/article.ts';
import type { Place } from '../../magazine/texts/place.ts';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import type { EntryFile, Content, TextFile } from '../files/from-disk.ts';
import type { DataPath } from '../files/yaml-document.ts';
import type { TextEntry } from '../../magazine/schemas/article.ts';
import { filesOf, ID_FIELDS, type NamedKind } from './id-fields.ts';

/** An id where it is used. */
export interface UsedId {
  id: string;
  file: string;
  /** The file as a whole where it cannot be read. */
  place: Place | undefined;
}

/** The ids at a path of some files, those that break their schema included. */
export function idsIn(files: Iterable<EntryFile<unknown>>, pattern: DataPath): UsedId[] {
  return [...files].flatMap(({ file, document }) =>
    (document?.textsAt(pattern) ?? []).map(({ text, place }) => ({ id: text, file, place })),
  );
}

/** What shares its key with something before it, each beside the first that has the key. */
export function repeatsOf<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): [repeat: Item, first: Item][] {
  return [...Map.groupBy(items, keyOf).values()].flatMap(([first, ...repeats]) =>
    repeats.flatMap((repeat): [Item, Item][] => (first ? [[repeat, first]] : [])),
  );
}

/** Every text, of articles and of standing pages. */
export function allTexts({ texts, pages }: Content): TextFile<unknown>[] {
  return [...texts, ...pages];
}

/** Whether a text is a standing page, which belongs to no issue and carries no journey. */
export function isStandingPage({ pages }: Content, text: TextFile<unknown>): boolean {
  return pages.some((page) => page === text);
}

type Texts = ReadonlyMap<string, readonly TextFile<TextEntry>[]>;

/** Sorted once for all the rules that ask. */
const SORTED = new WeakMap<Content, Texts>();

/** The texts of an article, by its folder. */
export function textsOf(content: Content, slug: string): readonly TextFile<TextEntry>[] {
  let sorted = SORTED.get(content);
  if (!sorted) {
    sorted = Map.groupBy(content.texts, ({ id }) => id);
    SORTED.set(content, sorted);
  }
  return sorted.get(slug) ?? [];
}

/** A text of an article, if there is one in that language. */
export function findText(
  content: Content,
  slug: string,
  locale: Locale,
): TextFile<TextEntry> | undefined {
  return textsOf(content, slug).find((text) => text.locale === locale);
}

/** Whether an article awaits the language of one of its texts, which is only begun. */
export function isAwaited({ articles, texts }: Content, text: TextFile<unknown>): boolean {
  return (
    texts.some((each) => each === text) && articles.get(text.id)?.entry?.awaiting === text.locale
  );
}

/** Both languages of each article that awaits neither and whose texts can be read. */
export function pairTexts(content: Content): [TextFile<unknown>, TextFile<unknown>][] {
  return [...content.articles.keys()].flatMap((slug): [TextFile<unknown>, TextFile<unknown>][] => {
    const [french, english] = LOCALES.map((locale) => findText(content, slug, locale));
    const isWhole = [french, english].every((text) => text?.isWhole && !isAwaited(content, text));
    return french && english && isWhole ? [[french, english]] : [];
  });
}

/** An id that an attribute of a tag carries. */
export interface TagId extends UsedId {
  place: Place;
}

/** The ids that one attribute of one tag carries in a text. */
export function idsOfTag(
  { file, manuscript }: TextFile<unknown>,
  name: string,
  attribute = 'id',
): TagId[] {
  return (manuscript?.elements ?? []).flatMap((element) => {
    const id = element.name === name ? element.attributes[attribute] : undefined;
    return id ? [{ id, file, place: element.place }] : [];
  });
}

const citationsOf = (text: TextFile<unknown>) =>
  CITING_TAGS.flatMap(([name, attribute]) => idsOfTag(text, name, attribute));

/** The different sources that a text cites, in order of first citation. */
export function citedIn(text: TextFile<unknown>): Set<string> {
  const inOrder = citationsOf(text).sort((one, other) => one.place.line - other.place.line);
  return new Set(inOrder.map(({ id }) => id));
}

/** The ids of one kind in the fields of every file. */
export function idsInFields(content: Content, kind: NamedKind): UsedId[] {
  return ID_FIELDS[kind].flatMap(([holder, path]) =>
    idsIn(filesOf(content, holder).values(), path),
  );
}

/** Every place where a source is named: texts, articles, moments, terms, brands and the magazine itself. */
export function citationsIn(content: Content): UsedId[] {
  return [...allTexts(content).flatMap(citationsOf), ...idsInFields(content, 'source')];
}

/** Whether it is known all that some files name: what cannot be read might name anything. */
export function areKnown({ unplaced }: Content, files: Iterable<EntryFile<unknown>>): boolean {
  return unplaced.length === 0 && Iterator.from(files).every(({ document }) => document);
}

/** The sources that nothing cites; `undefined` while something that may cite one cannot be read. */
export function findUncited(content: Content): EntryFile<unknown>[] | undefined {
  const { articles, journeys, terms, brands, sources } = content;
  const citing = [articles, journeys, terms, brands, filesOf(content, 'magazine')].flatMap(
    (files): EntryFile<unknown>[] => [...files.values()],
  );
  const isKnown = areKnown(content, citing) && allTexts(content).every(({ isWhole }) => isWhole);
  if (!isKnown) return undefined;
  const cited = new Set(citationsIn(content).map(({ id }) => id));
  // One that is misnamed can be cited only once it has its name.
  return [...sources.values()].filter(
    ({ id, file }) => !cited.has(id) && file.endsWith(`/${id}.yaml`),
  );
}
