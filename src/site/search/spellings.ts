import type { Locale } from '../../magazine/vocabulary.ts';

/** What Americans write otherwise: each rule leads both ways of writing a word to one. */
const RULES: readonly (readonly [written: RegExp, alike: string])[] = [
  // apologize, analyze, organization
  [/(?<=[a-z]{2}[iy])z(?=e[drs]?$|ers$|ing$|ations?$)/, 's'],
  // colour, behavioural; no hour
  [/(?<=[aeiouy][a-z]*)our/, 'or'],
  // center, metered
  [/(?<=cent|theat|met|lit|fib|calib|somb|spect|lust|meag)er(?=s?$)/, 're'],
  [/(?<=cent|theat|met|lit|fib|calib|somb|spect|lust|meag)er(?=ed$|ing$)/, 'r'],
  // license, defenseless
  [/(?<=^(?:lic|def|off|pret))ens(?=e|ing$)/, 'enc'],
  // catalogue, cataloguing
  [/(?<=og)ue(?=s?$)/, ''],
  [/(?<=og)u(?=ed$|ing$)/, ''],
  // travelled, counsellor, instalment, skilful; no called
  [/(?<=[aeiouy][^aeiouy]+[aeio])ll(?=(?:ed|ing|ers?|ors?|ous|ments?)$)|ll(?=ful)/, 'l'],
];

/** Writes an English word as Americans do, whose ending lets a stem be seen: “apologise” is of “apology”. */
export function spellWithZ(folded: string): string {
  return folded.replace(/(?<=[a-z]{2}[iy])s(?=e[drs]?$|ers$|ing$|ations?$)/, 'z');
}

/** Writes a folded word as its British and its American spelling share it; a French one stays. */
export function spellAlike(folded: string, locale: Locale): string {
  return locale === 'fr'
    ? folded
    : RULES.reduce((word, [written, alike]) => word.replace(written, alike), folded);
}
