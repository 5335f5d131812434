import { MONTHS, SPACE } from '../../../magazine/typography/composition.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { inEachLocale } from '../../../magazine/words/each-locale.ts';

/** A figure or a date in prose, in UTF-16 units; the end is excluded. */
export interface ProseFigure {
  /** As it is written, with plain spaces. */
  text: string;
  start: number;
  end: number;
}

/** Digits in groups, with their decimals. */
const NUMBER = `\\d+(?:${SPACE}\\d{3}(?!\\d)|[.,]\\d+)*`;
const DAY = '\\d{1,2}(?:er|re|st|nd|rd|th)?';

const PATTERNS = inEachLocale((locale) => {
  const month = MONTHS[locale];
  const dates = [
    `(?:${DAY}${SPACE})?${month}${SPACE}\\d{4}`,
    `${DAY}${SPACE}${month}`,
    ...(locale === 'en' ? [`${month}${SPACE}${DAY}(?:,${SPACE}\\d{4})?`] : []),
  ];
  const amounts = [
    `[€$£]${SPACE}?${NUMBER}`,
    `${NUMBER}${SPACE}?[%‰€$£]`,
    `(?=[\\d.,]*\\d[\\d.,]*\\d)${NUMBER}`,
  ];
  const figures = [...dates, ...amounts].join('|');
  return new RegExp(`(?<![\\p{L}\\d.,-])(?:${figures})(?![\\p{L}\\d])`, 'giu');
});

/** The figures that a reader could want to check: amounts, dates, numbers of two digits or more; none in a word (MP3). */
export function findFigures(text: string, locale: Locale): ProseFigure[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(PATTERNS[locale])].map(({ 0: written, index }) => ({
    text: written.replace(/\s/gu, ' '),
    start: index,
    end: index + written.length,
  }));
}

/** Years that a figure holds: a date known to the day is known to the year as well. */
export function yearsIn({ text }: ProseFigure): string[] {
  return text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? [];
}
