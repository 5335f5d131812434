import { visit, type CST, type Document } from 'yaml';
import { placeAt } from '../../magazine/texts/place.ts';
import { describeProblem, type Message, type Values, type Problem } from '../problems/problem.ts';

/** What is wrong with a document and where it stands in it, in UTF-16 units from its start. */
export type LocatedProblem = Omit<Problem, 'file' | 'line' | 'column'> & { offset: number };

/** Says what is wrong at an offset of a document. */
export function problemAt(offset: number, message: Message, values?: Values): LocatedProblem {
  return { offset, ...describeProblem(message, values) };
}

/** What each complaint of the parser comes down to, for whoever wrote the line. */
const CAUSES: Readonly<Record<string, Message>> = {
  BAD_DQ_ESCAPE: 'YAML-001/escape',
  BAD_SCALAR_START: 'YAML-001/start',
  UNEXPECTED_TOKEN: 'YAML-001/apostrophe',
};

/** A field on one line, and its value. */
const FIELD = /^[ \t]*(?:- )?[A-Za-z][\w-]*:[ \t]+(\S.*?)[ \t]*$/;

/** A field whose colon has no space after it, or one that a keyboard gives beside the ordinary one. */
const GLUED = /^([ \t]*(?:- )?[A-Za-z][\w-]*:)[\u00a0\u202f]*(?=[^\s/])(.*)$/;

/** A value between braces on one line, as far as whoever wrote it meant it to go. */
const INNER =
  /(?<=\{.*)[A-Za-z][\w-]*:[ \t]+([^\s{[].*?)(?=[ \t]*(?:,[ \t]*[A-Za-z][\w-]*:[ \t]|\}[ \t}]*$))/g;

const lineAt = (source: string, offset: number) =>
  source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

/** The value between braces in which an offset stands. */
function findInner(source: string, offset: number): string | undefined {
  const column = offset - source.lastIndexOf('\n', offset - 1) - 1;
  return Array.from(lineAt(source, offset).matchAll(INNER)).find(
    ({ 0: { length }, index }) => index <= column && column < index + length,
  )?.[1];
}

/** A value in quotes from end to end, and not one that begins with a quotation and ends with another. */
const QUOTED = /^(["'])(?!(?:(?!\1).)*(?<=\S)\1[\s,.;:!?]).*\1$/;

/** The value of the line, or the one between braces, as YAML takes any words: between quotes that it does not hold, nor a command of theirs. */
export function quoteValue(source: string, offset: number): string {
  const [, line = '…'] = FIELD.exec(lineAt(source, offset)) ?? [];
  const value = findInner(source, offset) ?? line;
  const inner = QUOTED.test(value) ? value.slice(1, -1) : value;
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

/** Stands for a colon of a value while the rest is read; no text of the magazine holds it. */
const HELD_COLON = '\ue000';

/** The source as if the value of the line, which has no quotes, had them: its colons are held back, each in its place. */
export function holdColons(source: string, offset: number): string | undefined {
  const line = lineAt(source, offset);
  const [, value = ''] = FIELD.exec(line) ?? [];
  const held = value.replace(/:(?=\s|$)/g, HELD_COLON);
  if (held === value || !/^[\p{L}\p{N}]/u.test(value)) return undefined;
  const start = source.lastIndexOf('\n', offset - 1) + 1 + line.indexOf(value);
  return source.slice(0, start) + held + source.slice(start + value.length);
}

/** Gives the colons that were held back to the texts of a document. */
export function releaseColons(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.value = node.value.replaceAll(HELD_COLON, ':');
    },
  });
}

const indentOf = (line = '') => line.length - line.trimStart().length;

/** The scalar or the list between marks that an offset ends, and so is not closed. */
function findOpen({ contents }: Document, source: string, end: number): number | undefined {
  let open: number | undefined;
  visit(contents, {
    Node: (_, { range }) => {
      if (!range || range[0] > end || range[1] < end) return;
      if (/["'[{]/.test(source.charAt(range[0]))) open = range[0];
    },
  });
  return open;
}

const isItem = (line = '') => /^ *- /.test(line);

/** A line on which something stands that is no comment. */
const WRITTEN = /^ *[^ #]/;

/** A line that does not start where those around it do; so many lines of the file stand before the document. */
function findMisalignment(source: string, offset: number, linesBefore: number): LocatedProblem {
  const lines = source.split('\n');
  const line = placeAt(source, offset).line - 1;
  const indents = lines.map((text) => indentOf(text));
  const first = lines.findIndex((text) => WRITTEN.test(text));
  const isAbove = (kind: RegExp) => (text: string, index: number) =>
    index < line && kind.test(text);
  // An item of a list has other items for its neighbours.
  const items = isItem(lines[line]) ? lines.findLastIndex(isAbove(/^ *- /)) : -1;
  const above = items >= 0 ? items : lines.findLastIndex(isAbove(WRITTEN));
  // The first line of all starts where those below it have to.
  const isFirst = (indents[first] ?? 0) > (indents[line] ?? 0);
  const [told, beside] = isFirst ? [first, line] : [line, above];
  const [own = 0, other = 0] = [indents[told], indents[beside]];
  const start = lines.slice(0, told).join('\n').length + (told > 0 ? 1 : 0);
  const values = { own: own + 1, line: linesBefore + beside + 1, other: other + 1 };
  const isMixed = isItem(lines[told]) !== isItem(lines[beside]);
  const aligned = isMixed ? 'YAML-001/mixed' : 'YAML-001/syntax';
  return problemAt(start + own, own === other ? aligned : 'YAML-001/indent', values);
}

/** Items with a line each, below a list that is written between brackets already. */
function findListedTwice(source: string, offset: number): LocatedProblem | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const [block = ''] = /^(?: *- +[^\s#].*(?:\n|$))+/.exec(source.slice(start)) ?? [];
  const [, field = '', listed = ''] =
    /(?:^|\n) *(?:- )?([\w-]+): *\[([^\]\n]*)\][ \t]*(?:#.*)?\n$/.exec(source.slice(0, start)) ??
    [];
  const items = block.match(/(?<=^ *- +)\S.*?(?=\s*(?:\s#.*)?$)/gm) ?? [];
  if (field === '' || items.length === 0 || /:\s/.test(block)) return undefined;
  const all = [listed.trim(), ...items].filter((item) => item !== '').join(', ');
  return problemAt(start + indentOf(block), 'YAML-001/listed', { written: `${field}: [${all}]` });
}

/** One broken line makes the parser stumble again further on: the first syntax error is the one to mend. */
export function findSyntaxProblem(
  document: Document,
  source: string,
  linesBefore: number,
): LocatedProblem | undefined {
  const [first] = document.errors;
  if (!first) return undefined;
  const { code, message, pos } = first;
  const [start] = pos;
  if (code === 'TAB_AS_INDENT') return problemAt(start, 'YAML-003');
  const line = lineAt(source, start);
  const listed = findListedTwice(source, start);
  if (listed) return listed;
  const top = source.split('\n').find((text) => WRITTEN.test(text));
  if (indentOf(top) > indentOf(line)) return findMisalignment(source, start, linesBefore);
  // Two colons on one line; or the line below starts too far to the right, and is read along with it.
  if (/^Nested mappings/.test(message)) {
    const [rest = ''] = source.slice(start).split('\n', 1);
    const isColon = /:(?:\s|$)/.test(rest);
    const below = source.indexOf('\n', start) + 1;
    return isColon
      ? problemAt(start, 'YAML-001/colon', { written: quoteValue(source, start) })
      : findMisalignment(source, below, linesBefore);
  }
  const open = findOpen(document, source, start);
  // Whatever is read along with a bracket that stands open above is not what is wrong.
  const isAbove = open !== undefined && source.slice(open, start).includes('\n');
  const isOpen = isAbove || /^(?:MISSING_CHAR|BAD_INDENT|UNEXPECTED_TOKEN)$/.test(code);
  if (isOpen && open !== undefined && !/node end$|escape/.test(message)) {
    const isQuote = /["']/.test(source.charAt(open));
    return problemAt(open, isQuote ? 'YAML-001/quote' : 'YAML-001/bracket');
  }
  const [, value = ''] = FIELD.exec(line) ?? [];
  const written = quoteValue(source, start);
  // A value that is in quotes already is not what is wrong.
  const inner = findInner(source, start) ?? written;
  if (inner !== written) {
    const cause = /^["']/.test(inner) ? 'apostrophe' : 'colon';
    return problemAt(start, `YAML-001/${cause}`, { written });
  }
  if (/^[[\]{}*&!|>%@`-]/.test(value)) return problemAt(start, 'YAML-001/start', { written });
  const isIndent = /^BAD_INDENT$|^BLOCK_AS/.test(code) || /indicator$/.test(message);
  if (isIndent) return findMisalignment(source, start, linesBefore);
  const cause = CAUSES[code];
  const [, name, words] = (cause ? undefined : GLUED.exec(line)) ?? [];
  if (name !== undefined && words !== undefined) {
    return problemAt(start, 'YAML-001/space', { written: `${name.trim()} ${words}` });
  }
  const [, item] = /^[ \t]*-(?=[^\s-])(.*)$/.exec(line) ?? [];
  if (item !== undefined) return problemAt(start, 'YAML-001/item', { written: `- ${item}` });
  const isBelow = !cause && /^\p{L}/u.test(line) && !/:(?:\s|$)/.test(line);
  return problemAt(start, cause ?? `YAML-001/${isBelow ? 'below' : 'syntax'}`, { written });
}

/** Most levels of lists and groups inside each other; the content itself needs five. */
const DEEPEST = 20;

const DEEP_LINE = new RegExp(`^ {${DEEPEST * 10}} *(?=\\S)|(?:[-?:][ \\t]+){${DEEPEST + 1}}`, 'm');

const depthProblemAt = (offset: number) => problemAt(offset, 'YAML-001/deep', { levels: DEEPEST });

/** A line that starts too deep, or goes too deep, even to be cut into tokens. */
export function findDeepLine(source: string): LocatedProblem | undefined {
  const offset = source.search(DEEP_LINE);
  return offset === -1 ? undefined : depthProblemAt(offset);
}

/** The lists and groups that a token holds one level below it. */
function innerTokens(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}

function findDeepToken(document: CST.Token): CST.Token | undefined {
  let level: CST.Token[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0];
    level = level.flatMap(innerTokens);
  }
  return undefined;
}

/** What would stop the reader, or change how it reads: nesting beyond all use, and instructions to YAML itself. */
export function findTokenProblem(tokens: readonly CST.Token[]): LocatedProblem | undefined {
  for (const token of tokens) {
    if (token.type === 'directive') return problemAt(token.offset, 'YAML-001/directive');
    const deep = findDeepToken(token);
    if (deep) return depthProblemAt(deep.offset);
  }
  return undefined;
}
