import { expect, it } from 'vitest';
import type { Rule } from '../desk/checks/rule.ts';
import { LOCALES, type Locale } from '../magazine/vocabulary.ts';
import { checkPassages } from './checked-passages.ts';
import { revealSpaces } from './revealed-spaces.ts';

/** What a rule of typography makes of passages; no-break spaces are shown as `revealSpaces` does. */
export interface CorrectionCases {
  /** As written, and as `--fix` leaves it. */
  mended: readonly (readonly [written: string, mended: string])[];
  /** As written, and as it is right: an error whose mending would change a word, which nothing does by itself. */
  told?: readonly (readonly [written: string, right: string])[];
  /** As written, and the words that the remedy tells to write, or the remedy itself. */
  doubtful: readonly (readonly [written: string, remedy: string])[];
  /** What the rule has nothing to say about. */
  right: readonly string[];
}

/** What a remedy tells to write, where it starts with that. */
const WORDS = /^Write `([^`]*)`/;

const NONE: CorrectionCases = { mended: [], doubtful: [], right: [] };

const hideSpaces = (text: string) => text.replaceAll('_', '\u202f').replaceAll('~', '\u00a0');

/** Describes a rule of typography by the cases of each language, which are read together. */
export async function describeCorrections(
  rule: Rule,
  cases: Readonly<Partial<Record<Locale, CorrectionCases>>>,
): Promise<void> {
  for (const locale of LOCALES) {
    const { mended, told = [], doubtful, right } = cases[locale] ?? NONE;
    const written = [...mended, ...told, ...doubtful].map(([words]) => words);
    const check = await checkPassages(rule, locale, [...written, ...right]);
    const clean = [...mended, ...told].map(([, words]) => hideSpaces(words));
    const checkAgain = await checkPassages(rule, locale, clean);

    it.each(mended)(`mends “%s” to “%s” in ${locale}`, (words, expected) => {
      expect(check(words).mended).toBe(expected);
    });

    it.each(told)(`tells of “%s” in ${locale}, and leaves the words alone`, (words, expected) => {
      const { mended: left, problems } = check(words);
      expect(left).toBe(words);
      expect(problems.length).toBeGreaterThan(0);
      for (const { severity, remedy } of problems) {
        expect(severity).toBe('error');
        expect(hideSpaces(expected)).toContain(WORDS.exec(remedy.en)?.[1]);
      }
    });

    it.each(clean)(`finds nothing more in “%s” in ${locale}`, (words) => {
      expect(checkAgain(words).problems).toEqual([]);
    });

    it.each(doubtful)(
      `leaves “%s” in ${locale} to a human eye, and says “%s”`,
      (words, expected) => {
        const told = check(words).problems.map(({ severity, fix, remedy }) => ({
          severity,
          fix,
          remedy: revealSpaces(WORDS.exec(remedy.en)?.[1] ?? remedy.en),
        }));
        expect(told).toEqual([{ severity: 'warning', fix: undefined, remedy: expected }]);
      },
    );

    it.each(right)(`passes “%s” in ${locale}`, (words) => {
      expect(check(words).problems).toEqual([]);
    });
  }
}
