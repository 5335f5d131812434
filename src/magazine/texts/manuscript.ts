import type { MdastNode } from 'satteri';
import type { Locale } from '../vocabulary.ts';
import { COMMENT, joinCutParagraphs } from './cut-paragraphs.ts';
import { headingAnchors } from './heading-anchors.ts';
import {
  childrenOf,
  isElement,
  literalAttribute,
  parseTree,
  type JsxElement,
} from './manuscript-tree.ts';
import type { Passage, PassageKind, Run } from '../typography/passage.ts';
import { findMisreadings, type Misreading } from './misreadings.ts';
import type { Place } from './place.ts';
import { localeOfLang, typeset } from '../typography/typography.ts';

/** A tag of the vocabulary as it stands in a text. */
export interface Element {
  name: string;
  /** Literal attributes by name; `null` for one without a value. */
  attributes: Readonly<Record<string, string | null>>;
  /** Names of attributes whose value is an expression, which the vocabulary forbids. */
  computed: readonly string[];
  /** Names of attributes that stand in it more than once: the last value would count. */
  repeated: readonly string[];
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
  /** The note that it was meant for, `^1`: its one word passes for an address. */
  note?: string;
}

/** Something that MDX allows and the magazine does not: an expression, an import, raw HTML. */
export interface Intruder {
  kind: 'expression' | 'module' | 'html' | 'image';
  source: string;
  place: Place;
}

/** A comment of the editors between braces, which no reader sees: a JavaScript comment, as MDX has it. */
export interface Comment {
  text: string;
  place: Place;
  /** Where it stands in the file, in UTF-16 units; the end is excluded. */
  start: number;
  end: number;
  /** Where what it is about ends: the passage that it stands in, or the one that follows. */
  reach: number;
}

/** What a text holds, in reading order, without how it is rendered. */
export interface Manuscript {
  /** Words of the running text, tags and head excluded. */
  words: number;
  elements: readonly Element[];
  headings: readonly Heading[];
  links: readonly Link[];
  intruders: readonly Intruder[];
  /** Its prose, notes and attributes included. */
  passages: readonly Passage[];
  comments: readonly Comment[];
  /** Prose that Markdown takes for something else. */
  misreadings: readonly Misreading[];
}

const WORD = /[\p{L}\p{N}]+(?:[’'\-.,][\p{L}\p{N}]+)*/gu;

function placeOf(node: MdastNode): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The words under a node, run together as a reader meets them. */
function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return childrenOf(node).map(textOf).join('');
}

function readElement(node: JsxElement, within: string): Element {
  const attributes: Record<string, string | null> = {};
  const computed: string[] = [];
  const repeated: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      computed.push('…');
      continue;
    }
    if (Object.hasOwn(attributes, attribute.name)) repeated.push(attribute.name);
    if (typeof attribute.value === 'object' && attribute.value !== null) {
      computed.push(attribute.name);
    } else attributes[attribute.name] = attribute.value ?? null;
  }
  return {
    name: node.name ?? '',
    attributes,
    computed,
    repeated,
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

/** Attributes that readers see or hear. */
const READ_ATTRIBUTES = ['alt', 'credit', 'by', 'at', 'value'];

interface Span {
  start: number;
  end: number;
}

function spanOf(node: MdastNode): Span {
  const { start, end } = node.position ?? {};
  return { start: start?.offset ?? 0, end: end?.offset ?? 0 };
}

const PASSAGE_KINDS: Partial<Record<MdastNode['type'], PassageKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

/** Reads the prose of a tree, passage by passage. */
function readPassages(root: MdastNode, source: string, locale: Locale): Passage[] {
  const passages: Passage[] = [];

  const add = (passage: Omit<Passage, 'start' | 'end'>, { start, end }: Span) => {
    if (passage.runs.length > 0) passages.push({ ...passage, start, end });
  };
  /** The language of what a tag holds, where it is not that of the text. */
  const langWithin = (node: JsxElement, around: string | undefined) => {
    const own = literalAttribute(node, 'lang');
    return own && localeOfLang(own) !== locale ? own : around;
  };

  const readAttributes = (node: JsxElement) => {
    const { start, end } = spanOf(node);
    const opening = source.slice(start, end);
    for (const attribute of READ_ATTRIBUTES) {
      const text = literalAttribute(node, attribute);
      if (!text) continue;
      const written = opening.indexOf(text, opening.search(new RegExp(`\\b${attribute}=`)));
      const place = start + Math.max(written, 0);
      const run: Run = { kind: 'words', text, start: place, end: place + text.length, within: [] };
      add({ kind: 'attribute', holder: node.name ?? '', attribute, runs: [run] }, run);
    }
  };

  const readRuns = (nodes: readonly MdastNode[], within: string[], lang?: string): Run[] =>
    nodes.flatMap((node): Run[] => {
      const run = (kind: Run['kind'], text: string) => [
        { kind, text, ...spanOf(node), within, lang },
      ];
      if (node.type === 'text') return run('words', node.value);
      if (node.type === 'break') return run('words', ' ');
      if (node.type === 'inlineCode') return run('code', node.value);
      // What is refused in the words is no word, and yet parts those around it.
      if (INTRUDERS[node.type] === 'expression' && commentIn(node) === undefined) {
        return run('code', '');
      }
      if (!isElement(node)) {
        const name = DRESSING.has(node.type) ? [node.type.replace('Reference', '')] : [];
        return readRuns(childrenOf(node), [...within, ...name], lang);
      }
      readAttributes(node);
      if (node.name === 'Cite') {
        const runs = readRuns(childrenOf(node), []);
        add({ kind: 'remark', holder: 'Cite', runs }, spanOf(node));
        return run('citation', '');
      }
      return readRuns(childrenOf(node), [...within, node.name ?? ''], langWithin(node, lang));
    });

  const visit = (node: MdastNode, holder?: string, lang?: string): void => {
    const children = childrenOf(node);
    const kind = PASSAGE_KINDS[node.type];
    if (kind) {
      add({ kind, holder, runs: readRuns(children, [], lang) }, spanOf(node));
    } else if (!isElement(node)) {
      children.forEach((child) => visit(child, holder, lang));
    } else {
      readAttributes(node);
      const name = node.name ?? '';
      const inner = langWithin(node, lang);
      if (children.some((child) => PASSAGE_KINDS[child.type] || child.type === 'list')) {
        children.forEach((child) => visit(child, name, inner));
      } else {
        add({ kind: 'tag', holder: name, runs: readRuns(children, [], inner) }, spanOf(node));
      }
    }
  };
  visit(root);
  return passages.sort((one, other) => one.start - other.start || other.end - one.end);
}

function commentIn(node: MdastNode): string | undefined {
  const isExpression = INTRUDERS[node.type] === 'expression' && 'value' in node;
  return isExpression ? COMMENT.exec(node.value)?.[1] : undefined;
}

/** Whether a block holds nothing but comments, each of which is about what follows them all. */
function isAside(node: MdastNode): boolean {
  if (node.type !== 'paragraph') return commentIn(node) !== undefined;
  return childrenOf(node).every(
    (child) => isAside(child) || (child.type === 'text' && child.value.trim() === ''),
  );
}

/** The end of what a comment is about: the passage around it, or the next thing in the text. */
function reachOf({ end }: Span, blocks: readonly Span[]): number {
  return blocks.find((block) => block.end >= end)?.end ?? end;
}

/** Reads the tree of a text, its prose apart: words, tags, headings, links and comments with their places. */
export function readTree(
  tree: MdastNode,
  locale: Locale,
): Omit<Manuscript, 'passages' | 'misreadings'> {
  const anchorOf = headingAnchors();
  const elements: Element[] = [];
  const headings: Heading[] = [];
  const links: Link[] = [];
  const intruders: Intruder[] = [];
  const comments: Comment[] = [];
  let words = 0;
  const blocks = childrenOf(tree)
    .filter((node) => !isAside(node))
    .map(spanOf);

  const visit = (node: MdastNode, block: string, tag?: string): void => {
    const intruder = INTRUDERS[node.type];
    const comment = commentIn(node);
    if (comment !== undefined) {
      const span = spanOf(node);
      comments.push({ text: comment, place: placeOf(node), ...span, reach: reachOf(span, blocks) });
    } else if (intruder) {
      const content = 'value' in node ? node.value : 'url' in node ? node.url : '';
      intruders.push({ kind: intruder, source: content, place: placeOf(node) });
    } else if (node.type === 'text') {
      words += node.value.match(WORD)?.length ?? 0;
    } else if (node.type === 'heading') {
      const text = textOf(node);
      const id = anchorOf(typeset(text, locale));
      headings.push({ depth: node.depth, text, id, place: placeOf(node) });
    } else if (node.type === 'link' || node.type === 'definition') {
      const [note] = ('label' in node && /^\^.+/.exec(node.label ?? '')) || [];
      links.push({
        target: node.url,
        text: textOf(node),
        place: placeOf(node),
        ...(note && { note }),
      });
    } else if (isElement(node)) {
      const element = readElement(node, tag ?? block);
      elements.push(element);
      childrenOf(node).forEach((child) => visit(child, block, element.name));
      return;
    }
    const inner = DRESSING.has(node.type) ? block : node.type;
    childrenOf(node).forEach((child) => visit(child, inner, tag));
  };
  visit(tree, 'root');

  return { words, elements, headings, links, intruders, comments };
}

/**
 * Reads a text, without rendering or looking up anything.
 *
 * @param source The whole file, head included.
 * @throws {ManuscriptSyntaxError} When the text is not MDX.
 */
export function parseManuscript(source: string, locale: Locale): Manuscript {
  const tree = joinCutParagraphs(parseTree(source));
  return {
    ...readTree(tree, locale),
    passages: readPassages(tree, source, locale),
    misreadings: findMisreadings(tree, source),
  };
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
