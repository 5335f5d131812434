import { substitute } from '../../domain/composition.ts';
import type { Slip } from './slips.ts';

const START = '(?<![\\p{L}\\p{N}_./])';

/** What a text holds that has one of the faults below. */
export const ELLIPSIS_HINT = /[.…]{2}|\.[ \u00a0\u202f]\.|etc/i;

/** Slips of ellipses that both languages share. Three dots are set by the build. */
export const ELLIPSIS_SLIPS: readonly Slip[] = [
  {
    find: substitute(/[.…]{2,}|\.(?:[ \u00a0\u202f]\.){2,}/gu, ({ 0: dots, index, input }) => {
      const isOther = dots === '..' || dots === '...';
      return isOther || /etc$/i.test(input.slice(Math.max(0, index - 3), index)) ? dots : '…';
    }),
    severity: 'error',
    isSafe: true,
    what: {
      fr: 'Les points de suspension sont mal formés',
      en: 'The ellipsis is not well formed',
    },
    why: {
      fr: 'Ils sont trois, ni plus ni moins, sans espace entre eux.',
      en: 'It has three dots, no more and no fewer, without spaces between them.',
    },
  },
  {
    find: substitute(/\.\.(?![.…/\p{L}\p{N}])(?<=\p{L}\.\.)(?<!etc\.\.)/giu, '…'),
    severity: 'warning',
    isSafe: false,
    what: { fr: 'Deux points se suivent', en: 'Two dots stand side by side' },
    why: {
      fr: 'Un point finit la phrase, trois la laissent en suspens ; deux ne disent rien.',
      en: 'One dot ends a sentence and three leave it open; two say nothing.',
    },
    unless: {
      fr: 'ou ne laissez qu’un point si la phrase finit là',
      en: 'or leave one dot only if the sentence ends there',
    },
  },
  {
    find: substitute(
      new RegExp(
        `etc(?:\\.?[ \\u00a0\\u202f]?(?:…|\\.{2,})[.…]*|(?![\\p{L}\\p{N}_.…/]))(?<=${START}etc[.… \\u00a0\\u202f]*)`,
        'giu',
      ),
      ([found]) => `${found.slice(0, 3)}.`,
    ),
    severity: 'error',
    isSafe: true,
    what: { fr: '« Etc. » est mal écrit', en: '“Etc.” is not well written' },
    why: {
      fr: 'Le mot est une abréviation, qui prend un point, et dit déjà que la liste continue.',
      en: 'The word is an abbreviation, which takes a full stop, and says already that the list goes on.',
    },
  },
];
