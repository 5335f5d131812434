import { findAddresses } from '../typography/composition.ts';

/**
 * What a sign of some markup was meant for: a call to a note, a link, a picture, words in italics or bold, a
 * heading, an item of a list, several items in one paragraph, a table, a block, a tag or an entity of HTML;
 * `sign` where that cannot be told.
 */
export type MarkKind =
  | 'note'
  | 'link'
  | 'picture'
  | 'emphasis'
  | 'heading'
  | 'item'
  | 'items'
  | 'table'
  | 'block'
  | 'html'
  | 'sign';

/** Signs of some markup that stand in words as they were typed, in UTF-16 units; the end is excluded. */
export interface LeftMark {
  kind: MarkKind;
  start: number;
  end: number;
}

/** A space that a keyboard gives beside the ordinary one, and that parts no mark from its words. */
const FIRM_SPACE = '[\\u00a0\\u2007\\u2009\\u200a\\u202f]';

/** What starts a line in some markup, or in a word processor. */
const LINE_STARTS: readonly (readonly [MarkKind, RegExp])[] = [
  ['heading', new RegExp(`^#{1,6}${FIRM_SPACE}|^#{2,6}(?=[^\\s#])`, 'gm')],
  ['heading', /(?<![^])#(?=\p{L}[^.!?…\n]{0,80}$(?![^]))/gmu],
  ['heading', /^(?:={1,6} |h[1-6]\. )(?=\S)/gm],
  ['item', new RegExp(`^(?:[-+*]|\\d{1,3}[.)])${FIRM_SPACE} *(?=\\S)`, 'gm')],
  ['item', /^(?:[•·◦▪▫■□●○‣⁃∙►▸➤➢→➔➜❖❑✓✔✗☐☑☒]\s*|o(?:[\t\u00a0]| {2})\s*|\d{1,2}\/ )(?=\S)/gm],
  [
    'block',
    /^(?:!{3}|\?{3})(?= \p{L})|^(?!\+-)[^\p{L}\p{N}\s«»“”‘’()[\]…!?.|\ufffc]{3,200}(?=\s*$)/gmu,
  ],
];

/** What starts several lines of one paragraph, the first of them included: dashes, letters, numbers. */
const REPEATED_STARTS = [/^[–—][ \u00a0]/gm, /^[a-z][.)][ \u00a0]/gm, /^\d{1,2}[.)°][ \u00a0]/gm];

/** What means something in a markup wherever it stands; what is found first has the signs. */
const MARKS: readonly (readonly [MarkKind, RegExp])[] = [
  ['picture', /!\[{1,2}[^\]\n]{0,200}\]{1,2}(?:\([^)\n]{0,200}\)|\[[^\]\n]{0,200}\])?/g],
  ['note', /\[\^[^\]\n]{0,200}\]:?|\^\[[^\]\n]{0,200}\]|\[@[^\]\n]{0,200}\]/g],
  [
    'link',
    /\[\[[^\]\n]{0,200}\]\]|\[(?!\d+\])[^\][\n]{1,200}\](?:\([^)\n]{0,200}\)?|\[[^\]\n]{0,200}\])/g,
  ],
  ['note', /\[\d{1,3}(?:[-–,; ]+\d{1,3}){0,9}\](?!:)|\[(?:note|réf|ref|source)\.? ?\d*\]/giu],
  ['note', /(?<=\p{L}{4}[.,»”’)]?)[¹²³⁴-⁹]+/gu],
  [
    'html',
    /<!--[^]{0,500}?-->|<\/?[a-z][^<>\n]{0,200}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]?[a-z]{2,9}\d{0,2});/giu,
  ],
  ['emphasis', /(\*{1,3}|={2}|~{2}|(?<![\p{L}`])`{1,2})(?!\1)(?:(?!\1)[^\n]){1,200}?\1/gu],
  ['emphasis', /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)[^_\n]{1,200}(?<=\S)\1(?![\p{L}\p{N}_])/gu],
  ['emphasis', /(?<![\p{L}\p{N}:/'])(\/{2}|'{2,3})(?=\p{L})[^\n]{1,80}?\1(?!\d)/gu],
  ['emphasis', /\^[^\s^]{1,20}\^/g],
  [
    'sign',
    /%{2}[^\n%]{1,200}%{2}|(?<![\p{L}\p{N}])(\${1,2})(?=[^\s\d$,.;])[^\n$]{1,100}(?<=\S)\1(?!\d)/gu,
  ],
  [
    'block',
    /\[![A-Za-z]{2,20}\]|\[\/?(?:caption|gallery|embed|audio|video|playlist)(?: [^\]\n]{0,200})?\]|^\[{1,2}_?[A-Z]{3,20}_?\]{1,2}$|:{2,}[a-z]*|(?<![\p{L}\p{N}:]):[a-z][a-z\d_+-]{1,30}:(?![\p{L}\p{N}])/gmu,
  ],
  ['table', /^[ \t]*\|.{0,500}|\+(?:-{2,}\+)+/gm],
];

/** What prose itself has of the signs of markups. */
const PROSE: readonly RegExp[] = [
  // Words that the editors add to a quotation or leave out of it, and letters that they change.
  /\[\p{L}\](?=\p{L})|\[(?!X\])\p{Lu}\]|\[(?:…|\.{3}|1\d{3}|20\d\d|\p{Lu}{2,20}|(?=[^\]\n]{0,200}\p{Ll})(?!x\])[\p{L}\p{N}\ufffc \u00a0\u202f’'«»“”…,;:.!?–-]{1,200})\]/gu,
  // R&D, H & M; C++ and +33; a sum; an amount in dollars; about ten; less than ten.
  /(?<=[\p{L}\p{N}\ufffc] ?)&(?= ?[\p{L}\p{N}\ufffc])/gu,
  /(?<!\+)\+{1,2}(?!\+)/g,
  /(?<![=<>!~-])=(?![=<>])/g,
  /(?<![\p{Ll}$])\$(?!\$|\p{L}|\\)|(?<=\d[ \u00a0]?k)\$|(?<=\p{L})\$(?=\p{L})/gu,
  /(?<![^\s(«“])~(?=[ \u00a0]?\d)/g,
  /(?<=\s|^)[<>](?=[ \u00a0\u202f]?\d|\s)/g,
  // A name on a network; a hashtag or a number; C#; a name of a file; what has a rule of its own.
  /(?<![\p{L}\p{N}[@])@(?=[\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}&#/])#(?=[\p{L}\p{N}])|(?<=(?<!\p{L})[A-GJ]|\d|\s)#(?![#\n])/gu,
  /(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}])/gu,
  /(?<=\p{L})`(?=\p{L})/gu,
  /(?<!%)%(?!%)/g,
];

/** Every sign that no prose has, whatever it may mean. */
const SIGNS = /[*_#|~=^\\`<>{}[\]@$&+%]+|\/{2,}|(?<!\d)'{2,}/g;

/** Without one of these there is no sign to look for: nearly all prose is told so at once. */
const SUSPECT = /[^\p{L}\p{Nd}\s.,;:!?’“”‘"'«»…()–—\-/%€°\ufffc]|::|:[a-z]|\/{2}|''|%%/iu;
const SUSPECT_BLOCK =
  /^(?:[^\p{L}\p{N}\s«“‘(…\ufffc]|(?:\d{1,3}|[a-z]|h\d)(?:[.)°/][ \u00a0\u2007\u2009\u202f]|[\t\u00a0]| {2}))|[\t|]/mu;

/** Whether a line has cells, between tabs or bars. */
const isRow = (line: string) => /\S *[\t|] *\S|^\|.*\|$/.test(line);

/** Whether a line by itself is the row of a table: short words between tabs or bars, and no sentence. */
const isCells = (line: string) =>
  /\t|\|.*\|/.test(line) && /^[^\t|]{1,40}(?:[\t|]+[^\t|]{1,40})+(?<![.!?…])$/.test(line);

/** Most marks that one passage is told of. */
const MOST_MARKS = 50;

/**
 * Finds the signs of any markup that stand in words: all that prose has no use for, at that place. It is
 * asked of the words as readers get them: what Markdown understands never comes here.
 *
 * @param options Whether the words are a block, whose lines could start a list, a heading or a table.
 */
export function findLeftMarks(
  text: string,
  { isBlock = false }: { isBlock?: boolean } = {},
): LeftMark[] {
  const mayStart = isBlock && SUSPECT_BLOCK.test(text);
  if (!mayStart && !SUSPECT.test(text)) return [];
  const found: LeftMark[] = [];
  // What is taken leaves blanks that no pattern looks for.
  let left = text;
  const cut = (start: number, end: number) => {
    left = left.slice(0, start) + '\ufffc'.repeat(end - start) + left.slice(end);
  };
  findAddresses(text).forEach(({ start, end }) => cut(start, end));
  const take = (pattern: RegExp, kind?: MarkKind, least = 1) => {
    const matches = [...left.matchAll(pattern)].slice(0, MOST_MARKS);
    if (matches.length < least) return;
    for (const {
      0: { length },
      index,
    } of matches) {
      if (kind) found.push({ kind, start: index, end: index + length });
      cut(index, index + length);
    }
  };
  if (mayStart) {
    LINE_STARTS.forEach(([kind, pattern]) => take(pattern, kind));
    REPEATED_STARTS.filter((pattern) => left.search(pattern) === 0).forEach((pattern) =>
      take(pattern, 'items', 2),
    );
    // A speech starts with a capital.
    take(/(?<![^])–[ \u00a0](?=\p{Ll})/gu, 'items');
    const [row = '', ...rows] = left.split('\n');
    if (isRow(row) && (rows.length > 0 ? rows.every(isRow) : isCells(row))) {
      found.push({ kind: 'table', start: 0, end: row.length });
      take(/^[\s|:-]+$|[\t|]/gm);
    } else if (rows.filter((line) => line.includes('\t')).length > 0) take(/\t/g, 'table', 2);
  }
  MARKS.forEach(([kind, pattern]) => take(pattern, kind));
  PROSE.forEach((pattern) => take(pattern));
  take(SIGNS, 'sign');
  return found.toSorted((one, other) => one.start - other.start).slice(0, MOST_MARKS);
}
