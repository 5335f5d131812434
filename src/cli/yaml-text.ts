import { parse } from 'yaml';

/** What a text stands between: nothing, or a quotation mark. */
export type QuoteMark = '' | "'" | '"';

/** Fewest columns that a folded line keeps, however deep it stands. */
const LEAST_COLUMNS = 20;

/** Signs without a word, which one reader of YAML takes for a number and another for a text. */
const NUMBER_LIKE = /^[-+.,:_\d]+$/;

/**
 * Whether a text may stand without quotes, and still be read as the same text.
 *
 * @param context Inside braces, where a comma ends a text, or on a line of its own.
 */
export function standsPlain(text: string, context: 'braces' | 'line'): boolean {
  if (NUMBER_LIKE.test(text)) return false;
  try {
    const source = context === 'braces' ? `{a: ${text}, b: 0}` : `a: ${text}\nb: 0\n`;
    const read: unknown = parse(source, { customTags: ['timestamp'], logLevel: 'error' });
    return typeof read === 'object' && read !== null && 'a' in read && read.a === text;
  } catch {
    return false;
  }
}

/** Writes a text on one line, between double quotes where nothing else can hold it. */
export function quoteText(text: string, mark: "'" | '"'): string {
  const isOneLine = !/[^\P{Cc}\t]/u.test(text);
  if (mark === "'" && isOneLine) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text);
}

/** Breaks a text into lines of at most so many columns; a longer word keeps its own line. */
function wrap(text: string, columns: number, firstColumns = columns): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const most = lines.length < 2 ? firstColumns : columns;
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** Whether line breaks may take the place of the spaces of a text. */
export function isFoldable(text: string): boolean {
  return /^[^\p{Cc} ](?:[^\p{Cc} ]|[ \t](?=[^\p{Cc} ]))*$/u.test(text);
}

/** Writes a text folded over several lines, the header `>-` first, without a last line break. */
export function foldText(text: string, indent: number, width: number): string {
  const margin = ' '.repeat(indent);
  const lines = wrap(text, Math.max(LEAST_COLUMNS, width - indent));
  return ['>-', ...lines.map((line) => margin + line)].join('\n');
}

/**
 * Folds a text in the place of another. Where that one was broken by hand, the lines at its beginning
 * and at its end that say the same stay as they are.
 *
 * @param old The lines of the other text, without their indentation.
 */
export function refoldText(
  old: readonly string[],
  text: string,
  { indent, width }: { indent: number; width: number },
): string {
  const usual = Math.max(LEAST_COLUMNS, width - indent);
  const isUsual = wrap(old.join(' '), usual).join('\n') === old.join('\n');
  if (isUsual) return foldText(text, indent, width);
  const columns = Math.max(usual, ...old.map((line) => line.length));
  let rest = text;
  const before: string[] = [];
  for (const line of old) {
    if (!rest.startsWith(`${line} `)) break;
    before.push(line);
    rest = rest.slice(line.length + 1);
  }
  const after: string[] = [];
  for (const line of old.slice(before.length).toReversed()) {
    if (!rest.endsWith(` ${line}`)) break;
    after.unshift(line);
    rest = rest.slice(0, -line.length - 1);
  }
  const margin = ' '.repeat(indent);
  const lines = [...before, ...wrap(rest, columns), ...after];
  return ['>-', ...lines.map((line) => margin + line)].join('\n');
}

/** Writes a text line by line as it is, the header `|-` first, without a last line break. */
export function layText(text: string, indent: number): string {
  const margin = ' '.repeat(indent);
  const lines = text.split('\n').map((line) => (line === '' ? '' : margin + line));
  return ['|-', ...lines].join('\n');
}

/** Whether a text can be written line by line: it starts with a word, and ends with one. */
export function isLayable(text: string): boolean {
  return /^[^\p{Cc}\s](?:[^\p{Cc}]|[\n\t])*$/u.test(text) && !/\s$/.test(text);
}

/**
 * Spreads what has been written on one line, quotes included, over several: a reader of YAML takes
 * their breaks for spaces.
 *
 * @param column Where the first line starts.
 * @param indent Where the others do.
 */
export function spreadText(
  written: string,
  { column, indent, width }: { column: number; indent: number; width: number },
): string {
  const columnsFrom = (start: number) => Math.max(LEAST_COLUMNS, width - start);
  return wrap(written, columnsFrom(indent), columnsFrom(column)).join(`\n${' '.repeat(indent)}`);
}
