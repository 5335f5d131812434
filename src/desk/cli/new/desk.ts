import { createRoutes, type Section } from '../../../magazine/addresses/routes.ts';
import type { EntryKind } from '../../../magazine/schemas/schemas.ts';
import type { Content } from '../../files/from-disk.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import type BRAND_WORDS from '../words/new-brand.json';

/** What a new brand is made of. */
export type BrandAnswers = Readonly<Record<keyof typeof BRAND_WORDS.options | 'awaiting', string>>;

/** What a form knows of the magazine. */
export interface Desk {
  content: Content;
  root: string;
  today: string;
  locale: Locale;
  /** Brands that the editor has told all about on the way, by id. */
  newBrands: Map<string, BrandAnswers>;
  /** The language that what is filled in awaits already, whose words nobody is asked for. */
  awaiting?: Locale | undefined;
}

/** The kinds of entries that a form can name. */
export type Collection = Exclude<EntryKind, 'letters'>;

/** Where an id or an address is taken, by the id or the address. */
export type Holders = ReadonlyMap<string, string>;

/** The files of one kind, by id. */
export function holdersOf(collection: Collection): (desk: Desk) => Holders {
  return ({ content }) =>
    new Map([...content[collection].values()].map(({ id, file }) => [id, file]));
}

/** Last parts of the addresses that redirects start from, in one section, with the file that has them. */
export function formerSlugs(
  { redirects }: Content,
  section: Section,
  language: Locale,
): (readonly [slug: string, file: string])[] {
  if (!redirects?.entry) return [];
  const start = createRoutes('/').section(language, section);
  const { file, entry } = redirects;
  return entry
    .filter(({ from }) => from.startsWith(start))
    .map(({ from }) => [from.slice(start.length).replace(/\/$/, ''), file] as const);
}
