import { foldText, isFoldable, quoteText, standsPlain } from '../yaml-text.ts';

/** Columns of a line, indentation included: that of the files editors have written so far. */
const WIDTH = 110;

/** A value that is written as it stands: a day, which YAML reads without quotes. */
export interface BareValue {
  bare: string;
}

/** A text that is folded even where one line would hold it: words are to come in its place. */
export interface FoldedText {
  folded: string;
}

export type YamlValue =
  string | number | boolean | readonly YamlItem[] | BareValue | FoldedText | YamlMapping;

/** A text of a list, or a few texts by their names on one line. */
export type YamlItem = string | Readonly<Record<string, string>>;

export interface YamlMapping {
  readonly [name: string]: YamlValue | undefined;
}

/** What a file is made of, from the top. */
export type YamlLine =
  /** A field; one without a value is left out. */
  | readonly [name: string, value: YamlValue | undefined]
  /** A comment, or several lines of it; an empty one is an empty line. */
  | string;

/** Words that YAML once took for yes, no and nothing, and some readers still do. */
const OLD_WORDS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Whether a text is plain words and needs no quotes anywhere, in brackets or on a line of its own. */
function isPlain(text: string): boolean {
  return (
    /^(?!0x)[\p{L}\p{N}]/u.test(text) &&
    /\p{L}/u.test(text) &&
    !/[#,[\]{}'"`]/.test(text) &&
    !OLD_WORDS.test(text) &&
    standsPlain(text, 'braces') &&
    standsPlain(text, 'line')
  );
}

/** Writes a text on one line, without quotes where it can do without them: 2010 and null cannot. */
export function writeText(text: string): string {
  return isPlain(text) ? text : quoteText(text, "'");
}

const isBare = (value: object): value is BareValue => 'bare' in value;
const isFolded = (value: object): value is FoldedText => 'folded' in value;
const isList = (value: object): value is readonly YamlItem[] => Array.isArray(value);

function writeItem(item: YamlItem): string {
  if (typeof item === 'string') return writeText(item);
  const fields = Object.entries(item).map(([name, text]) => `${name}: ${writeText(text)}`);
  return `{ ${fields.join(', ')} }`;
}

function writeField(name: string, value: YamlValue | undefined, indent: number): string[] {
  const start = `${' '.repeat(indent)}${name}:`;
  if (value === undefined) return [];
  if (typeof value === 'number' || typeof value === 'boolean') return [`${start} ${value}`];
  if (typeof value === 'string') {
    const line = `${start} ${writeText(value)}`;
    return line.length <= WIDTH || !isFoldable(value) ? [line] : writeFolded(start, value, indent);
  }
  if (isList(value)) {
    const items = value.map(writeItem);
    const line = `${start} [${items.join(', ')}]`;
    if (line.length <= WIDTH) return [line];
    return [start, ...items.map((item) => `${' '.repeat(indent + 2)}- ${item}`)];
  }
  if (isBare(value)) return [`${start} ${value.bare}`];
  if (isFolded(value)) return writeFolded(start, value.folded, indent);
  const fields = Object.entries(value);
  return [start, ...fields.flatMap(([key, item]) => writeField(key, item, indent + 2))];
}

function writeFolded(start: string, text: string, indent: number): string[] {
  return `${start} ${foldText(text, indent + 2, WIDTH)}`.split('\n');
}

/**
 * Writes YAML as editors of the magazine write it by hand.
 *
 * @returns The text of a file or of the head of a text, its last line ended.
 */
export function writeYaml(lines: readonly YamlLine[]): string {
  const written = lines.flatMap((line) => {
    if (typeof line !== 'string') return writeField(...line, 0);
    return line.split('\n').map((words) => (words === '' ? '' : `# ${words}`));
  });
  return `${written.join('\n')}\n`;
}
