import type { Element } from '../editions/tree.ts';

/** What one part of a page holds, in the order of the page. */
export interface Region {
  /** What is read in one breath: a block without the blocks in it, or an attribute that is read aloud. */
  passages: string[];
  links: string[];
  pictures: string[];
  /** Ids, to which addresses may lead. */
  anchors: string[];
  /** The shapes of its drawings, whatever their classes. */
  drawings: string[];
}

/** Elements that stand within a line of prose: the rest start a passage of their own. */
const INLINE = new Set(
  'a abbr b bdi br cite code em i kbd mark q s small span strong sub sup time'.split(' '),
);

/** Elements whose text nobody reads. */
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** Attributes that are read aloud or shown. */
const READ_ATTRIBUTES = ['alt', 'ariaLabel', 'title', 'placeholder'];

/** An attribute as it is written; a list is joined by spaces. */
export function attributeOf({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Makes one space of those that a browser shows as one; those that must not break stay. */
export function collapseSpaces(text: string): string {
  return text.replace(/[ \n\t\r]+/g, ' ').trim();
}

function describeShape({ tagName, properties }: Element): string {
  const kept = Object.entries(properties).filter(([name]) => name !== 'className');
  return `${tagName} ${JSON.stringify(kept)}`;
}

/** Notes what an element holds beside its text. */
function noteElement(element: Element, region: Region, drawn: boolean): void {
  const { tagName } = element;
  const add = (list: string[], name: string) => {
    const value = attributeOf(element, name);
    if (value !== undefined && value !== '') list.push(value);
  };
  for (const name of READ_ATTRIBUTES) add(region.passages, name);
  if (tagName === 'a') add(region.links, 'href');
  if (tagName === 'img' || tagName === 'source') {
    add(region.pictures, 'src');
    add(region.pictures, 'srcSet');
  }
  if (drawn) region.drawings.push(describeShape(element));
  else add(region.anchors, 'id');
}

/** Reads the body of a page: what stands in its `main` element, and what stands around it. */
export function readRegions(body: Element): { main: Region; frame: Region } {
  const createRegion = (): Region => ({
    passages: [],
    links: [],
    pictures: [],
    anchors: [],
    drawings: [],
  });
  const [main, frame] = [createRegion(), createRegion()];
  let passage = '';
  const endPassage = (region: Region) => {
    const text = collapseSpaces(passage);
    if (text !== '') region.passages.push(text);
    passage = '';
  };
  const visit = (element: Element, around: Region, inDrawing: boolean) => {
    const { tagName } = element;
    if (SILENT.has(tagName)) return;
    const isInline = INLINE.has(tagName);
    if (!isInline) endPassage(around);
    const region = tagName === 'main' ? main : around;
    const drawn = inDrawing || tagName === 'svg';
    noteElement(element, region, drawn);
    // A new line ends a word, though not the passage.
    if (tagName === 'br') passage += ' ';
    for (const child of element.children) {
      if (child.type === 'text') passage += child.value;
      else if (child.type === 'element') visit(child, region, drawn);
    }
    if (!isInline) endPassage(region);
  };
  visit(body, frame, false);
  return { main, frame };
}
