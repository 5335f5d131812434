import {
  BREAK,
  NARROW,
  SPACE,
  WORD_END,
  WORD_START,
} from '../../../magazine/typography/composition.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { inEachLocale } from '../../../magazine/words/each-locale.ts';
import { checkCorrections, correct, type Correction } from './corrections.ts';

/** White space, as the source of a pattern; its length has a bound, so that none takes ages. */
const SPACES = `${BREAK}{1,9}`;

/** What a remark between dashes may come after, and start with. */
const BEFORE = '[\\p{L}\\p{N}»”’)…]';
const AFTER = '[\\p{L}«“‘(]';

/** Words that follow the first half of a shared compound: pré- et post-achat, two- or three-part. */
const SHARING: Readonly<Record<Locale, string>> = {
  fr: 'et|ou|ni|puis|voire|à|comme|que|mais',
  en: 'and|or|nor|to|then|but|as|versus|than|rather',
};

/** What joins the years of a period: 1914-1918, 1914–1918. */
const YEAR_DASHES: Readonly<Record<Locale, string>> = { fr: '-', en: '–' };

const YEAR = '(?:1[5-9]|20)\\d\\d';

function listDashes(locale: Locale): Correction[] {
  const code = locale === 'fr' ? 'FR-003' : 'EN-003';
  const notShared = `(?!(?:${SHARING[locale]})(?!\\p{L}))`;
  return [
    correct(`${code}/hyphen`, ['\\p{L}', `-${SPACES}`, `${notShared}\\p{L}`], ' – '),
    correct(`${code}/hyphen`, [BEFORE, `${SPACES}-`, '\\p{L}'], ' – '),
    correct(`${code}/hyphens`, [BEFORE, `${BREAK}{0,9}-{2,3}${BREAK}{0,9}`, AFTER], ' – '),
    correct(`${code}/touching`, [BEFORE, '—', AFTER], ' – '),
    correct(`${code}/touching`, [BEFORE, `[–—]${SPACES}`, AFTER], ' – '),
    correct(`${code}/touching`, [BEFORE, `${SPACES}[–—]`, AFTER], ' – '),
    correct(`${code}/long`, [`[^\\s.!?…:»”]${BREAK}{1,9}`, '—', `${BREAK}{1,9}\\S|[,.)]`], '–'),
    correct(
      `${code}/years`,
      [
        `(?<![\\p{L}\\p{N}.,-])${YEAR}`,
        `${BREAK}{1,3}[-–—]${BREAK}{1,3}`,
        `${YEAR}(?![\\p{L}\\p{N}-]|[.,]\\d)`,
      ],
      YEAR_DASHES[locale],
    ),
  ];
}

/** FR-003, EN-003: dashes that the build leaves. */
export const checkDashes = checkCorrections(inEachLocale(listDashes));

/** Three dots are set by the build. */
function listEllipses(locale: Locale): Correction[] {
  const code = locale === 'fr' ? 'FR-007' : 'EN-007';
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
        // A mark of its own, or what nobody sees, may stand within a word.
        `etc(?:\\.?${SPACE}?(?:…|\\.{2,})[.…]*|(?![\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060_.…/]))(?<=(?<![\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060_./])etc[.… \\u00a0\\u202f]*)`,
        'giu',
      ),
      ([found]) => `${found.slice(0, 3)}.`,
    ),
  ];
}

/** FR-007, EN-007: an ellipsis that has not three dots, or that follows “etc.”. */
export const checkEllipses = checkCorrections(inEachLocale(listEllipses));

/** What may follow a mark that ends something. */
const FRENCH_END = '[!?]{0,9}(?:[\\s»”)\\]]|$)';
const ENGLISH_END = '[!?]{0,9}(?:[\\s”’"\')\\]]|$)';

/** Words that open a sentence and are no name, so that the mark after them is one of the sentence. */
const EXCLAMATIONS =
  'Allons|Attention|Attendez|Bonjour|Bonsoir|Bravo|Certes|Courage|Désolée?|Dommage|Encore|Enfin|Entrez|Évidemment|Hélas|Impossible|Incroyable|Jamais|Merci|Non|Oh|Oui|Parfait|Pardon|Quoi|Rien|Suivante?|Tiens|Voilà|Vraiment|Zut';

/** Names that end with a mark of their own. */
const MARKED_NAMES = 'Yahoo|Jeopardy|Joomla|Wham';

/** What a colon belongs to, rather than to a sentence. */
const SCHEMES = 'https?|ftp|mailto|tel|urn|doi|isbn|issn|article|term|brand|issue|source';

const addSpace = ([mark]: RegExpExecArray) => NARROW + mark;
const addSpaces = ([mark]: RegExpExecArray) => `${NARROW}${mark} `;

/** FR-001, EN-001: no space before ; : ! ? where French wants one, or one there or elsewhere as in French. */
export const checkHighPunctuation = checkCorrections({
  fr: [
    correct('FR-001/after-sign', ['[%‰€$£\\ufffc]|\\p{L}\\.', '[;:!?]', FRENCH_END], addSpace),
    correct('FR-001/after-sign', [`${WORD_START}(?:${EXCLAMATIONS})`, '!', FRENCH_END], addSpace),
    correct(
      'FR-001/after-name',
      [
        `${WORD_START}(?!(?:${EXCLAMATIONS}|${MARKED_NAMES})!)(?:\\p{Lu}[\\p{L}\\p{N}]{0,30}|\\d{1,9})`,
        '!',
        FRENCH_END,
      ],
      addSpace,
    ),
    correct(
      // A name with a mark of its own may go on: Yahoo!Mail. So may an address: page?id=3.
      'FR-001/between-words',
      /[;?](?=\p{L}{2})(?!\p{L}+=)(?<=(?<![\p{L}\p{N}])\p{L}\p{Ll}{1,30}[;?])|!(?=\p{L}{2})(?<=(?<![\p{L}\p{N}])\p{Ll}{2,30}!)|[;:!?](?=[«“])(?<=[\p{L}\p{N})\]%»”][;:!?])/gu,
      addSpaces,
    ),
    correct(
      'FR-001/colon',
      [`(?<![\\p{L}\\p{N}_/.-])(?!(?:${SCHEMES}):)\\p{L}\\p{Ll}{1,30}`, ':', '[\\p{L}\\d]'],
      addSpaces,
    ),
  ],
  en: [
    correct(
      'EN-001/before-mark',
      // A ratio (16 : 9) keeps its spaces, which stand on both sides.
      ['\\S', SPACES, `(?!(?<=\\d${BREAK}{1,9}):${BREAK}\\d)[;:!?]${ENGLISH_END}`],
      '',
    ),
    correct('EN-001/before-percentage', ['\\d', SPACES, `[%‰]${WORD_END}`], ''),
    correct('EN-001/inside-quotation', ['“|(?<!\\d ?)"', SPACES, '\\S'], ''),
    correct('EN-001/inside-quotation', ['[^\\s“"]', SPACES, `(?:”|"${WORD_END})`], ''),
  ],
});

/** By the quotation marks of a language, and what holds to the word before and keeps a space after. */
function listSpaces(
  code: 'FR-011' | 'EN-009',
  [opening, closing, holding]: readonly [string, string, string],
): Correction[] {
  /** What a comma does not touch: words, code, a quotation. */
  const touched = `(?:[\\p{L}\\ufffc]|${opening})`;
  return [
    correct(
      `${code}/before-mark`,
      ['[^\\s.]', SPACES, `(?!,${touched})[,.](?![.\\p{L}\\p{N}]|${BREAK}\\.)`],
      '',
    ),
    correct(`${code}/before-mark`, ['[^\\s.,]', `${SPACES},`, touched], ', '),
    correct(`${code}/bracket`, ['[(\\[]', SPACES, '[^\\s)\\]]'], ''),
    correct(`${code}/bracket`, ['[^\\s(\\[]', SPACES, '[)\\]]'], ''),
    correct(
      `${code}/after-mark`,
      [
        `(?<!\\p{L})\\p{L}?\\p{Ll}{2,30}|${closing}`,
        holding,
        `(?!\\p{L}+=)(?:\\p{L}{2}|${opening})`,
      ],
      ([mark]) => `${mark} `,
    ),
    correct(
      `${code}/after-stop`,
      [`\\p{Ll}{2}|${closing}`, '\\.', `(?:\\p{Lu}\\p{L}|${opening})`],
      '. ',
    ),
    correct(`${code}/quotation-mark`, ['\\p{L}{2}', opening, ''], ([mark]) => ` ${mark}`),
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
  fr: listSpaces('FR-011', ['[«“]', '[»”]', ',']),
  en: listSpaces('EN-009', ['“', '”', '[,;!?]']),
});
