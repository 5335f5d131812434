import Slugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Locale } from '../schemas/locale.ts';
import { typeset } from './typography.ts';

/** A place in a file, both numbers from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A tag of the vocabulary as it stands in a text. */
export interface Element {
  name: string;
  /** Literal attributes by name; `null` for one without a value. */
  attributes: Readonly<Record<string, string | null>>;
  /** Names of attributes whose value is an expression, which the vocabulary forbids. */
  computed: readonly string[];
  /** The words it encloses. */
  text: string;
  /** What holds it: the name of the enclosing tag, else the Markdown block (`root`, `paragraph`, `heading`). */
  within: string;
  place: Place;
}

export interface Heading {
  depth: number;
  text: string;
  /** Anchor of the heading in the page. */
  id: string;
  place: Place;
}

export interface Link {
  target: string;
  text: string;
  place: Place;
}

/** Something that MDX allows and the magazine does not: an expression, an import, raw HTML. */
export interface Intruder {
  kind: 'expression' | 'module' | 'html' | 'image';
  source: string;
  place: Place;
}

/** What a text holds, in reading order, without how it is rendered. */
export interface Manuscript {
  /** Words of the running text, tags and head excluded. */
  words: number;
  elements: readonly Element[];
  headings: readonly Heading[];
  links: readonly Link[];
  intruders: readonly Intruder[];
}

/** Tells the syntax that the parser could not read, and where. */
export class ManuscriptSyntaxError extends Error {
  readonly place: Place;

  constructor(message: string, place: Place, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ManuscriptSyntaxError';
    this.place = place;
  }
}

/** How every reader of a text parses it, so that checks and pages see the same tree. */
export const MANUSCRIPT_FEATURES = {
  frontmatter: true,
  gfm: { footnotes: false },
  smartPunctuation: false,
} as const;

const WORD = /[\p{L}\p{N}]+(?:[’'\-.,][\p{L}\p{N}]+)*/gu;

function placeOf(node: MdastNode): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

/** The words under a node, run together as a reader meets them. */
function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return childrenOf(node).map(textOf).join('');
}

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function readElement(node: JsxElement, within: string): Element {
  const attributes: Record<string, string | null> = {};
  const computed: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') computed.push('…');
    else if (typeof attribute.value === 'object' && attribute.value !== null) {
      computed.push(attribute.name);
    } else attributes[attribute.name] = attribute.value ?? null;
  }
  return {
    name: node.name ?? '',
    attributes,
    computed,
    text: textOf(node),
    within,
    place: placeOf(node),
  };
}

const INTRUDERS: Partial<Record<MdastNode['type'], Intruder['kind']>> = {
  mdxFlowExpression: 'expression',
  mdxTextExpression: 'expression',
  mdxjsEsm: 'module',
  html: 'html',
  image: 'image',
  imageReference: 'image',
};

/** Nodes that dress words without holding them as a block does. */
const DRESSING: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

function parseTree(source: string): MdastNode {
  try {
    return mdxToMdast(source, { features: MANUSCRIPT_FEATURES });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, reason] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
    throw new ManuscriptSyntaxError(
      (reason ?? message).replace(/ \([a-z-]+:[a-z-]+\)$/, ''),
      { line: Number(line ?? 1), column: Number(column ?? 1) },
      { cause: error },
    );
  }
}

/**
 * Reads a text: its words, tags, headings and links with their places. Nothing is rendered or looked up.
 *
 * @param source The whole file, head included.
 * @throws {ManuscriptSyntaxError} When the text is not MDX.
 */
export function parseManuscript(source: string, locale: Locale): Manuscript {
  const slugger = new Slugger();
  const elements: Element[] = [];
  const headings: Heading[] = [];
  const links: Link[] = [];
  const intruders: Intruder[] = [];
  let words = 0;

  const visit = (node: MdastNode, block: string, tag?: string): void => {
    const intruder = INTRUDERS[node.type];
    if (intruder) {
      const content = 'value' in node ? node.value : 'url' in node ? node.url : '';
      intruders.push({ kind: intruder, source: content, place: placeOf(node) });
    } else if (node.type === 'text') {
      words += node.value.match(WORD)?.length ?? 0;
    } else if (node.type === 'heading') {
      const text = textOf(node);
      const id = slugger.slug(typeset(text, locale));
      headings.push({ depth: node.depth, text, id, place: placeOf(node) });
    } else if (node.type === 'link' || node.type === 'definition') {
      links.push({ target: node.url, text: textOf(node), place: placeOf(node) });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const element = readElement(node, tag ?? block);
      elements.push(element);
      childrenOf(node).forEach((child) => visit(child, block, element.name));
      return;
    }
    const inner = DRESSING.has(node.type) ? block : node.type;
    childrenOf(node).forEach((child) => visit(child, inner, tag));
  };
  visit(parseTree(source), 'root');

  return { words, elements, headings, links, intruders };
}

/** The literal values of one attribute of one tag, in reading order, repeats included. */
export function valuesOf(
  { elements }: Pick<Manuscript, 'elements'>,
  name: string,
  attribute = 'id',
): string[] {
  return elements
    .filter((element) => element.name === name)
    .map((element) => element.attributes[attribute])
    .filter((value) => typeof value === 'string');
}
