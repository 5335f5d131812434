import { SPACE } from '../../../magazine/typography/composition.ts';
import { checkCorrections, correct, type Correction } from './corrections.ts';

/** Three dots are set by the build. */
function listCorrections(code: 'FR-007' | 'EN-007'): Correction[] {
  return [
    correct(
      `${code}/dots`,
      /[.…]{2,}|\.(?:[ \u00a0\u202f]\.){2,}/gu,
      ({ 0: dots, index, input }) => {
        const isOther = dots === '..' || dots === '...';
        return isOther || /etc$/i.test(input.slice(Math.max(0, index - 3), index)) ? dots : '…';
      },
    ),
    correct(`${code}/two-dots`, /\.\.(?![.…/\p{L}\p{N}])(?<=\p{L}\.\.)(?<!etc\.\.)/giu, '…'),
    correct(
      `${code}/etc`,
      new RegExp(
        `etc(?:\\.?${SPACE}?(?:…|\\.{2,})[.…]*|(?![\\p{L}\\p{N}_.…/]))(?<=(?<![\\p{L}\\p{N}_./])etc[.… \\u00a0\\u202f]*)`,
        'giu',
      ),
      ([found]) => `${found.slice(0, 3)}.`,
    ),
  ];
}

/** FR-007, EN-007: an ellipsis that has not three dots, or that follows “etc.”. */
export const checkEllipses = checkCorrections({
  fr: listCorrections('FR-007'),
  en: listCorrections('EN-007'),
});
