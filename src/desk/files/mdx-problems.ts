import { parseManuscript, type Manuscript } from '../../magazine/texts/manuscript.ts';
import { ManuscriptSyntaxError } from '../../magazine/texts/manuscript-tree.ts';
import { placeAt } from '../../magazine/texts/place.ts';
import type { Locale, Localised } from '../../magazine/vocabulary.ts';
import { type Message, type Values, problemAt, type Problem } from '../problems/problem.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { findNearest } from './nearest.ts';
import { ALLOWED_TAGS } from './allowed-tags.ts';

/** Most problems of syntax that are looked for in one text: each takes a reading of it. */
const MOST_PROBLEMS = 12;

/** What is wrong at a place, and what to write from there on, where that is known. */
interface Diagnosis {
  message: Message;
  values?: Values;
  /** The name of the tag that is opened here, where its end may stand further on. */
  opens?: string;
  suggestion?: string | undefined;
  /** How many UTF-16 units are left out of the reading with it: one, unless it is said. */
  length?: number;
  /** `safe` where `--fix` may write it. */
  written?: { over: string; by: string; safe: boolean };
}

const MARKDOWN: Readonly<Record<string, Localised>> = phrases.markdown;

/** Says that a text has no such tag, and what an editor writes instead. */
export function diagnoseUnknownTag(name: string): Diagnosis {
  const tags = [...ALLOWED_TAGS.keys()];
  if (name === '') return { message: 'MDX-002/nameless', values: { tags } };
  const markdown = MARKDOWN[name.toLowerCase()];
  if (markdown) return { message: 'MDX-002/html', values: { tag: name, tags, markdown } };
  const suggestion = findNearest(name, tags);
  return { message: 'MDX-002/unknown', values: { tag: name, tags }, suggestion };
}

/** An attribute between marks that only look like straight quotation marks. */
const CURLY = /=\s*(?:["“”„«]\s*([^"“”„«»]*?)\s*["“”»]|[‘’]([^‘’]*)’)/g;
const UNQUOTED = /=\s*([^\s"'{>/][^\s"'>/]*)/g;

function diagnoseTag(opening: string, name: string): Diagnosis {
  const tag = ALLOWED_TAGS.get(name);
  if (!tag) return diagnoseUnknownTag(name);
  const rewrite = (message: Message, by: string, { safe = true } = {}): Diagnosis => ({
    message,
    values: { tag: name },
    opens: name,
    written: { over: opening, by, safe },
  });
  if (/[“”„«»‘’]/.test(opening)) {
    const straight = opening.replace(CURLY, (_, double?: string, single = '') => {
      return `="${double ?? single}"`;
    });
    if (straight !== opening) return rewrite('MDX-001/curly', straight);
  }
  const bare = opening.replace(/"[^"]*"|'[^']*'/g, '{}');
  if (bare.includes('"')) return { message: 'MDX-001/quote', values: { tag: name }, opens: name };
  if (/=\s*[^\s{>/]/.test(bare)) {
    return rewrite('MDX-001/unquoted', opening.replace(UNQUOTED, '="$1"'));
  }
  if (tag.words === 'required') return { message: 'MDX-001/open', values: { tag: name } };
  // A citation may hold a remark, whose end nobody can guess.
  const closed = opening.replace(/\s*>$/, ' />');
  return rewrite('MDX-001/alone', closed, { safe: tag.words === 'none' });
}

/** Tags of HTML that nobody closes. */
const VOID = new Set(['br', 'hr', 'img', 'wbr']);

/** Whether what looks like a tag compares two things (a<b ou b>c): no tag is called so, and it touches or holds words. */
function isComparison(name: string, opening: string, before: string, rest: string): boolean {
  if (ALLOWED_TAGS.has(name) || VOID.has(name.toLowerCase())) return false;
  const isClosed = opening.endsWith('/>') || rest.includes(`</${name}`);
  return (
    !isClosed && (/[\p{L}\p{N})]$/u.test(before) || /\s\p{L}+(?!\S)/u.test(opening.slice(0, -1)))
  );
}

/** Words between braces, without a tag: they are told and mended as one. */
const BRACES = /\{+(?:[^{}<\n]|<(?![A-Za-z/]))*\}+/g;

/** Looks at what the parser stumbled over, which speaks English and of programs. */
function diagnose(source: string, start: number): Diagnosis {
  const rest = source.slice(start);
  if (rest.startsWith('{/*')) return { message: 'MDX-001/note' };
  if (/^(?:import|export)\b/.test(rest)) return { message: 'MDX-005/module' };
  const [comment, inside = ''] = /^<!--((?:(?!\*\/)[^])*?)-->/.exec(rest) ?? [];
  if (comment) {
    const by = `{/* ${inside.trim()} */}`;
    return { message: 'MDX-001/comment', written: { over: comment, by, safe: true } };
  }
  if (rest.startsWith('<!--')) return { message: 'MDX-001/comment' };
  const [, closing] = /^<\/([A-Za-z]\w*)\s*>/.exec(rest) ?? [];
  if (closing) return { message: 'MDX-001/closing', values: { tag: closing } };
  const [address] = /^<(?:https?:|mailto:|[^\s<>@]+@)[^\s<>]*>/.exec(rest) ?? [];
  if (address) return { message: 'MDX-001/address', length: address.length };
  const [opening = '', name = ''] =
    /^<([A-Za-z][\w-]*)(?=[\s>/])(?:"[^"<>\n]*"|[^<>])*>/.exec(rest) ?? [];
  const isTag = opening && !opening.includes('\n\n');
  if (isTag && !isComparison(name, opening, source.slice(0, start), rest)) {
    return diagnoseTag(opening, name);
  }
  const [, half] = /^<([A-Za-z]\w*)/.exec(rest) ?? [];
  if (half && ALLOWED_TAGS.has(half)) return { message: 'MDX-001/half', values: { tag: half } };
  if (/^<>/.test(rest)) return diagnoseUnknownTag('');
  const braces = rest.search(BRACES) === 0 ? rest.match(BRACES) : undefined;
  const [over = ''] = braces ?? /^[<{][^\s<{]*/.exec(rest) ?? [];
  if (over === '') return { message: 'MDX-001/syntax' };
  const message = over.startsWith('{') ? 'MDX-001/brace' : 'MDX-001/less';
  const by = over.replace(/[<{}]/g, '\\$&');
  return { message, length: over.length, written: { over, by, safe: true } };
}

/** Where the culprit starts: at the place, or before it where the parser had gone on. */
function findCulprit(source: string, { place, message }: ManuscriptSyntaxError): number {
  // A tag that closes another is told at the one that is still open.
  const [, line, column] = /for `<[^>]*>` \((\d+):(\d+)\)/.exec(message) ?? [];
  const [at, within] = line ? [Number(line), Number(column)] : [place.line, place.column];
  const start = source.split('\n', at - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const offset = Math.min(start + within - 1, source.length - 1);
  const braces = source
    .matchAll(BRACES)
    .find(({ 0: { length }, index }) => index <= offset && offset < index + length);
  if (braces) return braces.index;
  if (/[<{]/.test(source.charAt(offset))) return offset;
  const isStatement = /^(?:import|export)\b/.test(source.slice(start));
  const before = Math.max(source.lastIndexOf('<', offset), source.lastIndexOf('{', offset));
  return isStatement || before < source.lastIndexOf('\n\n', offset) ? start : before;
}

/** Takes the place of what the parser cannot read, unit for unit, so that all the rest stays in its own. */
const MASK = '‹';

function mask(text: string, start: number, length = 1): string {
  return text.slice(0, start) + MASK.repeat(length) + text.slice(start + length);
}

/** Masks what has been told, and the end of a tag whose start it is. */
function maskTold(text: string, start: number, { opens, length }: Diagnosis): string {
  const masked = mask(text, start, length);
  const end = opens === undefined ? -1 : masked.indexOf(`</${opens}>`, start);
  return end === -1 ? masked : mask(masked, end);
}

/**
 * Reads the body of a text, past what the parser cannot read where that can be done, so that all is told at once: what
 * it holds is without the prose in which something was passed over.
 */
export function readManuscript(
  source: string,
  { file, locale }: { file: string; locale: Locale },
): { manuscript: Manuscript | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  for (let readable = source; problems.length < MOST_PROBLEMS;) {
    try {
      const manuscript = parseManuscript(readable, locale);
      // Prose that is masked is not what the editors wrote; all other is told of along with it.
      const isWritten = (start: number, end: number) =>
        source.slice(start, end) === readable.slice(start, end);
      const passages = manuscript.passages.filter(({ start, end }) => isWritten(start, end));
      const comments = manuscript.comments.filter(({ start, reach }) => isWritten(start, reach));
      return { manuscript: { ...manuscript, passages, comments }, problems };
    } catch (error) {
      if (!(error instanceof ManuscriptSyntaxError)) throw error;
      const { place, exceeded } = error;
      if (exceeded) {
        const { kind, limit } = exceeded;
        problems.push(problemAt({ file, place }, `MDX-001/${kind}`, { limit }));
        break;
      }
      const start = findCulprit(readable, error);
      const diagnosis = diagnose(source, start);
      const { message, suggestion, written } = diagnosis;
      const { over = '', by = '', safe } = written ?? {};
      const fix = safe ? { start, end: start + over.length, text: by } : undefined;
      const values = { ...diagnosis.values, written: by };
      const spot = { file, place: placeAt(source, start) };
      problems.push(problemAt(spot, message, values, { suggestion, fix }));
      readable = maskTold(readable, start, diagnosis);
    }
  }
  return { manuscript: undefined, problems };
}
