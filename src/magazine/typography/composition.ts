import type { Locale } from '../vocabulary.ts';

/** A change to a text: what stands from `start` to `end`, which is excluded, gives way to `words`. */
export interface Edit {
  start: number;
  end: number;
  words: string;
}

/** A habit of composition: the changes that a text calls for, in order and without overlap. */
export type SettingRule = (text: string) => Edit[];

/** Narrow no-break space: before ; : ! ? %, inside « », between groups of digits. */
export const NARROW = '\u202f';
/** No-break space: between a number and what it counts, a title and a name. */
export const FIRM = '\u00a0';

/** Addresses and names of files, which are no prose wherever they stand; the call of a note typed after one is. */
const PLAIN =
  /(?:https?:\/\/|www\.)(?:(?!\[\d{1,3}\][.,;:!?…»)]*(?!\S))[^\s«»“”<>"])*[^\s«»“”<>".,;:!?…'’)\]]|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}_./-])[\p{L}\p{N}_./-]+\.[a-z][a-z\d]{1,4}(?![\p{L}\p{N}])/gu;

/** Makes a rule that writes something else wherever a pattern is found. */
export function substitute(
  pattern: RegExp,
  replacement: string | ((match: RegExpExecArray) => string),
): SettingRule {
  return (text) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      words: typeof replacement === 'string' ? replacement : replacement(match),
    }));
}

/** No letter or figure stands right before, or right after: the sources of patterns. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{N}])';

/** White space within a line, as the source of a pattern. */
export const SPACE = '[ \\t\\u00a0\\u2007\\u2009\\u200a\\u202f]';
/** White space within a line, or the end of one. */
export const BREAK = '[ \\t\\n\\u00a0\\u2007\\u2009\\u200a\\u202f]';

/**
 * Makes a pattern for what stands between two things, given as the sources of patterns. What stands
 * before is asked last: asked at every character it would take ages over a very long word.
 */
export function between(before: string, found: string, after: string, flags = 'gu'): RegExp {
  return new RegExp(`(?:${found})(?=${after})(?<=(?:${before})(?:${found}))`, flags);
}

/** Makes a rule that keeps two things on one line, where an ordinary space parts them. */
export function tie(before: string, after: string): SettingRule {
  return substitute(between(before, '[ \\n]', after), FIRM);
}

/**
 * What a PDF or another program leaves in words: accents beside their letters, letters joined in one sign,
 * spaces of any other width, of which a thin one never breaks. Set before all else.
 */
export const DEBRIS: readonly SettingRule[] = [
  substitute(/\p{L}\p{M}+/gu, ([letter]) => letter.normalize('NFC')),
  substitute(/[\ufb00-\ufb06]/g, ([joined]) => joined.normalize('NFKC')),
  substitute(/(?<=[\d“”‘’])[\u2004-\u200a](?=[\d“”‘’])/g, NARROW),
  substitute(/[\u2004-\u200a]/g, FIRM),
  substitute(/[\t\u2000-\u2003\u205f\u3000]/g, ' '),
  // The word of rock ’n’ roll is in no quotation.
  substitute(/(?<![^\s-])'n'(?![^\s-])/gi, ([word]) => word.replaceAll("'", '’')),
];

/** The rules that every language shares: true apostrophes within words, a true ellipsis. */
export const SHARED_RULES: readonly SettingRule[] = [
  substitute(/(?<=\p{L})'|(?<=\p{N})'(?=\p{L})/gu, '’'),
  substitute(/\.{3}/g, '…'),
];

/** Hyphens that stand for a dash: two or three, or one between spaces. */
export const DASHES = substitute(/(?<=^|\s)-{2,3}(?=\s)|-(?=\s+\S)(?<=\S\s+-)/gu, '–');

/** What every language keeps together: a paragraph’s number, others, initials, a sovereign (Louis XIV). */
export const SHARED_TIES: readonly SettingRule[] = [
  tie('§', '\\d'),
  tie(`${WORD_START}et`, 'al\\.'),
  tie('(?<![\\p{L}\\p{N}’°-])\\p{Lu}\\.(?:-?\\p{Lu}\\.)*', '\\p{Lu}[\\p{Ll}.’]'),
  tie('\\p{Lu}\\p{Ll}+', `(?:[IVX]{2,}|I(?:er|re))${WORD_END}`),
];

/** Figures in groups: a telephone number, thousands, or numbers that only stand side by side. */
const GROUPS = /(?<![\p{L}\p{N}.,/-])\+?\d+(?:[ \n\u00a0\u202f]\d+)+(?!\d)/gu;

const TELEPHONE = /^(?:\+|0)(?:\D?\d){8,14}$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:\D\d{3})+$/;

/** Makes a rule for the spaces of figures that form one telephone number, or one number where a pattern finds it. */
export function groupFigures(
  isThousands: (before: string, figures: string) => boolean,
): SettingRule {
  return (text) =>
    Array.from(text.matchAll(GROUPS)).flatMap(({ 0: figures, index }) => {
      const isNumber =
        THOUSANDS.test(figures) && isThousands(text.slice(Math.max(0, index - 40), index), figures);
      if (!isNumber && !TELEPHONE.test(figures)) return [];
      return Array.from(figures.matchAll(/[^\d+]/g), (space) => ({
        start: index + space.index,
        end: index + space.index + 1,
        words: isNumber ? NARROW : FIRM,
      }));
    });
}

/** Quotation marks by the depth they stand at, the outermost first. */
type NestedMarks = readonly (readonly [open: string, close: string])[];

/**
 * Makes a rule that gives quotations inside others the marks of their depth; nothing in a text of which
 * one mark is left alone.
 *
 * @param depth How many quotations the text stands in already.
 * @param pattern Finds the marks as they are typed, with the spaces that belong to them.
 */
export function nestMarks(marks: NestedMarks, depth: number, pattern: RegExp): SettingRule {
  return (text) => {
    const edits: Edit[] = [];
    const open: string[] = [];
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const mark = found.trim();
      const opens = mark === '«' || mark === '“';
      if (opens) open.push(mark);
      const level = depth + open.length - 1;
      const pair = marks[Math.min(level, marks.length - 1)] ?? ['', ''];
      if (!opens && open.pop() !== (mark === '»' ? '«' : '“')) return [];
      if (level > 0) {
        edits.push({ start: index, end: index + found.length, words: pair[opens ? 0 : 1] });
      }
    }
    return open.length === 0 ? edits : [];
  };
}

/** The names of the months, as the sources of patterns. */
export const MONTHS: Readonly<Record<Locale, string>> = {
  fr: '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
  en: '(?:January|February|March|April|May|June|July|August|September|October|November|December)',
};

/** Finds addresses and names of files, in UTF-16 units; the ends are excluded. */
export function findAddresses(text: string): Omit<Edit, 'words'>[] {
  return Array.from(text.matchAll(PLAIN), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/**
 * Finds what is no prose in a text.
 *
 * @returns Whether an edit would touch it; to be asked of edits in their order.
 */
function findPlain(text: string): (edit: Edit) => boolean {
  const spans = findAddresses(text);
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    return (spans[next]?.start ?? Infinity) < end;
  };
}

/**
 * Sets a text, given in runs that other markup keeps apart, by one rule after the other: a rule sees
 * the whole text, and changes nothing across the end of a run or inside an address.
 *
 * @returns As many runs.
 */
export function compose(runs: readonly string[], rules: readonly SettingRule[]): string[] {
  let text = runs.join('');
  let length = 0;
  let ends = runs.map((run) => (length += run.length));
  for (const rule of rules) {
    const found = rule(text);
    if (found.length === 0) continue;
    const plain = findPlain(text);
    const edits = found.filter(
      (edit) => !plain(edit) && !ends.some((cut) => edit.start < cut && cut < edit.end),
    );
    let set = '';
    let from = 0;
    for (const { start, end, words } of edits) {
      set += text.slice(from, start) + words;
      from = end;
    }
    text = set + text.slice(from);
    ends = ends.map((cut) =>
      edits.reduce(
        (moved, { start, end, words }) =>
          end <= cut ? moved + words.length - (end - start) : moved,
        cut,
      ),
    );
  }
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}
