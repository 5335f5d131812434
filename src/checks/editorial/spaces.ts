import { substitute, type Edit } from '../../domain/composition.ts';
import type { Locale } from '../../schemas/locale.ts';
import type { Slip } from './slips.ts';

/** White space within a line, or its end. */
const SPACE = '[ \\n\\u00a0\\u202f]';

/** Marks that hold to the word before them and keep a space after, where nothing else says so. */
const HOLDING: Readonly<Record<Locale, string>> = { fr: ',', en: '[,;!?]' };

const OPENING: Readonly<Record<Locale, string>> = { fr: '[«“]', en: '“' };
const CLOSING: Readonly<Record<Locale, string>> = { fr: '[»”]', en: '”' };

/** The space that is left of several: one that must not break stays. */
function keepOne([spaces]: RegExpExecArray): string {
  return /[\u00a0\u202f]/.exec(spaces)?.[0] ?? ' ';
}

function findMissing(locale: Locale): (text: string) => Edit[] {
  const opening = OPENING[locale];
  const closing = CLOSING[locale];
  return substitute(
    new RegExp(
      `${HOLDING[locale]}(?=\\p{L}{2}|${opening})(?!\\p{L}+=)(?<=(?:(?<!\\p{L})\\p{L}?\\p{Ll}{2,30}|${closing}).)`,
      'gsu',
    ),
    ([mark]) => `${mark} `,
  );
}

/** What a text holds that has one of the faults below. */
export const SPACE_HINT =
  /[ \n\u00a0\u202f](?:[,.)\]]|[ \n\u00a0\u202f]\S)|[([][ \n\u00a0\u202f]|[,;!?.»”](?:\p{L}|[«“])|\p{L}[«“]/u;

/** Slips of spaces that both languages share. */
export function spaceSlips(locale: Locale): readonly Slip[] {
  const opening = OPENING[locale];
  const closing = CLOSING[locale];
  return [
    {
      find: substitute(
        new RegExp(
          `${SPACE}{1,9}(?=[,.](?![.\\p{L}\\p{N}]|${SPACE}\\.))(?<=[^\\s.]${SPACE}{1,9})`,
          'gu',
        ),
        '',
      ),
      severity: 'error',
      isSafe: true,
      what: {
        fr: 'Il y a une espace de trop avant le signe',
        en: 'There is a space too many before the mark',
      },
      why: {
        fr: 'Le point et la virgule touchent le mot qu’ils suivent ; sinon ils peuvent passer seuls à la ligne.',
        en: 'A full stop and a comma touch the word before them, or they may stand alone on the next line.',
      },
    },
    {
      find: findMissing(locale),
      severity: 'error',
      isSafe: true,
      what: {
        fr: 'Il manque une espace après le signe',
        en: 'A space is missing after the mark',
      },
      why: {
        fr: 'Les deux mots se lisent comme un seul, et la ligne ne peut pas se couper là.',
        en: 'The two words read as one, and the line cannot break there.',
      },
    },
    {
      find: substitute(
        new RegExp(`\\.(?=\\p{Lu}\\p{L}|${opening})(?<=(?:\\p{Ll}{2}|${closing})\\.)`, 'gu'),
        '. ',
      ),
      severity: 'warning',
      isSafe: false,
      what: {
        fr: 'Il semble manquer une espace après le point',
        en: 'A space seems to be missing after the full stop',
      },
      why: {
        fr: 'Les deux phrases se touchent, et la ligne ne peut pas se couper là.',
        en: 'The two sentences touch, and the line cannot break there.',
      },
      unless: {
        fr: 'sauf si c’est un nom, comme `Node.js`',
        en: 'unless it is a name, such as `Node.js`',
      },
    },
    {
      find: substitute(
        new RegExp(
          `${SPACE}{1,9}(?=[^\\s)\\]])(?<=[(\\[]${SPACE}{1,9})|${SPACE}{1,9}(?=[)\\]])(?<=[^\\s(\\[]${SPACE}{1,9})`,
          'gu',
        ),
        '',
      ),
      severity: 'error',
      isSafe: true,
      what: {
        fr: 'Il y a une espace de trop au bord de la parenthèse',
        en: 'There is a space too many inside the bracket',
      },
      why: {
        fr: 'Une parenthèse et un crochet touchent les mots qu’ils enferment.',
        en: 'A bracket touches the words that it encloses.',
      },
    },
    {
      find: substitute(
        new RegExp(`${opening}(?<=\\p{L}{2}${opening})|${closing}(?=\\p{L}{2})`, 'gu'),
        ({ 0: mark }) => (new RegExp(opening).test(mark) ? ` ${mark}` : `${mark} `),
      ),
      severity: 'warning',
      isSafe: false,
      what: {
        fr: 'Le guillemet touche le mot voisin',
        en: 'The quotation mark touches the next word',
      },
      why: {
        fr: 'Le mot voisin semble appartenir à la citation.',
        en: 'The word next to it seems to belong to the quotation.',
      },
    },
    {
      find: substitute(/[ \u00a0\u202f](?<=\S.)[ \u00a0\u202f]+(?=\S)/gu, keepOne),
      severity: 'warning',
      isSafe: true,
      what: {
        fr: 'Plusieurs espaces se suivent',
        en: 'Several spaces stand side by side',
      },
      why: {
        fr: 'La page n’en montre souvent qu’une, mais la recherche, les données et les copies les gardent toutes.',
        en: 'The page often shows one only, but the search, the data and copies keep them all.',
      },
    },
  ];
}
