import { mdxToMdast, type MdastNode } from 'satteri';
import { findDeepNode, findExceededLimit, type ExceededLimit } from './exceeded-limit.ts';
import { placeAt, type Place } from './place.ts';

/** Tells the syntax that the parser could not read, or what it was not given to read, and where. */
export class ManuscriptSyntaxError extends Error {
  readonly place: Place;
  readonly exceeded: ExceededLimit | undefined;

  constructor(
    message: string,
    place: Place,
    options: ErrorOptions & { exceeded?: ExceededLimit } = {},
  ) {
    super(message, options);
    this.name = 'ManuscriptSyntaxError';
    this.place = place;
    this.exceeded = options.exceeded;
  }
}

/** The head of a text with its lines of hyphens, which stand nowhere but first; its fields are the first group. */
export const TEXT_HEAD = /(?<![^])---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

/** How every reader of a text parses it, so that checks and pages see the same tree. */
export const MANUSCRIPT_FEATURES = {
  frontmatter: true,
  gfm: { footnotes: false },
  smartPunctuation: false,
} as const;

/** A tag of the vocabulary. */
export type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export const isElement = (node: MdastNode): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The value of an attribute that is written as a text; nothing where it is missing or computed. */
export function literalAttribute({ attributes }: JsxElement, name: string): string | undefined {
  const attribute = attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** What stands directly in a node. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

function throwIfExceeded(source: string, exceeded: ExceededLimit | undefined): void {
  if (!exceeded) return;
  const message = `Too much for the parser: ${exceeded.kind}, over ${exceeded.limit}.`;
  throw new ManuscriptSyntaxError(message, placeAt(source, exceeded.offset), { exceeded });
}

/**
 * Parses a text.
 *
 * @param source The whole file, head included.
 * @throws {ManuscriptSyntaxError} When the text is not MDX, or too much for the parser.
 */
export function parseTree(source: string): MdastNode {
  throwIfExceeded(source, findExceededLimit(source));
  try {
    const tree = mdxToMdast(source, { features: MANUSCRIPT_FEATURES });
    throwIfExceeded(source, findDeepNode(tree, childrenOf));
    return tree;
  } catch (error) {
    if (error instanceof ManuscriptSyntaxError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, reason] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
    throw new ManuscriptSyntaxError(
      (reason ?? message).replace(/ \([a-z-]+:[a-z-]+\)$/, ''),
      { line: Number(line ?? 1), column: Number(column ?? 1) },
      { cause: error },
    );
  }
}
