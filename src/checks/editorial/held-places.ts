import { isPlaceholder } from '../../domain/placeholder.ts';
import { placeAt } from '../../domain/place.ts';
import { LOCALES } from '../../domain/routes.ts';
import type { EntryFile, Manuscripts, TextFile } from '../../library/from-disk.ts';
import type { Localised } from '../../schemas/locale.ts';
import type { Problem } from '../problem.ts';
import { proseOf } from './prose.ts';

const WHY: Localised = {
  fr: 'Ce qui n’est pas un brouillon paraît à sa date, tel quel.',
  en: 'What is not a draft appears on its day, as it stands.',
};

const REMEDIES = {
  withDrafts: {
    fr: 'Écrivez les vrais mots, ou gardez un brouillon avec `draft: true`.',
    en: 'Write the real words, or keep a draft with `draft: true`.',
  },
  withoutDrafts: {
    fr: 'Écrivez les vrais mots, ou supprimez le champ s’il est facultatif.',
    en: 'Write the real words, or remove the field if it is optional.',
  },
} as const satisfies Record<string, Localised>;

/** Words that hold a place, somewhere in a file. */
interface HeldPlace {
  file: string;
  source: string;
  /** In UTF-16 units from the start of the file. */
  offset: number;
  text: string;
}

function describe({ file, source, offset, text }: HeldPlace, remedy: Localised): Problem {
  return {
    file,
    ...placeAt(source, offset),
    code: 'DRAFT-001',
    severity: 'error',
    what: {
      fr: `Des mots tiennent encore la place du texte : « ${text} ».`,
      en: `Words still hold the place of the text: “${text}”.`,
    },
    why: WHY,
    remedy,
  };
}

/** Fields that hold a place, those that are in no language included. */
function fieldsOf({ file, source, document }: EntryFile<unknown> | TextFile<unknown>): HeldPlace[] {
  return (document?.texts() ?? [])
    .filter(({ text }) => LOCALES.some((locale) => isPlaceholder(text, locale)))
    .map(({ text, start }) => ({ file, source, offset: start, text: text.trim() }));
}

/** Passages of the bodies that hold a place, by file. */
function passagesByFile(manuscripts: Manuscripts): Map<string, HeldPlace[]> {
  const places = new Map<string, HeldPlace[]>();
  for (const { file, source, passage, locale, text, offsetAt } of proseOf(manuscripts)) {
    if (passage.kind === 'field' || !isPlaceholder(text, locale)) continue;
    const place = { file, source, offset: offsetAt(0), text: text.trim() };
    places.set(file, [...(places.get(file) ?? []), place]);
  }
  return places;
}

/** Whether an entry is kept back, even where its schema refuses it. */
function isDraft(file: EntryFile<unknown> | undefined): boolean {
  const data = file?.document?.data;
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
}

/** DRAFT-001: words that hold a place in something that is published, or dated to be. */
export function checkHeldPlaces(manuscripts: Manuscripts): Problem[] {
  const { articles, texts, pages, issues, journeys } = manuscripts;
  const { terms, sources, brands, authors } = manuscripts;
  const isHeldBack = (slug: string) => {
    const piece = articles.get(slug);
    return !piece || isDraft(piece) || isDraft(issues.get(String(piece.entry?.issue)));
  };
  const bodies = passagesByFile(manuscripts);
  const inText = (text: TextFile<unknown>) => [...fieldsOf(text), ...(bodies.get(text.file) ?? [])];
  const withDrafts = [
    ...[...articles.values()].filter(({ id }) => !isHeldBack(id)).flatMap(fieldsOf),
    ...texts.filter(({ id }) => !isHeldBack(id)).flatMap(inText),
    ...[issues, journeys].flatMap((files) =>
      [...files.values()].filter((file) => !isDraft(file)).flatMap(fieldsOf),
    ),
  ];
  const withoutDrafts = [
    ...pages.flatMap(inText),
    ...[terms, sources, brands, authors].flatMap((files) => [...files.values()].flatMap(fieldsOf)),
  ];
  return [
    ...withDrafts.map((place) => describe(place, REMEDIES.withDrafts)),
    ...withoutDrafts.map((place) => describe(place, REMEDIES.withoutDrafts)),
  ];
}
