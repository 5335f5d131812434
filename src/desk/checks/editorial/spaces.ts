import { between, BREAK, SPACE } from '../../../magazine/typography/composition.ts';
import { checkCorrections, correct, type Correction } from './corrections.ts';

/** The quotation marks of a language, and what holds to the word before and keeps a space after. */
interface Marks {
  opening: string;
  closing: string;
  holding: string;
}

function listCorrections(
  code: 'FR-011' | 'EN-009',
  { opening, closing, holding }: Marks,
): Correction[] {
  const removeSpace = (name: 'before-mark' | 'bracket', before: string, after: string) =>
    correct(`${code}/${name}` as const, between(before, `${BREAK}{1,9}`, after), '');
  return [
    removeSpace('before-mark', '[^\\s.]', `[,.](?![.\\p{L}\\p{N}]|${BREAK}\\.)`),
    removeSpace('bracket', '[(\\[]', '[^\\s)\\]]'),
    removeSpace('bracket', '[^\\s(\\[]', '[)\\]]'),
    correct(
      `${code}/after-mark`,
      between(
        `(?<!\\p{L})\\p{L}?\\p{Ll}{2,30}|${closing}`,
        holding,
        `(?!\\p{L}+=)(?:\\p{L}{2}|${opening})`,
      ),
      ([mark]) => `${mark} `,
    ),
    correct(
      `${code}/after-stop`,
      between(`\\p{Ll}{2}|${closing}`, '\\.', `(?:\\p{Lu}\\p{L}|${opening})`),
      '. ',
    ),
    correct(`${code}/quotation-mark`, between('\\p{L}{2}', opening, ''), ([mark]) => ` ${mark}`),
    correct(
      `${code}/quotation-mark`,
      new RegExp(`${closing}(?=\\p{L}{2})`, 'gu'),
      ([mark]) => `${mark} `,
    ),
    correct(
      `${code}/several`,
      // A space that must not break is the one that stays.
      new RegExp(`${SPACE}(?<=\\S.)${SPACE}+(?=\\S)`, 'gu'),
      ([spaces]) => /[\u00a0\u202f]/.exec(spaces)?.[0] ?? ' ',
    ),
  ];
}

/** FR-011, EN-009: a space that is missing or too many, around a mark, a bracket or between words. */
export const checkSpaces = checkCorrections({
  fr: listCorrections('FR-011', { opening: '[«“]', closing: '[»”]', holding: ',' }),
  en: listCorrections('EN-009', { opening: '“', closing: '”', holding: '[,;!?]' }),
});
