import { Scalar } from 'yaml';
import {
  isFoldable,
  isLayable,
  layText,
  refoldText,
  spreadText,
  standsPlain,
  type QuoteMark,
} from '../yaml-text.ts';
import { markOf } from './found-style.ts';
import { indentOf, rangeOf, type JourneyFile } from './journey-file.ts';
import { writeText } from './moment-writing.ts';

/** What takes the place of a stretch of the file. */
export interface Edit {
  start: number;
  end: number;
  words: string;
}

/** A text of the file that is to say something else. */
export interface TextSite {
  node: Scalar;
  context: 'braces' | 'line';
}

/** What the new text stands between: quotes that are there of need only do not outlive the need. */
export function chooseMark({ node, context }: TextSite, usual: QuoteMark): QuoteMark {
  const isNeeded = !standsPlain(String(node.value), context);
  return isNeeded && usual === '' ? '' : (markOf(node) ?? '');
}

/** Writes a text on one line, quoted as the other one is. */
function writeBeside({ style }: JourneyFile, site: TextSite, text: string): string {
  const { context } = site;
  const mark = chooseMark(site, context === 'braces' ? style.quoteInBraces : style.quoteOnLine);
  return writeText(text, context, { mark, quoteMark: style.quoteMark });
}

/** Writes a text below its field, as the other one stands there: folded, or line by line. */
function writeBelow(file: JourneyFile, site: TextSite, text: string): string {
  const { node } = site;
  const { stories, width } = file.style;
  const old = file.source.slice(...rangeOf(node));
  const [header = '', ...lines] = old.trimEnd().split('\n');
  const [ending = ''] = /\n*$/.exec(old) ?? [];
  const [note = ''] = /\s+#.*$/.exec(header) ?? [];
  const indent = indentOf(lines.find((line) => line !== '') ?? '');
  const isChosen = stories === 'laid' || isFoldable(String(node.value).trim());
  const isLaid = node.type === Scalar.BLOCK_LITERAL && isChosen;
  const write = () => {
    if (isFoldable(text) && !isLaid) {
      return refoldText(
        lines.map((line) => line.trim()),
        text,
        { indent, width },
      );
    }
    return isLayable(text) ? layText(text, indent) : writeBeside(file, site, text);
  };
  const [first = '', ...rest] = write().split('\n');
  return [first + note, ...rest].join('\n') + ending;
}

function rewriteText(file: JourneyFile, site: TextSite, text: string): string {
  const { node } = site;
  if (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL) {
    return writeBelow(file, site, text);
  }
  const written = writeBeside(file, site, text);
  const [start, end] = rangeOf(node);
  const [, second] = file.source.slice(start, end).split('\n');
  if (second === undefined || !isFoldable(text)) return written;
  const column = file.columnAt(start);
  return spreadText(written, { column, indent: indentOf(second), width: file.style.width });
}

/** What to write so that a text says something else in the same form; nothing where it says it already. */
export function editText(file: JourneyFile, site: TextSite, text: string): Edit[] {
  if (String(site.node.value).trim() === text) return [];
  const [start, end] = rangeOf(site.node);
  return [{ start, end, words: rewriteText(file, site, text) }];
}
