import type { CST, Document } from 'yaml';
import { describeProblem, isMessage, type Message, type Values } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { showParserMessage } from './quotation.ts';

/** What is wrong with a document and where it stands in it, in UTF-16 units from its start. */
export type LocatedProblem = Omit<Problem, 'file' | 'line' | 'column'> & { offset: number };

/** Says what is wrong at an offset of a document. */
export function problemAt(offset: number, message: Message, values?: Values): LocatedProblem {
  return { offset, ...describeProblem(message, values) };
}

/** One broken line makes the parser stumble again further on: the first syntax error is the one to mend. */
export function findSyntaxProblem({ errors }: Document): LocatedProblem | undefined {
  const [first] = errors;
  if (!first) return undefined;
  const { code, message, pos } = first;
  if (code === 'TAB_AS_INDENT') return problemAt(pos[0], 'YAML-003');
  // Some of the parser’s own codes have a remedy of their own.
  const own = `YAML-001/${code}`;
  const said = showParserMessage(message);
  return problemAt(pos[0], isMessage(own) ? own : 'YAML-001/syntax', { said });
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

/**
 * What would stop the reader, or change how it reads, found among the tokens before it composes them:
 * nesting beyond all use, and instructions to YAML itself.
 */
export function findTokenProblem(tokens: readonly CST.Token[]): LocatedProblem | undefined {
  for (const token of tokens) {
    if (token.type === 'directive') return problemAt(token.offset, 'YAML-001/directive');
    const deep = findDeepToken(token);
    if (deep) return depthProblemAt(deep.offset);
  }
  return undefined;
}
