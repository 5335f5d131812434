import { findText } from '../checks/used-ids.ts';
import type { NamedKind } from '../checks/id-fields.ts';
import type { Content } from '../files/from-disk.ts';
import type { Locale, Localised } from '../../magazine/vocabulary.ts';
import type { Choice } from './asker.ts';
import type { Collection } from './new/desk.ts';

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

type Titled = { name?: Localised | string; title?: Localised | string; theme?: Localised };

/** The titles of an article: that of the other language where it has none in one. */
function titlesOf(content: Content, slug: string): Localised {
  const titleIn = (locale: Locale) => findText(content, slug, locale)?.head?.title;
  const [fr, en] = [titleIn('fr'), titleIn('en')];
  return { fr: fr ?? en ?? slug, en: en ?? fr ?? slug };
}

/** What the entries of a collection are called, by id. */
function entriesOf(content: Content, collection: Collection): Map<string, Thing> {
  const files = content[collection];
  return new Map(
    [...files.values()].map(({ id, file, entry }) => {
      const { name, title, theme } = (entry ?? {}) as Titled;
      const titled = collection === 'articles' ? titlesOf(content, id) : undefined;
      return [id, { file, label: titled ?? name ?? title ?? theme ?? id }];
    }),
  );
}

/** The things of one kind, by id; a moment by that of its journey and its own, `quai-douze/window`. */
export function thingsOf(content: Content, kind: NamedKind): Map<string, Thing> {
  if (kind === 'moment') {
    return new Map(
      [...content.journeys].flatMap(([journey, { file, entry }]) =>
        (entry?.moments ?? []).map(({ id, title: label }) => [`${journey}/${id}`, { file, label }]),
      ),
    );
  }
  if (kind !== 'series') return entriesOf(content, COLLECTIONS[kind]);
  return new Map(
    [...content.articles.values()].flatMap(({ file, entry }) =>
      entry?.series ? [[entry.series.id, { file, label: entry.series.id }]] : [],
    ),
  );
}

const asChoices = (things: ReadonlyMap<string, Thing>, locale: Locale): Choice<string>[] =>
  Array.from(things, ([value, { label }]) => ({
    value,
    label: typeof label === 'string' ? label : label[locale] || label.fr || label.en,
    hint: value,
  }));

/** The things of one kind, as an editor chooses among them. */
export function offerThings(content: Content, kind: NamedKind, locale: Locale): Choice<string>[] {
  return asChoices(thingsOf(content, kind), locale);
}

/** The entries of a collection, as an editor chooses among them. */
export function offerEntries(
  content: Content,
  collection: Collection,
  locale: Locale,
): Choice<string>[] {
  return asChoices(entriesOf(content, collection), locale);
}
