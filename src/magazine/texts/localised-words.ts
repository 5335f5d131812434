import { LOCALES, type Locale, type Localised } from '../vocabulary.ts';

/** Something said in both languages, where it stands in an entry. */
export interface LocalisedWords {
  path: readonly (string | number)[];
  /** Empty in a language that is not there. */
  words: Localised;
  /** The language that is still to come here, if one is. */
  awaiting: Locale | undefined;
}

/**
 * Lists what an entry says in both languages, in its order. What holds an `awaiting` of its own, as a
 * correction may, awaits that; all else, what its entry awaits.
 */
export function listWords(value: unknown): LocalisedWords[] {
  const visit = (
    value: unknown,
    path: LocalisedWords['path'],
    awaited?: Locale,
  ): LocalisedWords[] => {
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => visit(item, [...path, index], awaited));
    }
    if (typeof value !== 'object' || value === null) return [];
    const { fr, en, awaiting: own } = value as Readonly<Record<string, unknown>>;
    const awaiting = LOCALES.find((locale) => locale === own) ?? awaited;
    if (typeof fr === 'string' && typeof en === 'string') {
      return [{ path, words: { fr, en }, awaiting }];
    }
    return Object.entries(value).flatMap(([key, field]) => visit(field, [...path, key], awaiting));
  };
  return visit(value, []);
}
