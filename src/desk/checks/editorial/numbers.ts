import {
  between,
  BREAK,
  FIRM,
  NARROW,
  SPACE,
  WORD_END,
  WORD_START,
} from '../../../magazine/typography/composition.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { checkCorrections, correct, type Correction } from './corrections.ts';

/** A number with its thousands and decimals, as either language writes them. */
const NUMBER = '\\d+(?:[ \\u00a0\\u202f,]\\d{3}(?!\\d))*(?:[.,]\\d{1,2}(?!\\d))?';

/** The signs of the currencies that a text is likely to name. */
const CURRENCY = '[€$£]';

/** What a currency is called after millions and milliards. */
const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'd’euros',
  $: 'de dollars',
  '£': 'de livres',
};

/** Multiples as English names them, or shortens them, and as French does. */
const FRENCH_MULTIPLES: Readonly<Record<string, string>> = {
  million: 'million',
  billion: 'milliard',
  bn: 'milliard',
  milliard: 'milliard',
};

const ENGLISH_MULTIPLES: Readonly<Record<string, string>> = { M: 'million', Md: 'billion' };

function writeInFrench([, sign = '', number = '', multiple = '']: RegExpExecArray): string {
  const amount = number
    .replace(/[ \u00a0,](?=\d{3}(?!\d))/g, NARROW)
    .replace(/\.(?=\d{1,2}$)/, ',');
  const name = FRENCH_MULTIPLES[multiple.replace(/s$/, '')];
  if (name === undefined) return `${amount}${FIRM}${multiple}${sign}`;
  const plural = Number.parseInt(number, 10) < 2 ? '' : 's';
  return `${amount}${FIRM}${name}${plural} ${CURRENCIES[sign]}`;
}

function writeInEnglish([, number = '', multiple = '', sign = '']: RegExpExecArray): string {
  const amount = number
    .replace(/,(?=\d{1,2}$)/, '.')
    .replace(/[ \u00a0\u202f](?=\d{3}(?!\d))/g, ',');
  const name = ENGLISH_MULTIPLES[multiple];
  return sign + amount + (name === undefined ? '' : FIRM + name);
}

/**
 * An amount with its currency after it, as in French, and what that is shortened to between the two. Where nothing that
 * is seen parts the sign from a word, it parts the word from the amount, and stays.
 */
const matchSignLast = (multiple: string) =>
  new RegExp(
    `(${NUMBER})${SPACE}?(${multiple})(${CURRENCY})(?![\\p{L}\\p{N}\\p{Cf}])(?<=(?<![\\p{L}\\p{N}_/.,€$£])\\1${SPACE}?\\2\\3)`,
    'gu',
  );

/** FR-012, EN-010: amounts and decimals that are written as in the other language. */
export const checkAmounts = checkCorrections({
  fr: [
    correct(
      'FR-012/sign-first',
      new RegExp(
        `(${CURRENCY})(?<![\\p{L}\\p{N}].|\\d${SPACE}.)${SPACE}?(${NUMBER})(?:${SPACE}?(millions?|milliards?|billion|bn|Md?|k))?${WORD_END}`,
        'gsu',
      ),
      writeInFrench,
    ),
    correct(
      'FR-012/decimal',
      [
        `(?<![\\p{L}\\p{N}_/.,])(?<!${CURRENCY}${SPACE}?)\\d{1,3}(?:${SPACE}\\d{3}){0,3}`,
        '\\.',
        `\\d{1,2}${SPACE}?(?:[%‰€$£]|M€|Md€|millions?|milliards?)${WORD_END}`,
      ],
      ',',
    ),
  ],
  en: [
    correct('EN-010/sign-last', matchSignLast(''), writeInEnglish),
    // What is shortened as in French would become another word.
    correct('EN-010/multiple', matchSignLast('Md?'), writeInEnglish),
    correct('EN-010/spaced-sign', [`(?<!\\d${SPACE}?)${CURRENCY}`, SPACE, '\\d'], ''),
    correct(
      'EN-010/decimal',
      [
        '(?<![\\p{L}\\p{N}_/.,])\\d{1,3}',
        ',',
        `\\d{1,2}${SPACE}?(?:[%‰]|per ?cent|million|billion|bn)${WORD_END}`,
      ],
      '.',
    ),
    correct('EN-010/decimal', [`${CURRENCY}\\d{1,3}`, ',', '\\d{1,2}(?!\\d|,\\d)'], '.'),
  ],
});

/** Nothing that a figure could belong to stands right before it. */
const FIGURE_START = "(?<![\\p{L}\\p{N}_/.,#@°’'+-])";

/** Words that have their capital from the sentence, and number nothing. */
const OPENINGS =
  '(?!(?:The|An?|In|On|By|At|Of|For|From|With|And|But|Or|Over|Some|Its|Their|All|Only|About|Les?|La|Une?|Des?|Du|En|Aux?|Et|Ou|Mais|Sur|Pour|Avec|Près|Plus|Ces|Ses|Leurs?|Dans|Par|Ils?|Elles?|On|Quelque)[ \\u00a0\\u202f])';

/** A word with a capital or an abbreviation that numbers a part, a version or a file, and the space after it. */
const NUMBERED = `(?:${WORD_START}(?:${OPENINGS}\\p{Ll}?\\p{Lu}[\\p{L}\\p{N}+#-]{0,20}|[Vv]ersions?|v\\.?|pp?\\.|§|[Ff]ig(?:ures?|\\.)|[Aa]rt(?:icles?|\\.)|[Cc]hap(?:itres?|ters?|\\.)|[Ss]ections?|[Pp]arties?|[Tt]ableaux?|[Tt]ables?|[Aa]nnexes?|[Cc]rit(?:ères?|eri(?:on|a))|[Rr]ègles?|[Rr]ules?|[Nn]iveaux?|[Ll]evels?|[Nn]um(?:éros?|bers?)|[Nn]°|[Nn]os?\\.?|[Cc]odes?|[Rr]éf(?:érences?|\\.)|[Rr]eferences?|[Dd]ossiers?|[Bb]revets?|[Pp]atents?|[Nn]ormes?|[Tt]él\\.|[Ll]ois?)[ \\u00a0\\u202f])`;

/** A hash that numbers something, rather than a hashtag or an address. */
const HASH = between('(?<![\\p{L}\\p{N}&/#])', '#', `\\d{1,4}${WORD_END}`);

/** FR-005, EN-005: a number of order that is not `n°` in French, `No.` in English. */
export const checkNumberSigns = checkCorrections({
  fr: [
    correct(
      'FR-005/abbreviation',
      [
        '(?<![\\p{L}\\p{N}.])',
        `(?:([Nn])(?:o\\.|um\\.|r\\.?[ \\u00a0]|[ \\u00a0][°º]|[°º]\\.)|№)${BREAK}?`,
        '\\d',
      ],
      ([, letter = 'n']) => `${letter}°${FIRM}`,
    ),
    correct(
      'FR-005/initial',
      ['(?<![\\p{L}\\p{N}.’-]|\\.[ \\u00a0])', 'N\\.[ \\u00a0]?', '\\d'],
      `N°${FIRM}`,
    ),
    correct('FR-005/hash', HASH, `n°${FIRM}`),
  ],
  en: [
    correct(
      'EN-005/abbreviation',
      ['(?<![\\p{L}\\p{N}.])', `(?:[Nn] ?[°º]\\.?|№)${BREAK}?`, '\\d'],
      `No.${FIRM}`,
    ),
    correct('EN-005/hash', HASH, `No.${FIRM}`),
  ],
});

const START = '(?<![\\p{L}\\p{N}.,])';
const ROMAN = '[IVXLC]{1,8}';
const NOT_ONE = '(?:[02-9]|\\d{2,4})';

/** What is counted by a number that stands apart from its ending. */
const COUNTED = '(?:siècles?|arrondissements?|étages?|République|anniversaires?|éditions?|rangs?)';

/** French endings, each with the number before it and what they are abbreviated to. */
const FRENCH_ENDINGS: readonly (readonly [number: string, ending: string, short: string])[] = [
  [`(?:${NOT_ONE}|${ROMAN})`, 'i?émes?', 'e'],
  [`(?:${NOT_ONE}|${ROMAN})`, `${SPACE}i?[èeé]mes?`, 'e'],
  [`(?:${NOT_ONE}|${ROMAN})`, `${SPACE}es?(?=\\s${COUNTED}${WORD_END})`, 'e'],
  [NOT_ONE, 'I?[ÈE]MES?', 'e'],
  // With an I before it, the ending may be -IÈME: the number cannot be told.
  ['[IVXLC]{0,7}[VXLC]', '[ÈE]MES?', 'e'],
  ['[1I]', 'i?éres?', 're'],
  ['[1I]', `${SPACE}i?[èeé]res?(?=\\s\\p{Ll})`, 're'],
  ['[1I]', 'I?[ÈE]RES?', 're'],
  ['[1I]', `${SPACE}i?ers?`, 'er'],
  ['1', 'I?ERS?', 'er'],
];

/** A number in an English text, with an ending. */
const matchEnglish = (before: string, endings: string) =>
  between(START + before, `\\d{1,4}${endings}`, "(?![\\p{L}\\p{N}’'])");

function writeEnglish([found]: RegExpExecArray): string {
  const digits = /^\d+/.exec(found)?.[0] ?? '';
  const isTeen = digits.at(-2) === '1';
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[digits.at(-1) ?? ''];
  return digits + (isTeen || !ending ? 'th' : ending);
}

/** FR-004, EN-004: ordinals that the build leaves. */
export const checkOrdinals = checkCorrections({
  fr: [
    ...FRENCH_ENDINGS.map(([number, ending, short]): Correction =>
      correct(
        'FR-004/ending',
        [START + number, ending, WORD_END],
        ([found]) => short + (/s$/i.test(found) ? 's' : ''),
      ),
    ),
    correct('FR-004/first', [`${START}1`, '(?:e|i?[èeé]me)', WORD_END], 'er'),
  ],
  en: [
    correct('EN-004/ending', matchEnglish('', '(?: ?(?:st|nd|rd|th)|rst|sd)'), writeEnglish),
    correct(
      'EN-004/foreign',
      matchEnglish(`(?<!${NUMBERED})`, '(?:ers?|[èe]res?|i?[èeé]mes?|e)'),
      writeEnglish,
    ),
  ],
});

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

function listThousands(
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
  fr: listThousands('FR-006', 'fr', {
    foreign: match(FIGURE_START, '(?:,\\d{3}){1,4}'),
    stop: match(UNNUMBERED, '(?:\\.\\d{3}){1,4}'),
  }),
  en: listThousands('EN-006', 'en', {
    // The end of a telephone number is none.
    foreign: match(`${UNNUMBERED}(?<!\\d${SPACE})`, `(?:${SPACE}\\d{3}){1,4}`),
    // One group may be decimals, unless it is all noughts.
    stop: match(UNNUMBERED, '(?:(?:\\.\\d{3}){2,4}|\\.000)'),
  }),
});
