import { htmlToHast } from 'satteri';
import { findElement, wordsOf, type Element, type Root } from '../../magazine/texts/html-tree.ts';
import type { Facts } from './facts.ts';

/** Elements that stand within a line of prose: the rest start a passage of their own. */
const INLINE = new Set(
  'a abbr b bdi br cite code em i kbd mark q s small span strong sub sup time'.split(' '),
);

/** Elements whose text nobody reads. */
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** What is noted of an element, from which of its attributes. */
const NOTED: readonly (readonly [part: BodyPart, attribute: string, tags?: readonly string[]])[] = [
  ['text', 'alt'],
  ['text', 'ariaLabel'],
  ['text', 'title'],
  ['text', 'placeholder'],
  ['links', 'href', ['a']],
  ['pictures', 'src', ['img', 'source']],
  ['pictures', 'srcSet', ['img', 'source']],
];

/** A passage of the text is what is read in one breath: a block without the blocks in it. */
type BodyPart = 'text' | 'links' | 'pictures' | 'anchors' | 'drawings';

function attributeOf({ properties }: Element, name: string): string {
  const value = properties[name] ?? '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Makes one space of those that a browser shows as one; those that must not break stay. */
function collapseSpaces(text: string): string {
  return text.replace(/[ \n\t\r]+/g, ' ').trim();
}

function readHead(head: Element): Facts {
  const elements = head.children.filter((child) => child.type === 'element');
  const metaOf = (name: string) =>
    elements
      .filter((element) =>
        [attributeOf(element, 'property'), attributeOf(element, 'httpEquiv')].includes(name),
      )
      .map((element) => attributeOf(element, 'content'));
  const [title = collapseSpaces(wordsOf(findElement(head, 'title') ?? head))] = metaOf('og:title');
  const told = elements
    .filter(
      (element) =>
        attributeOf(element, 'name') !== '' ||
        attributeOf(element, 'property') !== '' ||
        attributeOf(element, 'type') === 'application/ld+json' ||
        /^(?:canonical|alternate)$/.test(attributeOf(element, 'rel')),
    )
    .map((element) => JSON.stringify(element.properties) + wordsOf(element));
  return {
    title: [title],
    target: metaOf('refresh').map((refresh) => refresh.replace(/^[^=]*=\s*/, '')),
    // A new title is told once, though programs are told it here too.
    programs: title === '' ? told : told.map((fact) => fact.replaceAll(title, '')),
  };
}

/** Reads what stands in the `main` element, and what stands around it. */
function readBody(body: Element): Facts {
  const createRegion = (): Record<BodyPart, string[]> => ({
    text: [],
    links: [],
    pictures: [],
    anchors: [],
    drawings: [],
  });
  const [main, frame] = [createRegion(), createRegion()];
  let passage = '';
  const endPassage = ({ text }: typeof main) => {
    text.push(...[collapseSpaces(passage)].filter((words) => words !== ''));
    passage = '';
  };
  const visit = (element: Element, around: typeof main, inDrawing: boolean) => {
    const { tagName, properties } = element;
    if (SILENT.has(tagName)) return;
    const isInline = INLINE.has(tagName);
    if (!isInline) endPassage(around);
    const region = tagName === 'main' ? main : around;
    const isDrawn = inDrawing || tagName === 'svg';
    for (const [part, attribute, tags] of NOTED) {
      const value = attributeOf(element, attribute);
      if (value !== '' && (tags?.includes(tagName) ?? true)) region[part].push(value);
    }
    if (isDrawn) {
      region.drawings.push(`${tagName} ${JSON.stringify({ ...properties, className: undefined })}`);
    } else if (properties['id']) region.anchors.push(attributeOf(element, 'id'));
    // A new line ends a word, though not the passage.
    if (tagName === 'br') passage += ' ';
    for (const child of element.children) {
      if (child.type === 'text') passage += child.value;
      else if (child.type === 'element') visit(child, region, isDrawn);
    }
    if (!isInline) endPassage(region);
  };
  visit(body, frame, false);
  return { ...main, frame: Object.values(frame).flat() };
}

/**
 * Reads what readers and programs find in a built page, whatever it looks like.
 *
 * @param html A whole page; what it lacks, a parser adds as browsers do.
 */
export function readPage(html: string): Facts {
  const root = htmlToHast(html) as Root;
  const [head, body] = ['head', 'body'].map((tagName) => findElement(root, tagName));
  if (!head || !body) throw new Error(`The parser gave a page without ${head ? 'body' : 'head'}.`);
  return { ...readHead(head), ...readBody(body) };
}
