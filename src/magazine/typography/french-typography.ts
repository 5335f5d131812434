import {
  DASHES,
  DEBRIS,
  FIRM,
  groupFigures,
  MONTHS,
  NARROW,
  nestMarks,
  SHARED_RULES,
  SHARED_TIES,
  substitute,
  tie,
  WORD_END,
  WORD_START,
  type Edit,
  type SettingRule,
} from './composition.ts';

const UNITS =
  '(?:[kM]?€|Md€|\\$|£|h|min|m?s|km(?:/h)?|[cdmnµ]?m[²³]?|km²|[kmµ]?g|t|[cdhm]?[lL]|ha|°[CF]?|k?cal|k?J|[kM]?V|[kMGT]?Wh?|[km]?A|Ω|[kMG]?Hz|dB|h?Pa|[kKMGT]o|[kMG]bit/s|px|pt|ppp|ans?|mois|semaines?|jours?|heures?|minutes?|secondes?|euros?|dollars?|centimes?|millions?|milliards?|clients?|magasins?)(?![\\p{L}\\p{N}’])';

/** Whether a mark may open what follows it: after a space, an opening mark, an elision or a dash. */
const OPENING_PLACE = /[\s([{«“‘’'–—/-]/;
/** What never starts a quotation. */
const CLOSING_SIGN = /[\s.,;:!?%)\]}»”…]/;

interface PairingOptions {
  /** Whether the text stands in quotation marks already. */
  quoted: boolean;
  /** Whether a mark after a figure may close a quotation; it is a sign for inches otherwise. */
  closesAfterFigure: boolean;
}

/** Pairs straight quotation marks: « » outside, “ ” within. Nothing when one is left alone. */
function pairMarks(text: string, options: PairingOptions): Edit[] | undefined {
  const edits: Edit[] = [];
  const open: { edit: Edit; depth: number }[] = [];
  const outer = options.quoted ? 1 : 0;
  let depth = outer;
  for (const { 0: mark, index } of text.matchAll(/[«»"]/g)) {
    if (mark === '«') depth += 1;
    if (mark === '»') depth = Math.max(outer, depth - 1);
    if (mark !== '"') continue;
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    if (/\d/.test(before) && !options.closesAfterFigure) continue;
    const mayOpen =
      (before === '' || OPENING_PLACE.test(before)) && !CLOSING_SIGN.test(after) && after !== '';
    const mayClose = before !== '' && !OPENING_PLACE.test(before);
    const edit = { start: index, end: index + 1, words: '' };
    edits.push(edit);
    if (mayOpen === mayClose ? open.length === 0 : mayOpen) {
      open.push({ edit, depth });
      depth += 1;
      continue;
    }
    const opening = open.pop();
    if (!opening) return undefined;
    depth = opening.depth;
    [opening.edit.words, edit.words] = depth === 0 ? ['«', '»'] : ['“', '”'];
  }
  return open.length === 0 ? edits : undefined;
}

/** Straight quotation marks, when all of a text pair. */
function setQuotationMarks(quoted: boolean): SettingRule {
  return (text) =>
    text.includes('"')
      ? (pairMarks(text, { quoted, closesAfterFigure: false }) ??
        pairMarks(text, { quoted, closesAfterFigure: true }) ??
        [])
      : [];
}

/** A word between straight single quotation marks, which are no apostrophes. */
const SINGLE_PAIR =
  /(?<=^|[\s(«“"])'(?=\p{L})(?:[^'’‘]|['’](?=\p{L})){0,80}[^\s'’‘]'(?![\p{L}\p{N}])/gu;

const setSingleMarks: SettingRule = (text) =>
  Array.from(text.matchAll(SINGLE_PAIR)).flatMap(({ 0: { length }, index }) => [
    { start: index, end: index + 1, words: '‘' },
    { start: index + length - 1, end: index + length, words: '’' },
  ]);

/** French marks by depth; the outermost have their spaces. */
const MARKS = [
  [`«${NARROW}`, `${NARROW}»`],
  ['“', '”'],
  ['‘', '’'],
] as const;

/** Where a sentence ends and the next, or a line of dialogue, starts. */
const SENTENCE_END = /[.!?…](?:\u202f?[»”)\]’])*\s+(?=[\p{Lu}«“–—])/gu;

/** A dash in the prose: with its spaces, or right before a comma. */
const DASH =
  /(?<before>^|(?<=[^\s«])[ \n\u00a0\u202f]+)[–—](?:(?<after>[ \n\u00a0\u202f]+)(?=[^\s;:!?%‰»])|(?=[,.)]))/gu;

/**
 * Dashes that enclose a remark: the first holds to what follows, the second to what precedes. One that
 * starts a sentence or a line holds to it; one between figures is left alone.
 */
const setDashes: SettingRule = (text) => {
  const sentenceStarts = Array.from(
    text.matchAll(SENTENCE_END),
    ({ 0: { length }, index }) => index + length,
  );
  let sentence = 0;
  let count = 0;
  return Array.from(text.matchAll(DASH)).flatMap((match): Edit[] => {
    const { before = '', after } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const place = start + before.length;
    if (/\d/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(end))) return [];
    for (; (sentenceStarts[sentence] ?? Infinity) <= place; sentence += 1) count = 0;
    const isFirst = start === 0 || sentenceStarts[sentence - 1] === place;
    if (!isFirst) count += 1;
    const closes = after === undefined || (!isFirst && count % 2 === 0);
    const lead = { start, end: place, words: closes ? FIRM : ' ' };
    const trail = { start: place + 1, end, words: closes ? ' ' : FIRM };
    return [...(isFirst ? [] : [lead]), ...(after === undefined ? [] : [trail])];
  });
};

const ROMAN = '[IVXLC]{1,8}';
const FIRST = `(?<=${WORD_START}(?:1|I))`;
const ANY = `(?<=${WORD_START}(?:\\d{1,4}|${ROMAN}))`;

/** A name that the first of some figures may number (un iPhone 15 256 Go), rather than the start of a sentence. */
const NUMBERED =
  /(?:(?<![\p{L}\p{N}])\p{Ll}+\p{Lu}[\p{L}\p{N}]*|[\p{Ll}\p{N},;:)»’][ \u00a0\u202f]?\p{Lu}[\p{L}\p{N}+-]*)[ \u00a0]$/u;
/** A month, which the year may follow without its century (mai 68). */
const MONTH = new RegExp(`${WORD_START}${MONTHS.fr}[ \\u00a0]$`, 'u');

/** A number of order: n° 5, typed with a degree sign, an ordinal o or a plain one. */
const NUMBERS = substitute(
  /(?<![\p{L}\p{N}])([Nn])(?:[°º][ \n\u00a0\u202f]?|o[ \n\u00a0\u202f])(?=\d)/gu,
  ([, letter = '']) => `${letter}°${FIRM}`,
);

/** Ordinals as they are abbreviated: 1er, 1re, 2e, and their plurals. */
const ORDINALS: readonly SettingRule[] = [
  substitute(new RegExp(`${FIRST}i?[èe]re(s?)${WORD_END}`, 'gu'), ([, s = '']) => `re${s}`),
  substitute(new RegExp(`${FIRST}ier(s?)${WORD_END}`, 'gu'), ([, s = '']) => `er${s}`),
  substitute(new RegExp(`${ANY}i?[èe]me(s?)${WORD_END}`, 'gu'), ([, s = '']) => `e${s}`),
  substitute(new RegExp(`${ANY}è(s?)${WORD_END}`, 'gu'), ([, s = '']) => `e${s}`),
];

/** Where a mark that was typed without its space is one of the sentence: not in `10:30` or `?x=1`. */
const HIGH_PUNCTUATION: readonly SettingRule[] = [
  substitute(/(?<![ \n\u00a0\u202f])[ \n\u00a0\u202f]+(?=[;:!?%‰])/gu, NARROW),
  substitute(/(?<=[\p{L}\p{N})\]»”’…°])[;:](?=[\s»]|$)/gu, ([mark]) => NARROW + mark),
  substitute(/(?<=[\p{L}\p{N})\]»”’…°])\?(?=[!?]*(?:[\s»”)\]]|$))/gu, `${NARROW}?`),
  // A name with a mark of its own starts with a capital: Yahoo!
  substitute(
    /(?<=[\p{L})\]»”…])!(?=[!?]*(?:[\s»”)\]]|$))(?<=(?:(?<![\p{L}\p{N}])\p{Ll}\p{L}*|[)\]»”…])!)/gu,
    `${NARROW}!`,
  ),
  substitute(/(?<=\d)[%‰](?![\p{L}\p{N}])/gu, ([sign]) => NARROW + sign),
];

const TIES: readonly SettingRule[] = [
  tie('\\d', UNITS),
  substitute(/(?<=\d)€(?![\p{L}\p{N}])/gu, `${FIRM}€`),
  tie('\\d[ \\u00a0]?(?:h|min)', '\\d\\d?(?!\\d)'),
  tie('(?<!\\d)(?:\\d\\d?|1er)', `${MONTHS.fr}(?!\\p{L})`),
  tie(`${WORD_START}(?:\\d{1,2}|${ROMAN})(?:es?|ers?)`, 'siècles?(?!\\p{L})'),
  tie(
    `${WORD_START}(?:[Pp]{1,2}|[Cc]h(?:ap)?|[Aa]rt|[Vv]ol|[Ff]ig|[Tt]|[Pp]l)\\.`,
    '(?:\\d|[IVXLC]+(?![\\p{L}\\p{N}])|[LRD]\\.)',
  ),
  tie(`(?<=[Aa]rt\\.[ \\u00a0])[LRD]\\.`, '\\d'),
  tie(`${WORD_START}(?:MM?\\.|M(?:me|lle)s?|Dr|Pr|Me|Mgr)`, '\\p{Lu}'),
  tie(`${WORD_START}a(?:v|pr)\\.`, 'J\\.-C'),
  tie(`${WORD_START}s\\.`, 'd\\.'),
  ...SHARED_TIES,
];

/**
 * Lexique des règles typographiques en usage à l’Imprimerie nationale, with the narrow space before
 * every high punctuation mark, colon included. Ranges keep their hyphen (1914-1918), as it has them.
 *
 * @param quoted Whether the text is shown within quotation marks.
 */
export function frenchRules({ quoted }: { quoted: boolean }): readonly SettingRule[] {
  return [
    ...DEBRIS,
    setSingleMarks,
    ...SHARED_RULES,
    substitute(/(?<=^|[\s(«“"])'(?=\p{L}|\d\d(?!\d))/gu, '’'),
    setQuotationMarks(quoted),
    substitute(/«[ \n\u00a0\u202f]*/gu, `«${NARROW}`),
    substitute(/(?<![ \n\u00a0\u202f])[ \n\u00a0\u202f]*»/gu, `${NARROW}»`),
    ...HIGH_PUNCTUATION,
    NUMBERS,
    ...ORDINALS,
    groupFigures(
      (before, figures) =>
        !NUMBERED.test(before) && !(MONTH.test(before) && /^\d\d\D/.test(figures)),
    ),
    ...TIES,
    DASHES,
    setDashes,
    nestMarks(
      MARKS,
      quoted ? 1 : 0,
      /«[ \u00a0\u202f]*|(?<![ \u00a0\u202f])[ \u00a0\u202f]*»|[“”]/gu,
    ),
  ];
}
