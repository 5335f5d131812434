import { between, NARROW, SPACE, substitute } from '../../domain/composition.ts';
import type { Locale } from '../../schemas/locale.ts';
import { checkCorrections, type Correction } from './corrections.ts';
import { FIGURE_START, groupThousands, NUMBERED } from './figures.ts';

const SEPARATORS: Readonly<Record<Locale, string>> = { fr: NARROW, en: ',' };

/** Nothing numbers what follows: it counts. */
const UNNUMBERED = `${FIGURE_START}(?<!${NUMBERED})`;

function listCorrections(
  code: 'FR-006' | 'EN-006',
  locale: Locale,
  { foreign, stop }: { foreign: string; stop: string },
): Correction[] {
  const find = (before: string, number: string, end: string) =>
    substitute(between(before, number, end), ([found]) =>
      groupThousands(found.replace(/\D/g, ''), SEPARATORS[locale]),
    );
  const findGroups = (before: string, groups: string) =>
    find(before, `[1-9]\\d{0,2}${groups}`, '(?![\\p{L}\\p{N}_/@-]|[.,]\\d)');
  return [
    {
      // From five figures on, every language sets them apart.
      message: `${code}/undivided`,
      find: find(UNNUMBERED, '[1-9]\\d{4,8}', '(?![\\p{L}\\p{N}_/@-]|\\.\\d|,\\d{3}| \\p{Lu})'),
    },
    {
      message: `${code}/foreign`,
      find: findGroups(locale === 'fr' ? FIGURE_START : UNNUMBERED, foreign),
    },
    { message: `${code}/stop`, find: findGroups(UNNUMBERED, stop) },
    {
      message: `${code}/apostrophe`,
      find: findGroups(FIGURE_START, "(?:['’]\\d{3}){1,4}"),
      isSafe: true,
    },
  ];
}

/** FR-006, EN-006: thousands that are not set apart, or not by a space in French and a comma in English. */
export const checkThousands = checkCorrections({
  fr: listCorrections('FR-006', 'fr', {
    foreign: '(?:,\\d{3}){1,4}',
    stop: '(?:\\.\\d{3}){1,4}',
  }),
  en: listCorrections('EN-006', 'en', {
    foreign: `(?:${SPACE}\\d{3}){1,4}`,
    // One group may be decimals, unless it is all noughts.
    stop: '(?:(?:\\.\\d{3}){2,4}|\\.000)',
  }),
});
