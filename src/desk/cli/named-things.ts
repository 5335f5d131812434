import { findText } from '../checks/used-ids.ts';
import type { NamedKind } from '../checks/id-fields.ts';
import type { Content } from '../files/from-disk.ts';
import { otherLocale, type Locale, type Localised } from '../../magazine/vocabulary.ts';
import { inEachLocale } from '../../magazine/words/each-locale.ts';
import type { Choice } from './asker.ts';
import type { Collection, Desk } from './new/desk.ts';

/** The collection that holds a kind of thing; a moment and a series are no files of their own. */
export const COLLECTIONS = {
  article: 'articles',
  author: 'authors',
  brand: 'brands',
  journey: 'journeys',
  source: 'sources',
  term: 'terms',
} as const satisfies Partial<Record<NamedKind, Collection>>;

/** A thing as an editor finds it again: the file that holds it, and what it is called there. */
interface Thing {
  file: string;
  label: Localised | string;
}

/** The titles of an article: that of the other language where it has none in one. */
function titlesOf(content: Content, slug: string): Localised {
  const titleIn = (locale: Locale) => findText(content, slug, locale)?.head?.title;
  return inEachLocale((locale) => titleIn(locale) ?? titleIn(otherLocale(locale)) ?? slug);
}

/** What the entries of a collection are called, by id. */
function entriesOf(content: Content, collection: Collection): Map<string, Thing> {
  const files = content[collection];
  return new Map(
    [...files.values()].map(({ id, file, entry }) => {
      const { name, title, theme } = (entry ?? {}) as Partial<Record<string, Thing['label']>>;
      const titled = collection === 'articles' ? titlesOf(content, id) : undefined;
      return [id, { file, label: titled ?? name ?? title ?? theme ?? id }];
    }),
  );
}

/** The things of one kind, by id; a moment by that of its journey and its own, `quai-douze/window`. */
export function thingsOf(content: Content, kind: NamedKind): Map<string, Thing> {
  if (kind !== 'moment' && kind !== 'series') return entriesOf(content, COLLECTIONS[kind]);
  const moments = [...content.journeys].flatMap(([journey, { file, entry }]) =>
    (entry?.moments ?? []).map(
      ({ id, title: label }) => [`${journey}/${id}`, { file, label }] as const,
    ),
  );
  const series = [...content.articles.values()].flatMap(({ file, entry }) =>
    entry?.series ? [[entry.series.id, { file, label: entry.series.id }] as const] : [],
  );
  return new Map<string, Thing>(kind === 'moment' ? moments : series);
}

/** Things as an editor chooses among them. */
export function offerThings(things: ReadonlyMap<string, Thing>, locale: Locale): Choice<string>[] {
  return Array.from(things, ([value, { label }]) => {
    const words = typeof label === 'string' ? label : label[locale] || label.fr || label.en;
    return { value, label: words, hint: value };
  });
}

/** The entries of a collection, as an editor chooses among them. */
export function offerEntries({ content, locale }: Desk, collection: Collection) {
  return offerThings(entriesOf(content, collection), locale);
}
