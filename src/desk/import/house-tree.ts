import { isAllCapitals } from '../checks/editorial/capitals.ts';
import { startsCaption } from '../checks/editorial/captions.ts';
import { inlineStyles } from './class-styles.ts';
import { cleanWords } from './clean-words.ts';
import { nestLists } from './nested-lists.ts';
import { hrefOf, isCall } from './notes.ts';
import {
  element,
  elementsOf,
  wordsOf,
  type Element,
  type HtmlNode,
  type Root,
} from '../../magazine/texts/html-tree.ts';

const SPACE = { type: 'text', value: ' ' } as const;
/** A line that was broken by hand; no other words of the tree have this sign. */
const BROKEN = { type: 'text', value: '\n' } as const;

const listTags = (tags: string) => new Set(tags.split(' '));

const BLOCKS = listTags(
  'address article aside blockquote caption center dd details dialog div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul',
);

const isBlock = (node: HtmlNode): node is Element =>
  node.type === 'element' && BLOCKS.has(node.tagName);

/** What says nothing, or is for a browser alone. */
const IDLE = listTags('script style meta link head title template noscript');

/** What has a meaning here; of all else, only the words stay. */
const KEPT = listTags(
  'blockquote caption code dd del dl dt em figcaption h1 h2 h3 h4 h5 h6 hr img kbd li ol p pre q s samp strike strong table tbody tfoot thead tr tt ul var',
);

/** Without the spaces at its start. */
function trimStart([first, ...rest]: readonly HtmlNode[]): HtmlNode[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  const value = first.value.trimStart();
  return value === '' ? trimStart(rest) : [{ ...first, value }, ...rest];
}

/** Without the spaces at its end. */
function trimEnd(nodes: readonly HtmlNode[]): HtmlNode[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  const value = last.value.trimEnd();
  return value === '' ? trimEnd(nodes.slice(0, -1)) : [...nodes.slice(0, -1), { ...last, value }];
}

/** Words in italics, in bold or struck out; the spaces at their ends, which writers mark along with them, stand beside the mark. */
function markWords(tagName: 'del' | 'em' | 'strong', children: readonly HtmlNode[]): HtmlNode[] {
  const inner = trimEnd(trimStart(children));
  if (inner.length === 0) return [...children];
  const words = wordsOf(element(tagName, children));
  const [before = ''] = /^\s+/.exec(words) ?? [];
  const [after = ''] = /\s+$/.exec(words) ?? [];
  return [{ type: 'text', value: before }, element(tagName, inner), { type: 'text', value: after }];
}

/** Words without some of their marks. */
const unmark = (nodes: readonly HtmlNode[], marks: ReadonlySet<string>): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if (node.type !== 'element') return [node];
    const children = unmark(node.children, marks);
    return marks.has(node.tagName) ? children : [{ ...node, children }];
  });

const styleOf = ({ properties }: Element) =>
  (properties['style'] ?? '').replace(/\s/g, '').toLowerCase();

/** The figures as they stand above the line, from nought. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Figures above the line: beside a word they would be read as part of it. */
function raise(node: Element): HtmlNode[] | undefined {
  const words = wordsOf(node).trim();
  if (!/^\d{1,2}$/.test(words)) return undefined;
  return [{ type: 'text', value: words.replace(/\d/g, (digit) => RAISED.charAt(Number(digit))) }];
}

const STRUCK = listTags('del s strike');

const isStruck = (node: Element) =>
  STRUCK.has(node.tagName) || /text-decoration(?:-line)?:[^;]*line-through/.test(styleOf(node));

/** The words of a block that is struck out, marked in each block that it holds. */
const strikeWords = (nodes: readonly HtmlNode[]): HtmlNode[] =>
  nodes.some(isBlock)
    ? nodes.flatMap((node) =>
        isBlock(node)
          ? [{ ...node, children: strikeWords(node.children) }]
          : markWords('del', unmark([node], STRUCK)),
      )
    : markWords('del', unmark(nodes, STRUCK));

/** What a span of Google Docs or of a browser means: it says so by its style. */
function readStyle(node: Element): HtmlNode[] {
  const style = styleOf(node);
  const isBold = /font-weight:(?:bold|[6-9]00)/.test(style);
  // The call of a note, or a power.
  if (/vertical-align:super/.test(style)) return raise(node) ?? node.children;
  const isItalic = /font-style:italic/.test(style);
  const struck = isStruck(node) ? markWords('del', node.children) : node.children;
  const inner = isItalic ? markWords('em', struck) : struck;
  return isBold ? markWords('strong', inner) : inner;
}

/** Where a link of a manuscript leads: Google puts its own address before it. */
function targetOf({ properties }: Element): string | undefined {
  const href = typeof properties['href'] === 'string' ? properties['href'] : '';
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) return undefined;
  const isWrapped = url.hostname.endsWith('google.com') && url.pathname === '/url';
  return (isWrapped && url.searchParams.get('q')) || href;
}

/** What stands in a block, however deep, as words of one line. */
function inlineOf(node: HtmlNode): HtmlNode[] {
  if (!isBlock(node)) return [node];
  return node.children.flatMap((child, index): HtmlNode[] =>
    index > 0 && isBlock(child) ? [SPACE, ...inlineOf(child)] : inlineOf(child),
  );
}

/** How a line starts that is an item or a speech to whoever typed it. */
const TYPED_LINE = /^\s*(?:[•·▪‣◦●○■□–—]|[-*o](?=\s)|\d{1,2}[.)°/](?=\s))/u;

/** Words as paragraphs: two line breaks in a row part them, and so does one between typed items; any other is a space. */
function splitParagraphs(children: readonly HtmlNode[]): Element[] {
  const lines = children.reduce<HtmlNode[][]>(
    (made, node) =>
      node === BROKEN ? [...made, [node]] : [...made.slice(0, -1), [...(made.at(-1) ?? []), node]],
    [[]],
  );
  const isTyped = (line: readonly HtmlNode[]) => TYPED_LINE.test(line.map(wordsOf).join(''));
  const areTyped = lines.filter(isTyped).length > 1;
  const parts: HtmlNode[][] = [[]];
  let isBlank = false;
  for (const line of lines) {
    if (isBlank || (areTyped && isTyped(line))) parts.push([]);
    isBlank = line[0] === BROKEN && !line.some(saysSomething);
    parts.at(-1)?.push(...line);
  }
  return parts.map((part) => element('p', trimEnd(trimStart(part))));
}

function houseElement(node: Element): HtmlNode[] {
  const { tagName, children } = node;
  if (IDLE.has(tagName) || tagName.startsWith('o:')) return [];
  // Words are marked in a block, and no block is.
  if (!isBlock(node) && children.some(isBlock)) return children;
  if (tagName === 'b' || tagName === 'strong') {
    // Google Docs wraps a whole document in a <b> that is none.
    const isNone = /font-weight:(?:normal|400)/.test(styleOf(node));
    return isNone ? children : markWords('strong', children);
  }
  if (tagName === 'i' || tagName === 'em') return markWords('em', children);
  if (['s', 'strike', 'del'].includes(tagName)) return markWords('del', children);
  if (tagName === 'table') {
    // Its caption is a paragraph above it: a table of Markdown has none.
    const isCaption = (child: HtmlNode) => child.type === 'element' && child.tagName === 'caption';
    const captions = children.filter(isCaption).map((child) => element('p', inlineOf(child)));
    return [...captions, { ...node, children: children.filter((child) => !isCaption(child)) }];
  }
  const [image, ...others] = elementsOf(node).filter(({ tagName: name }) => name === 'img');
  if (tagName === 'figure' && image && others.length === 0) {
    const captions = children.filter((child) => child.type === 'element' && child !== image);
    const legend = captions.map(wordsOf).join(' ').trim();
    return [element('p', [{ ...image, properties: { ...image.properties, legend } }])];
  }
  // Around what is embedded, as around words, spaces are kept.
  if (isCall(node)) return [element('embed', [], { note: hrefOf(node).slice(1) })];
  if (tagName === 'a') {
    const href = targetOf(node);
    return href ? [element('a', children, { href })] : children;
  }
  if (tagName === 'span') return readStyle(node);
  const raised = tagName === 'sup' && raise(node);
  if (raised) return raised;
  // A cell of Markdown is one line, and so is a heading.
  if (/^(?:td|th|h[1-6])$/.test(tagName)) {
    const lines = children.flatMap((child): HtmlNode[] =>
      isBlock(child) ? [SPACE, ...inlineOf(child)] : [child],
    );
    return [{ ...node, children: lines }];
  }
  if (tagName === 'br') return [BROKEN];
  const isHolder = tagName === 'p' || (isBlock(node) && !KEPT.has(tagName));
  if (!isHolder || children.some(isBlock)) return KEPT.has(tagName) ? [node] : children;
  // Google Docs names the style of its title, and gives it no rank.
  const names = [node.properties['className']].flat();
  if (names.includes('title')) return [element('h1', children)];
  const isCaption = names.some((name) => /^(?:mso)?caption$/i.test(name ?? ''));
  return isCaption ? [element('p', children, { caption: '' })] : splitParagraphs(children);
}

/** The words and marks that a text of the house knows; what else a manuscript holds goes, its words stay. */
function houseNodes(
  nodes: readonly (HtmlNode | Root['children'][number])[],
  clean = cleanWords,
): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.type === 'text') return [{ ...node, value: clean(node.value) }];
    if (node.type !== 'element') return [];
    // Code and verse keep their lines.
    const children = houseNodes(node.children, node.tagName === 'pre' ? String : clean);
    const isWhole = isBlock(node) || children.some(isBlock);
    return houseElement({
      ...node,
      children: isWhole && isStruck(node) ? strikeWords(children) : children,
    });
  });
}

/** A bullet as one types it, with what parts it from the words; after a dash, a capital is that of a speech. */
const BULLET = /^\s*(?:[•·▪‣◦●○■□]|[-*o](?=[\s\u00a0])|[–—](?=[\s\u00a0]+\P{Lu}))[\s\u00a0]*/u;
/** A number as one types it. */
const NUMBER = /^\s*(\d{1,2})[.)°][\s\u00a0]+/u;

/** Takes what was typed before the words of an item off its start, however many marks part it from them. */
function stripStart([first, ...rest]: readonly HtmlNode[], pattern: RegExp): HtmlNode[] {
  if (!first) return [];
  if (first.type === 'text') {
    const value = first.value.replace(pattern, '');
    return value === '' ? stripStart(rest, /^[\s\u00a0]+/u) : [{ ...first, value }, ...rest];
  }
  return first.type === 'element'
    ? [{ ...first, children: stripStart(first.children, pattern) }, ...rest]
    : [first, ...rest];
}

/** The sort of list whose item a paragraph is, by what was typed at its start. */
function typedItem(node: HtmlNode, next: number): 'ul' | 'ol' | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined;
  const words = wordsOf(node);
  if (BULLET.test(words)) return 'ul';
  return Number(NUMBER.exec(words)?.[1]) === next ? 'ol' : undefined;
}

/** Makes lists of paragraphs whose bullets or numbers were typed: two in a row at least, or a bullet that nobody types by chance. */
function listTyped(nodes: readonly HtmlNode[]): HtmlNode[] {
  const made: HtmlNode[] = [];
  for (let index = 0; index < nodes.length;) {
    const first = nodes[index];
    const sort = first && typedItem(first, 1);
    const items: Element[] = [];
    for (let at = index; sort; at += 1) {
      const node = nodes[at];
      if (!node || typedItem(node, items.length + 1) !== sort || node.type !== 'element') break;
      items.push(element('li', stripStart(node.children, sort === 'ul' ? BULLET : NUMBER)));
    }
    const isList =
      items.length > 1 || (sort === 'ul' && first && /^\s*[•·▪‣●■]/u.test(wordsOf(first)));
    if (sort && isList) made.push(element(sort, items));
    else if (first) made.push(first);
    index += isList ? items.length : 1;
  }
  return made;
}

/** Puts words that stand in no block into a paragraph, and leaves out blocks that say nothing. */
function paragraphs(nodes: readonly HtmlNode[]): HtmlNode[] {
  const made: Element[] = [];
  let open: Element | undefined;
  for (const node of nodes) {
    if (!isBlock(node) && open) open.children.push(node);
    else made.push(isBlock(node) ? node : element('p', [node]));
    open = isBlock(node) ? undefined : made.at(-1);
  }
  return made.map(readRule).filter((node, index, all) => {
    const isFirst = !all.slice(0, index).some(saysSomething) || isRule(all[index - 1]);
    return isRule(node) ? !isFirst && all.slice(index).some(saysSomething) : saysSomething(node);
  });
}

const isRule = (node: HtmlNode | undefined) => node?.type === 'element' && node.tagName === 'hr';

/** A line of stars or dashes parts two passages, as a rule does. */
const readRule = (block: Element): Element =>
  /^\s*(?:[*_~#–—-]\s*){3,}$/u.test(wordsOf(block)) ? element('hr', []) : block;

/** Whether words or a picture stand in a node. */
const saysSomething = (node: HtmlNode) => wordsOf(node).trim() !== '' || hasPicture(node);

/** Whether a picture stands in a node. */
export function hasPicture(node: HtmlNode): boolean {
  return (
    node.type === 'element' &&
    (node.tagName === 'img' || node.children.some((child) => hasPicture(child)))
  );
}

/** Whether all that a block says stands in a tag. */
const isAllIn = (tagName: string, { children }: Element) =>
  children
    .filter((child) => wordsOf(child).trim() !== '')
    .every((child) => child.type === 'element' && child.tagName === tagName);

/** Gives a picture that stands alone the caption beneath it: by its style, its first word, or in italics. */
function readCaptions(blocks: readonly HtmlNode[]): HtmlNode[] {
  const made: HtmlNode[] = [];
  for (const block of blocks) {
    const before = made.at(-1);
    const inside = before?.type === 'element' ? elementsOf(before) : [];
    const image = [...inside].find(({ tagName }) => tagName === 'img');
    const isAlone = before && wordsOf(before).trim() === '';
    const words = wordsOf(block).trim();
    const isCaption =
      block.type === 'element' &&
      block.tagName === 'p' &&
      words !== '' &&
      !hasPicture(block) &&
      ('caption' in block.properties || startsCaption(words) || isAllIn('em', block));
    if (image && isAlone && isCaption && !image.properties['legend']) {
      image.properties['legend'] = words;
    } else made.push(block);
  }
  return made;
}

/** Most letters of a paragraph in bold that announces what follows it. */
const MOST_LETTERS = 90;

/** Whether a paragraph is all in bold or in capitals, short, and ends as no sentence does: a heading to whoever typed it. */
function isBold(node: HtmlNode | undefined): node is Element {
  if (node?.type !== 'element' || node.tagName !== 'p' || hasPicture(node)) return false;
  const words = wordsOf(node).trim();
  return (
    words.length <= MOST_LETTERS &&
    !/[.!…:;,]$/.test(words) &&
    !BULLET.test(words) &&
    (isAllIn('strong', node) || isAllCapitals(words))
  );
}

const BOLD = listTags('strong');

/** Several lines of a title as one. */
function joinLines(lines: readonly Element[]): Element {
  const words = lines.flatMap(({ children }) => [SPACE, ...unmark(children, BOLD)]);
  return element('h1', words.slice(1));
}

/** Makes headings of what was only set in bold, below those that are: the first of all, on however many lines, is the title. */
function readHeadings(blocks: readonly HtmlNode[]): HtmlNode[] {
  const isTitle = (node: HtmlNode) => node.type === 'element' && node.tagName === 'h1';
  const isLine = blocks.some(isTitle) ? isTitle : isBold;
  // A second heading starts with a capital, and the second line of one does not.
  const isNext = (node: HtmlNode) => isTitle(node) && !/^\s*\p{Ll}/u.test(wordsOf(node));
  const end = blocks.findIndex((node, index) => !isLine(node) || (index > 0 && isNext(node)));
  const lines = blocks.slice(0, end < 0 ? 0 : end).filter((node) => node.type === 'element');
  return [
    ...(lines.length > 0 ? [joinLines(lines)] : []),
    ...blocks.slice(lines.length).map((node, index, rest) => {
      const [before, next] = [rest[index - 1], rest[index + 1]];
      const announces = isBold(node) && next && !isBold(next) && !isBold(before);
      return announces ? element('h6', unmark(node.children, BOLD)) : node;
    }),
  ];
}

/** Lines that were broken by hand, as Markdown breaks them; a heading is one line. */
const breakLines = (nodes: readonly HtmlNode[]): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if (node.type === 'element') {
      const isLine = /^(?:h[1-6]|pre)$/.test(node.tagName);
      return [isLine ? node : { ...node, children: breakLines(node.children) }];
    }
    const lines = node.type === 'text' ? node.value.split('\n') : [];
    if (lines.length < 2) return [node];
    return element('p', lines.flatMap((line) => [element('br', []), line]).slice(1)).children;
  });

/** The blocks of a manuscript, with the marks of the house and no others, its typed lists as lists and its typed headings as headings. */
export function houseTree(root: Root): HtmlNode[] {
  const blocks = paragraphs(houseNodes(nestLists(inlineStyles(root).children)));
  return breakLines(readHeadings(listTyped(readCaptions(blocks))));
}
