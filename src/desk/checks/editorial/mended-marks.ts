import { show } from './corrections.ts';
import { findLeftMarks, type LeftMark, type MarkKind } from '../../../magazine/texts/left-marks.ts';

/** The characters of the entities that are typed most. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
};

/** The last number that Unicode gives to a character. */
const LAST_CODE = 0x10ffff;

const escapeSigns = (words: string) => words.replace(/[\p{P}\p{S}]/gu, '\\$&');

/** The words between two marks, without these. */
const wordsWithin = (found: string) => found.replace(/^[*_=~`/'^]+|[*_=~`/'^]+$/g, '');

/** What a mark says once it is taken away. */
function readPlainly(kind: MarkKind, found: string): string {
  if (kind === 'emphasis') return wordsWithin(found);
  if (kind === 'link' || kind === 'picture') {
    return /\[+([^\][]*)/.exec(found)?.[1] ?? '';
  }
  const [, number, name = ''] = /^&(?:#(x?[\da-f]+)|(\w+));$/i.exec(found) ?? [];
  if (number === undefined) return ENTITIES[name] ?? '';
  const code = Number(number.replace(/^x/i, '0x'));
  return code > LAST_CODE ? '' : String.fromCodePoint(code || 0x20);
}

/** The first mark of a field or an attribute, and the words to write in it: those of its marks and none of these. */
export function mendPlainly(text: string, marks: readonly LeftMark[]) {
  const [first] = marks;
  if (!first) return undefined;
  const plain = marks
    .toReversed()
    .reduce(
      (words, { kind, start, end }) =>
        words.slice(0, start) + readPlainly(kind, text.slice(start, end)) + words.slice(end),
      text,
    );
  const mended = show(plain.replace(/ {2,}/g, ' ').trim());
  return { first, values: { found: show(text.slice(first.start, first.end)), mended } };
}

/** Words in italics or in bold, with marks that Markdown understands where they stand. */
function writeEmphasis(found: string, before: string, after: string): string {
  if (found.startsWith('^')) return before + wordsWithin(found) + after;
  const [stars = '*'] = /^\*+|^_+/.exec(found) ?? [];
  const inner = wordsWithin(found);
  // A mark that would cut a word takes it whole; after any other sign, a space parts them.
  const isElided = /[’']\s*$/.test(inner) && /^\p{L}/u.test(after);
  const lead = before !== '' && (/^\s/.test(inner) || /[\p{L}\p{N}]$/u.test(before)) ? ' ' : '';
  const trail =
    !isElided && (/^\p{L}/u.test(after) || (/\s$/.test(inner) && after !== '')) ? ' ' : '';
  const mark = stars.replaceAll('_', '*');
  const [rest = ''] = (isElided && /^[\p{L}\p{N}]+/u.exec(after)) || [];
  const words = inner.trim() + rest;
  return `${before}${lead}${mark}${words}${mark}${trail}${after.slice(rest.length)}`;
}

/** A mark with the words that touch it, what to write in their place, and what is written where nobody has to look. */
export function mendMark(
  text: string,
  { kind, start, end }: LeftMark,
): { found: string; mended: string; fix?: string } {
  const found = text.slice(start, end);
  const before = /\S{0,24}$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const after = /^\S{0,24}/.exec(text.slice(end, end + 24))?.[0] ?? '';
  const shown = { found: before + found + after, mended: '' };
  if (kind === 'heading' || kind === 'item' || kind === 'items') {
    const level = Math.max(2, /^[#=]+/.exec(found)?.[0].length ?? 2);
    const [number] = /^\d+/.exec(found) ?? [];
    const item = number === undefined ? '- ' : `${number}. `;
    const fix = kind === 'heading' ? `${'#'.repeat(level)} ` : item;
    // A space that does not break looks like any other, and is what is wrong.
    const visible = found.replace(/[\u00a0\u2007\u2009\u200a\u202f]/g, '⍽') + after;
    return { found: visible, mended: fix + after, ...(kind !== 'items' && { fix }) };
  }
  if (kind === 'note') {
    // A call touches the word that it follows; with a space between them, the next check would tell of that.
    const [word = ''] = /\S{0,24}[ \u00a0\u202f]?$/.exec(text.slice(0, start)) ?? [];
    return { found: word + found, mended: `${word.trimEnd()}<Cite id="…" />` };
  }
  if (kind === 'table') {
    const cells = found.replace(/^\s*\||\|\s*$/g, '').split(/\t+|\|/);
    return { found, mended: `| ${cells.map((cell) => cell.trim()).join(' | ')} |` };
  }
  if (kind === 'emphasis') return { ...shown, mended: writeEmphasis(found, before, after) };
  return { ...shown, mended: before + escapeSigns(found) + after };
}

/** The marks of a field that is in no language of the magazine: a name may have signs of its own (M*A*S*H). */
export function findFieldMarks(text: string): LeftMark[] {
  return findLeftMarks(text).filter(({ kind, start }) => {
    if (kind === 'emphasis') return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1));
    return kind === 'html' || kind === 'link' || kind === 'picture';
  });
}
