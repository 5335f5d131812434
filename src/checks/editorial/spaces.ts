import { between, BREAK, SPACE, substitute } from '../../domain/composition.ts';
import { checkCorrections, type Correction } from './corrections.ts';

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
  const findExtra = (before: string, after: string) =>
    substitute(between(before, `${BREAK}{1,9}`, after), '');
  return [
    {
      message: `${code}/before-mark`,
      find: findExtra('[^\\s.]', `[,.](?![.\\p{L}\\p{N}]|${BREAK}\\.)`),
      isSafe: true,
    },
    {
      message: `${code}/after-mark`,
      find: substitute(
        between(
          `(?<!\\p{L})\\p{L}?\\p{Ll}{2,30}|${closing}`,
          holding,
          `(?!\\p{L}+=)(?:\\p{L}{2}|${opening})`,
        ),
        ([mark]) => `${mark} `,
      ),
      isSafe: true,
    },
    {
      message: `${code}/after-stop`,
      find: substitute(
        between(`\\p{Ll}{2}|${closing}`, '\\.', `(?:\\p{Lu}\\p{L}|${opening})`),
        '. ',
      ),
    },
    { message: `${code}/bracket`, find: findExtra('[(\\[]', '[^\\s)\\]]'), isSafe: true },
    { message: `${code}/bracket`, find: findExtra('[^\\s(\\[]', '[)\\]]'), isSafe: true },
    {
      message: `${code}/quotation-mark`,
      find: substitute(between('\\p{L}{2}', opening, ''), ([mark]) => ` ${mark}`),
    },
    {
      message: `${code}/quotation-mark`,
      find: substitute(new RegExp(`${closing}(?=\\p{L}{2})`, 'gu'), ([mark]) => `${mark} `),
    },
    {
      message: `${code}/several`,
      // A space that must not break is the one that stays.
      find: substitute(
        new RegExp(`${SPACE}(?<=\\S.)${SPACE}+(?=\\S)`, 'gu'),
        ([spaces]) => /[\u00a0\u202f]/.exec(spaces)?.[0] ?? ' ',
      ),
      isSafe: true,
    },
  ];
}

/** FR-011, EN-009: a space that is missing or too many, around a mark, a bracket or between words. */
export const checkSpaces = checkCorrections({
  fr: listCorrections('FR-011', { opening: '[«“]', closing: '[»”]', holding: ',' }),
  en: listCorrections('EN-009', { opening: '“', closing: '”', holding: '[,;!?]' }),
});
