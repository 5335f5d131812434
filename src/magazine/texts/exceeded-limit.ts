import type { MdastNode } from 'satteri';

/** Something that no editor writes on purpose, and that would stop or break the parser of texts. */
export interface ExceededLimit {
  /** Where it stands in the file, in UTF-16 units. */
  offset: number;
  kind: 'paragraph' | 'program' | 'nesting';
  /** How much is allowed. */
  limit: number;
}

/**
 * Most UTF-16 units without an empty line between them: a dozen pages. The parser compares what stands
 * in a paragraph with what stands after it, so that its time grows with the square of the length.
 */
const LONGEST_PARAGRAPH = 20_000;

/** Most brackets that stand open at once; the parser of code would run out of stack at some thousands. */
const DEEPEST_BRACKETS = 200;

/** Most signs in a text with code in it that may nest without a bracket; prose and its tags hold one in 70. */
const MOST_SIGNS = 3_000;

/** Most operators before one value. */
const MOST_OPERATORS = 300;

/** Most blocks and tags inside each other. */
const DEEPEST_NODES = 50;

const CODE = /\{|^(?:import|export)\s/m;
const BRACKET = /[()[\]{}]/g;
const SIGN = /[?<=:]|\*\*/g;
const OPERATORS = new RegExp(
  `(?:(?:[!~+-]|\\b(?:await|delete|do|else|new|typeof|void|yield)\\b)\\s*){${MOST_OPERATORS}}`,
);

function findLongParagraph(source: string): ExceededLimit | undefined {
  let start = 0;
  for (const { index, 0: gap } of source.matchAll(/\n[ \t\r]*\n|$/g)) {
    if (index - start > LONGEST_PARAGRAPH) {
      return { offset: start, kind: 'paragraph', limit: LONGEST_PARAGRAPH };
    }
    start = index + gap.length;
  }
  return undefined;
}

/** Code that nests too deeply to be parsed. Brackets count wherever they stand: prose closes them. */
function findDeepCode(source: string): ExceededLimit | undefined {
  const code = source.search(CODE);
  if (code === -1) return undefined;
  let depth = 0;
  for (const { index, 0: bracket } of source.matchAll(BRACKET)) {
    depth = '([{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST_BRACKETS)
      return { offset: index, kind: 'program', limit: DEEPEST_BRACKETS };
  }
  const operators = source.search(OPERATORS);
  if (operators !== -1) return { offset: operators, kind: 'program', limit: MOST_OPERATORS };
  const signs = source.match(SIGN)?.length ?? 0;
  return signs > MOST_SIGNS ? { offset: code, kind: 'program', limit: MOST_SIGNS } : undefined;
}

/** Looks for what the parser cannot be given. */
export function findExceededLimit(source: string): ExceededLimit | undefined {
  return findLongParagraph(source) ?? findDeepCode(source);
}

/** Looks for blocks and tags that stand inside each other beyond all use. */
export function findDeepNode(
  tree: MdastNode,
  childrenOf: (node: MdastNode) => readonly MdastNode[],
): ExceededLimit | undefined {
  let level: readonly MdastNode[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (first && depth > DEEPEST_NODES) {
      const offset = first.position?.start.offset ?? 0;
      return { offset, kind: 'nesting', limit: DEEPEST_NODES };
    }
    level = level.flatMap(childrenOf);
  }
  return undefined;
}
