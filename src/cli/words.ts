import type { Localised } from '../schemas/locale.ts';

export type WordValues = Readonly<Record<string, string | number | Localised>>;

/**
 * Makes the words of a file of words speak: both languages of a key, with their `{names}` filled in.
 *
 * @returns A function that throws a RangeError for a `{name}` that received no value.
 */
export function createWords<Key extends string>(
  words: Readonly<Record<Key, Localised>>,
): (key: Key, values?: WordValues) => Localised {
  return (key, values = {}) => {
    const fill = (locale: keyof Localised) =>
      words[key][locale].replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new RangeError(`“${key}” needs a value for {${name}}.`);
        return typeof value === 'object' ? value[locale] : String(value);
      });
    return { fr: fill('fr'), en: fill('en') };
  };
}
