import { parseManuscript, type Element, type Manuscript } from '../../magazine/texts/manuscript.ts';
import { ManuscriptSyntaxError } from '../../magazine/texts/manuscript-tree.ts';
import { placeAt } from '../../magazine/texts/place.ts';
import { OPAQUE } from '../../magazine/typography/passage.ts';
import type { Locale, Localised } from '../../magazine/vocabulary.ts';
import { type Message, type Values, problemAt, type Problem } from '../problems/problem.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { findNearest } from './nearest.ts';
import { ALLOWED_TAGS } from './allowed-tags.ts';

/** Most problems of syntax that are looked for in one text: each takes a reading of it. */
const MOST_PROBLEMS = 100;

/** What is wrong at a place, and what to write from there on, where that is known. */
interface Diagnosis {
  message: Message;
  values?: Values;
  /** The name of the tag that is opened here, where its end may stand further on. */
  opens?: string;
  /** The tag as it will be read, where it is one of ours. */
  tag?: string;
  suggestion?: string | undefined;
  /** How many UTF-16 units are left out of the reading with it; unless it is said, nobody knows what its prose says. */
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
/** Values, as braces, of which one ends before its words do: something touches its end, or it belongs to no name. */
const CUT = /\{\}(?![\w-]+=)[^\s/>}]|(?<![={]\s*)\{\}/;
const UNQUOTED = /=\s*([^\s"'{>/][^\s"'>/]*)/g;

function diagnoseTag(opening: string, name: string): Diagnosis {
  const { length } = opening;
  const tag = ALLOWED_TAGS.get(name);
  if (!tag) return { ...diagnoseUnknownTag(name), opens: name, length };
  // What it holds is in another language.
  const told = 'lang' in tag.attributes ? {} : { length };
  const rewrite = (message: Message, by: string, { safe = true } = {}): Diagnosis => ({
    message,
    values: { tag: name },
    opens: name,
    tag: by,
    ...told,
    written: { over: opening, by, safe },
  });
  if (/[“”„«»‘’]/.test(opening)) {
    const straight = opening.replace(CURLY, (_, double?: string, single = '') => {
      return `="${double ?? single}"`;
    });
    if (straight !== opening) return rewrite('MDX-001/curly', straight);
  }
  const bare = opening.replace(/"[^"]*"|'[^']*'/g, '{}');
  if (CUT.test(bare)) return { message: 'MDX-001/inner', values: { tag: name }, opens: name };
  if (bare.includes('"')) return { message: 'MDX-001/quote', values: { tag: name }, opens: name };
  if (/=\s*[^\s{>/]/.test(bare)) {
    return rewrite('MDX-001/unquoted', opening.replace(UNQUOTED, '="$1"'));
  }
  if (tag.words === 'required') {
    return { message: 'MDX-001/open', values: { tag: name }, tag: opening, ...told };
  }
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

/** Words between braces, without a tag, and those to which they give a class: they are told and mended as one. */
const BRACES = /(?:\[[^\][\n]*\](?=\{[#.:]))?\{+(?:[^{}<\n]|<(?![A-Za-z/]))*\}+/g;

/** Looks at what the parser stumbled over, which speaks English and of programs. */
function diagnose(source: string, start: number): Diagnosis {
  const rest = source.slice(start);
  if (rest.startsWith('{/*')) return { message: 'MDX-001/note' };
  if (/^(?:import|export)\b/.test(rest)) return { message: 'MDX-005/module' };
  const [comment, inside = ''] = /^<!--((?:(?!\*\/)[^])*?)-->/.exec(rest) ?? [];
  if (comment) {
    const by = `{/* ${inside.trim()} */}`;
    const { length } = comment;
    return { message: 'MDX-001/comment', length, written: { over: comment, by, safe: true } };
  }
  if (rest.startsWith('<!--')) return { message: 'MDX-001/comment' };
  const [end = '', closing] = /^<\/([A-Za-z]\w*)\s*>/.exec(rest) ?? [];
  if (closing) {
    return { message: 'MDX-001/closing', values: { tag: closing }, length: end.length };
  }
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
  const isClass = /^(?:\[.*\])?\{[#.:]/.test(over);
  const brace = isClass ? 'MDX-001/class' : 'MDX-001/brace';
  const message = over.startsWith('<') ? 'MDX-001/less' : brace;
  const by = over.replace(/[<{}]/g, '\\$&');
  return { message, length: over.length, written: { over, by, safe: !isClass } };
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
function mask(text: string, start: number, length = 1): string {
  const end = start + length;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, OPAQUE) + text.slice(end);
}

/** Masks what has been told, and the end of a tag whose start it is. */
function maskTold(text: string, start: number, { opens, length }: Diagnosis): string {
  const masked = mask(text, start, length);
  const closing = `</${opens}>`;
  const end = opens === undefined ? -1 : masked.indexOf(closing, start);
  return end === -1 ? masked : mask(masked, end, closing.length);
}

/** A tag that cannot be read where it stands, with its attributes if they can be. */
function readTag(written: string, locale: Locale): Element[] {
  const alone = written.replace(/\s*\/?>$/, ' />');
  try {
    return parseManuscript(alone, locale).elements.map((element) => {
      const { words, within } = ALLOWED_TAGS.get(element.name) ?? {};
      return { ...element, text: words === 'required' ? '…' : '', within: within?.[0] ?? '' };
    });
  } catch {
    // It has another fault, which its own message tells.
    return [];
  }
}

/**
 * Reads the body of a text, past what the parser cannot read where that can be done, so that all is told at once: what
 * it holds is without the prose of which nobody knows what it says.
 */
export function readManuscript(
  source: string,
  { file, locale }: { file: string; locale: Locale },
): { manuscript: Manuscript | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const tags: Element[] = [];
  const unknown: number[] = [];
  for (let readable = source; problems.length < MOST_PROBLEMS;) {
    try {
      const manuscript = parseManuscript(readable, locale);
      const isKnown = (start: number, end: number) =>
        !unknown.some((place) => start <= place && place < end);
      const passages = manuscript.passages.filter(({ start, end }) => isKnown(start, end));
      const elements = [...manuscript.elements, ...tags];
      return { manuscript: { ...manuscript, passages, elements }, problems };
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
      const { message, suggestion, written, tag, length } = diagnosis;
      const { over = '', by = '', safe } = written ?? {};
      const fix = safe ? { start, end: start + over.length, text: by } : undefined;
      const values = { ...diagnosis.values, written: by };
      const spot = { file, place: placeAt(source, start) };
      problems.push(problemAt(spot, message, values, { suggestion, fix }));
      if (tag) tags.push(...readTag(tag, locale).map((each) => ({ ...each, place: spot.place })));
      if (length === undefined) unknown.push(start);
      readable = maskTold(readable, start, diagnosis);
    }
  }
  return { manuscript: undefined, problems };
}
