import {
  element,
  elementsOf,
  rewriteTree,
  type HtmlNode,
  type Element,
  type Root,
} from '../../../magazine/texts/html-tree.ts';

const isElement = (node: Root['children'][number]): node is Element => node.type === 'element';

/** The place that a link within the text leads to. */
const placeOf = ({ properties }: Element) => /^#(.+)$/.exec(properties['href'] ?? '')?.[1];

/** Whether something stands in a node, or is it. */
function holds(node: Element, ids: ReadonlySet<string>): boolean {
  const isThere = ({ properties }: Element) => ids.has(String(properties['id']));
  return isThere(node) || elementsOf(node).some(isThere);
}

/** Moves what was put right to the head of the article. */
export function correctionsFirst(root: Root): Root {
  const isCorrection = (node: Root['children'][number]) =>
    isElement(node) && node.properties['role'] === 'doc-errata';
  const corrections = root.children.filter(isCorrection);
  return {
    ...root,
    children: [...corrections, ...root.children.filter((node) => !isCorrection(node))],
  };
}

const isCard = (node: HtmlNode): node is Element =>
  node.type === 'element' && /^moment-/.test(String(node.properties['ariaLabelledBy']));

/** Puts a heading before the first card in a journey. */
function headCards(children: Element['children'], heading: string): Element['children'] {
  const first = children.findIndex(
    (node) => node.type === 'element' && [node, ...elementsOf(node)].some(isCard),
  );
  return first < 0 ? children : children.toSpliced(first, 0, element('h3', [heading]));
}

/**
 * Lets the text begin under its standfirst: of each journey the drawing goes before the first of its cards, and the
 * rest to the end of the article, the cards that the text leaves out under a heading. Where the text has no card of it,
 * the drawing goes to the end with the rest.
 */
export function journeysLast(root: Root, { others }: { others: string }): Root {
  const isJourney = (node: Root['children'][number]): node is Element =>
    isElement(node) && /^thread-/.test(String(node.properties['id']));
  const journeys = root.children.filter(isJourney);
  let text: Root['children'] = root.children.filter((node) => !isJourney(node));
  const endings = journeys.map((journey) => {
    const moments = new Set([...elementsOf(journey)].flatMap((link) => placeOf(link) ?? []));
    const drawing = journey.children.find(
      (node): node is Element => node.type === 'element' && node.tagName === 'figure',
    );
    const first = text.findIndex((node) => isElement(node) && holds(node, moments));
    if (!drawing || first < 0) return journey;
    text = [...text.slice(0, first), drawing, ...text.slice(first)];
    const rest = journey.children.filter((node) => node !== drawing);
    return { ...journey, children: headCards(rest, others) };
  });
  return { ...root, children: [...text, ...endings] };
}

/** The parts of a card: where it stands in its journey, its title, and what it says. */
function quoteCard({ children, properties }: Element): Element {
  const title = String(properties['ariaLabelledBy']);
  const blocks = children.filter((node): node is Element => node.type === 'element');
  const heading = blocks.find(({ properties: { id } }) => id === title);
  const [place, ...words] = blocks.filter((block) => block !== heading);
  const head: HtmlNode[] = [
    element('b', heading?.children ?? [], { id: title }),
    element('br', []),
    element('small', place?.children ?? []),
  ];
  return element('blockquote', [element('p', head), ...words]);
}

/** Makes each card a quotation with a short head, so that one sees in any reader where it ends. */
export function quoteCards(root: Root): Root {
  return rewriteTree(root, (node) => [isCard(node) ? quoteCard(node) : node]);
}
