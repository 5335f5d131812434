import { SPACE } from '../../../magazine/typography/composition.ts';
import { checkCorrections, type Correction } from './corrections.ts';

/** Three dots are set by the build. */
function listCorrections(code: 'FR-007' | 'EN-007'): Correction[] {
  return [
    {
      message: `${code}/dots`,
      pattern: /[.…]{2,}|\.(?:[ \u00a0\u202f]\.){2,}/gu,
      write: ({ 0: dots, index, input }) => {
        const isOther = dots === '..' || dots === '...';
        return isOther || /etc$/i.test(input.slice(Math.max(0, index - 3), index)) ? dots : '…';
      },
    },
    {
      message: `${code}/two-dots`,
      pattern: /\.\.(?![.…/\p{L}\p{N}])(?<=\p{L}\.\.)(?<!etc\.\.)/giu,
      write: '…',
    },
    {
      message: `${code}/etc`,
      pattern: new RegExp(
        `etc(?:\\.?${SPACE}?(?:…|\\.{2,})[.…]*|(?![\\p{L}\\p{N}_.…/]))(?<=(?<![\\p{L}\\p{N}_./])etc[.… \\u00a0\\u202f]*)`,
        'giu',
      ),
      write: ([found]) => `${found.slice(0, 3)}.`,
    },
  ];
}

/** FR-007, EN-007: an ellipsis that has not three dots, or that follows “etc.”. */
export const checkEllipses = checkCorrections({
  fr: listCorrections('FR-007'),
  en: listCorrections('EN-007'),
});
