import { substitute } from '../../domain/composition.ts';
import type { Locale } from '../../schemas/locale.ts';
import type { Slip } from './slips.ts';

/** White space within a line, or its end. */
const SPACE = '[ \\n\\u00a0\\u202f]';
/** What a remark between dashes may come after, and start with. */
const BEFORE = '[\\p{L}\\p{N}»”’)…]';
const AFTER = '[\\p{L}«“‘(]';

/** Words that follow the first half of a shared compound: pré- et post-achat, two- or three-part. */
const SHARING: Readonly<Record<Locale, string>> = {
  fr: 'et|ou|ni|puis|voire|à|comme|que|mais',
  en: 'and|or|nor|to|then|but|as|versus|than|rather',
};

const WHY = {
  fr: 'Le trait d’union joint deux mots ; le tiret, plus long et entre deux espaces, sépare une remarque du reste.',
  en: 'A hyphen joins two words; a dash, longer and between two spaces, parts a remark from the rest.',
};

const EM_DASH_WHY = {
  fr: 'Le magazine n’emploie que le tiret moyen, entre deux espaces.',
  en: 'The magazine uses the en dash only, between two spaces.',
};

/** What a text holds that has one of the faults below. */
export const DASH_HINT = /-[ \n\u00a0\u202f-]|[ \n\u00a0\u202f]-|[–—]/;

/** Slips of dashes that both languages share. */
export function dashSlips(locale: Locale): readonly Slip[] {
  const isShared = `(?:${SHARING[locale]})(?!\\p{L})`;
  return [
    {
      find: substitute(
        new RegExp(
          `-${SPACE}{1,9}(?=\\p{L})(?!${isShared})(?<=\\p{L}-${SPACE}{1,9})|${SPACE}{1,9}-(?=\\p{L})(?<=${BEFORE}${SPACE}{1,9}-)`,
          'gu',
        ),
        ' – ',
      ),
      severity: 'warning',
      isSafe: false,
      what: {
        fr: 'Un trait d’union semble servir de tiret',
        en: 'A hyphen seems to stand for a dash',
      },
      why: WHY,
      unless: {
        fr: 'sauf s’il appartient au mot qu’il touche',
        en: 'unless it belongs to the word that it touches',
      },
    },
    {
      find: substitute(
        new RegExp(
          `${SPACE}{0,9}-{2,3}${SPACE}{0,9}(?=${AFTER})(?<=${BEFORE}${SPACE}{0,9}-{2,3}${SPACE}{0,9})`,
          'gu',
        ),
        ' – ',
      ),
      severity: 'warning',
      isSafe: false,
      what: { fr: 'Des traits d’union servent de tiret', en: 'Hyphens stand for a dash' },
      why: WHY,
      unless: {
        fr: 'sauf si c’est un code, à mettre alors entre accents graves',
        en: 'unless it is code, which then stands between backquotes',
      },
    },
    {
      find: substitute(
        new RegExp(`—(?=${SPACE}{1,9}\\S|[,.)])(?<=[^\\s.!?…:»”]${SPACE}{1,9}—)`, 'gu'),
        '–',
      ),
      severity: 'warning',
      isSafe: true,
      what: { fr: 'Ce tiret est trop long', en: 'This dash is too long' },
      why: EM_DASH_WHY,
    },
    {
      find: substitute(
        new RegExp(
          `—(?=${AFTER})(?<=${BEFORE}—)|[–—]${SPACE}{1,9}(?=${AFTER})(?<=${BEFORE}[–—]${SPACE}{1,9})|${SPACE}{1,9}[–—](?=${AFTER})(?<=${BEFORE}${SPACE}{1,9}[–—])`,
          'gu',
        ),
        ' – ',
      ),
      severity: 'warning',
      isSafe: false,
      what: { fr: 'Ce tiret touche un mot', en: 'This dash touches a word' },
      why: EM_DASH_WHY,
      unless: {
        fr: 'sauf si les deux mots sont les bouts d’un trajet ou d’une durée',
        en: 'unless the two words are the ends of a journey or of a period',
      },
    },
  ];
}

const YEAR = '(?:1[5-9]|20)\\d\\d';

/** Two years in order with a spaced hyphen or dash between them: only what stands between them is changed. */
export const SPACED_YEARS = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}.,-])${YEAR})${SPACE}{1,3}[-–—]${SPACE}{1,3}(?=${YEAR}(?![\\p{L}\\p{N}-]|[.,]\\d))`,
  'gu',
);
