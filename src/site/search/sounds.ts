import type { Locale } from '../../magazine/vocabulary.ts';

type Rules = readonly (readonly [spelling: RegExp, sound: string])[];

/** What spellings sound like, one rule after the other; capitals are sounds that no one letter writes. */
const RULES: Readonly<Record<Locale, Rules>> = {
  fr: [
    [/ph/g, 'f'],
    [/sch|sh|ch(?=[aeiouy])/g, 'C'],
    [/ch/g, 'k'],
    [/h/g, ''],
    [/sc(?=[eiy])|c(?=[eiy])/g, 's'],
    [/g(?=[eiy])/g, 'j'],
    [/gu(?=[eiy])/g, 'g'],
    [/qu|q|ck|c/g, 'k'],
    [/x$/g, ''],
    [/x/g, 'ks'],
    [/(?<=[aeiouy])s(?=[aeiouy])/g, 'z'],
    [/(?<!s)ti(?=on|en)/g, 'ssi'],
    [/ail(?:le)?/g, 'aY'],
    [/eau|au/g, 'o'],
    [/(?<=o)l(?=[td]$)/g, ''],
    [/oeu|eu|ue(?=il)|oe/g, 'e'],
    [/ou/g, 'U'],
    [/oi/g, 'W'],
    [/(?:ai|ei|[aei])[nm](?![aeiouynm])/g, 'N'],
    [/o[nm](?![aeiouynm])/g, 'O'],
    [/ill(?=e)|y/g, 'i'],
    [/ai|ei/g, 'e'],
    [/(.)\1+/g, '$1'],
    [/(?<=..)(?:es?|ent|[stdp]+)$/g, ''],
  ],
  en: [
    [/^kn|^gn/g, 'n'],
    [/^wr/g, 'r'],
    [/^ps/g, 's'],
    [/ph/g, 'f'],
    [/gh/g, ''],
    [/th/g, 'T'],
    [/tch|sh|ch|[ts]i(?=o)/g, 'C'],
    [/sc(?=[eiy])|c(?=[eiy])/g, 's'],
    [/dg(?=e)|g(?=[eiy])/g, 'j'],
    [/qu/g, 'kw'],
    [/ck|c|q/g, 'k'],
    [/x/g, 'ks'],
    [/z/g, 's'],
    [/(?<=.)[aeiouyhw]+/g, ''],
    [/(.)\1+/g, '$1'],
  ],
};

/**
 * Writes how a word sounds, roughly: what is heard alike is written alike.
 *
 * @param folded A word of small letters and figures, without accents.
 */
export function soundOf(folded: string, locale: Locale): string {
  return RULES[locale].reduce((word, [spelling, sound]) => word.replace(spelling, sound), folded);
}
