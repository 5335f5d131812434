import {
  DASHES,
  DEBRIS,
  FIRM,
  groupFigures,
  MONTHS,
  nestMarks,
  SHARED_RULES,
  SHARED_TIES,
  substitute,
  tie,
  WORD_START,
  type Edit,
  type SettingRule,
} from './composition.ts';

const UNITS =
  '(?:km(?:/h)?|[cdmnµ]?m[²³]?|km²|[kmµ]?g|[cdhm]?[lL]|ha|ft|yd|lb|oz|mph|°[CF]?|k?cal|k?J|[kM]?V|[kMGT]?Wh?|mA|Ω|[kMG]?Hz|dB|h?Pa|[kKMGT]B|[kMG]bit/s|px|pt|dpi|min|m?s|h|[ap]\\.?m|BC|AD|years?|months?|weeks?|days?|hours?|minutes?|seconds?|(?:m|b|tr)illion|bn|dollars?|euros?|stores?|shops?|customers?)(?![\\p{L}\\p{N}])';

/** What a quotation opens after: a space, an opening mark, a dash. */
const OPENING_PLACE = /[\s([{—–‘“/-]/;

/** Words that lost their beginning. */
const CLIPPED =
  /^(?:tis|tisn['’]t|twas|twasn['’]t|twere|twill|twould|til|em|cause|cos|coz|bout|neath|nuff|nother|fraid|scuse|sall|appen|gainst|tween|un|uns|ello|ere's|im)(?![\p{L}\p{N}])/iu;
/** What is clipped unless a quotation ends further on: a year without its century, words that are whole too. */
const PERHAPS_CLIPPED = /^(?:\d\d|round|course|phone|flu|bus|kay|cuz)(?![\p{L}\p{N}])/iu;
/** What may end a quotation that would start here. */
const LATER_CLOSING = /[^\s]['’](?![\p{L}\p{N}])/u;
/** What a year comes after. */
const BEFORE_YEAR = new RegExp(
  `(?:${WORD_START}(?:in|of|since|until|till|by|from|before|after|around|to|spring|summer|autumn|fall|winter)|${MONTHS.en})\\s$`,
  'iu',
);

/** Whether the mark between two stretches of words is an apostrophe: ’tis, the ’90s, in ’68. */
function isClipped(before: string, words: string): boolean {
  if (CLIPPED.test(words) || /^\d\ds(?![\p{L}\p{N}])/u.test(words)) return true;
  if (!PERHAPS_CLIPPED.test(words)) return false;
  const isYear =
    /^\d\d[,.;:!?]/.test(words) || (/^\d\d[^'’]/.test(words) && BEFORE_YEAR.test(before));
  return isYear || !LATER_CLOSING.test(words);
}

/**
 * Quotation marks and apostrophes. A mark after a figure closes a quotation that is open; it is a sign
 * for feet, inches or minutes otherwise, and stays.
 */
function setMarks(quoted: boolean): SettingRule {
  const [opening, closing] = quoted ? ['‘', '’'] : ['“', '”'];
  return (text) => {
    const edits: Edit[] = [];
    const set = text.split('');
    let openDouble = 0;
    let openSingle = 0;
    for (const { 0: mark, index } of text.matchAll(/["'“”‘’]/g)) {
      const before = set[index - 1] ?? '';
      const after = text.charAt(index + 1);
      const opensHere = before === '' || OPENING_PLACE.test(before);
      const isSpaced = /^\s?$/.test(after);
      const isMeasure = /\d/.test(before);
      const write = (words: string) => {
        edits.push({ start: index, end: index + 1, words });
        set[index] = words;
      };
      if (mark === '“') openDouble += 1;
      else if (mark === '”') openDouble = Math.max(0, openDouble - 1);
      else if (mark === '‘') openSingle += 1;
      else if (mark === '"') {
        if (opensHere && (!isSpaced || (openDouble === 0 && after !== ''))) {
          openDouble += 1;
          write(opening);
        } else if (!isMeasure || openDouble > 0) {
          openDouble = Math.max(0, openDouble - 1);
          write(closing);
        }
      } else if (
        mark === "'" &&
        opensHere &&
        !isSpaced &&
        !isClipped(text.slice(Math.max(0, index - 12), index), text.slice(index + 1, index + 80))
      ) {
        openSingle += 1;
        write('‘');
      } else {
        const isWithinWord = /[\p{L}\p{N}]/u.test(after);
        const isSign = isMeasure && (isWithinWord ? /\d/.test(after) : openSingle === 0);
        if (mark === "'" && isSign) continue;
        if (!opensHere && !isWithinWord) openSingle = Math.max(0, openSingle - 1);
        if (mark === "'") write('’');
      }
    }
    return edits;
  };
}

/** English marks by depth. */
const MARKS = [
  ['“', '”'],
  ['‘', '’'],
] as const;

/** A range of years, in full or with the century left out, or of pages. */
const RANGES: readonly SettingRule[] = [
  substitute(
    /(?<![\p{L}\p{N}./-])((?:1\d|20)\d\d)-((?:1\d|20)?\d\d)(?![\p{L}\p{N}/-]|\.[\p{L}\p{N}])/gu,
    ([range, from = '', to = '']) => {
      const last = to.length === 2 ? from.slice(0, 2) + to : to;
      // With two figures only, 2005-09 may be a month.
      return Number(last) > Number(from) && (to.length === 4 || Number(to) > 12)
        ? `${from}–${to}`
        : range;
    },
  ),
  substitute(/-(?=\d+(?![\p{L}\p{N}-]))(?<=(?<!\p{L})pp?\.[ \u00a0]?\d+-)/gu, '–'),
];

const TIES: readonly SettingRule[] = [
  tie('\\d', UNITS),
  tie(
    `${WORD_START}(?:Nos?|[Pp]{1,2}|[Cc]h(?:ap)?|[Vv]ols?|[Ff]igs?|[Aa]rt|[Pp]aras?|[Ss]ect?)\\.`,
    '(?:\\d|[IVXLC]+(?![\\p{L}\\p{N}]))',
  ),
  tie(`${WORD_START}(?:Nos?|c\\.)`, '\\d'),
  tie('(?<!\\d)\\d\\d?', `${MONTHS.en}(?!\\p{L})`),
  tie(`${WORD_START}${MONTHS.en}`, '\\d\\d?(?![\\d:,.]\\d|\\d)'),
  tie(`${WORD_START}(?:Mr|Mrs|Ms|Mx|Dr|Prof|St)\\.?`, '\\p{Lu}'),
  ...SHARED_TIES,
];

/**
 * New Hart’s Rules, where a web page can follow them, with the spaced en dash that the magazine uses.
 *
 * @param quoted Whether the text is shown within quotation marks.
 */
export function englishRules({ quoted }: { quoted: boolean }): readonly SettingRule[] {
  return [
    ...DEBRIS,
    ...SHARED_RULES,
    setMarks(quoted),
    DASHES,
    substitute(/(?<=[\p{L}”’)])-{2,3}(?=[\p{L}“‘(])/gu, `${FIRM}– `),
    groupFigures(() => false),
    ...TIES,
    ...RANGES,
    // A dash ends a line rather than starting one; between figures it may be a sign.
    substitute(/(?<=\S)(?<!\d(?=[ \n][–—] \d))[ \n](?=[–—]\s)/gu, FIRM),
    nestMarks(MARKS, quoted ? 1 : 0, /(?<!\d)[“”]|(?<=\d)”/gu),
  ];
}
