import { between, SPACE } from '../../../magazine/typography/composition.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { checkCorrections, correct, type Correction } from './corrections.ts';
import { FIGURE_START, NUMBERED } from './figures.ts';

/** Nothing numbers what follows: it counts. */
const UNNUMBERED = `${FIGURE_START}(?<!${NUMBERED})`;

/** From five figures on, every language sets thousands apart. */
const UNDIVIDED = between(
  UNNUMBERED,
  '[1-9]\\d{4,8}',
  '(?![\\p{L}\\p{N}_/@-]|\\.\\d|,\\d{3}| \\p{Lu})',
);

/** A number whose first group is followed by others. */
const match = (before: string, groups: string) =>
  between(before, `[1-9]\\d{0,2}${groups}`, '(?![\\p{L}\\p{N}_/@-]|[.,]\\d)');

function listCorrections(
  code: 'FR-006' | 'EN-006',
  locale: Locale,
  { foreign, stop }: { foreign: RegExp; stop: RegExp },
): Correction[] {
  const write = ([found]: RegExpExecArray) =>
    Number(found.replace(/\D/g, '')).toLocaleString(locale);
  const apostrophe = match(FIGURE_START, "(?:['’]\\d{3}){1,4}");
  return [
    correct(`${code}/undivided`, UNDIVIDED, write),
    correct(`${code}/foreign`, foreign, write),
    correct(`${code}/stop`, stop, write),
    correct(`${code}/apostrophe`, apostrophe, write),
  ];
}

/** FR-006, EN-006: thousands that are not set apart, or not by a space in French and a comma in English. */
export const checkThousands = checkCorrections({
  fr: listCorrections('FR-006', 'fr', {
    foreign: match(FIGURE_START, '(?:,\\d{3}){1,4}'),
    stop: match(UNNUMBERED, '(?:\\.\\d{3}){1,4}'),
  }),
  en: listCorrections('EN-006', 'en', {
    // The end of a telephone number is none.
    foreign: match(`${UNNUMBERED}(?<!\\d${SPACE})`, `(?:${SPACE}\\d{3}){1,4}`),
    // One group may be decimals, unless it is all noughts.
    stop: match(UNNUMBERED, '(?:(?:\\.\\d{3}){2,4}|\\.000)'),
  }),
});
