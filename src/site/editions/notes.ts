import {
  element,
  elementsOf,
  rewriteTree,
  type HtmlNode,
  type Element,
  type Root,
} from '../../magazine/texts/html-tree.ts';

export interface GatheredNotes {
  /** Role of the notes to gather: `doc-footnote` for citations, `note` for definitions. */
  role: string;
  /** Heading of the list. */
  title: string;
  /** Whether their numbers mean something. */
  numbered: boolean;
}

/** What a note says, without the paragraph around it when it is the only one. */
function sayingOf({ children }: Element): HtmlNode[] {
  const blocks = children.filter(({ type }) => type === 'element');
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'element' && only.tagName === 'p'
    ? only.children
    : children;
}

/**
 * Moves the notes that stand between paragraphs into one list at the end of the article, in their order;
 * an article without such notes comes back unchanged.
 */
export function gatherNotes(root: Root, { role, title, numbered }: GatheredNotes): Root {
  const notes: Element[] = [];
  const rest = rewriteTree(root, (node) => {
    if (node.properties['role'] !== role) return [node];
    const { id } = node.properties;
    notes.push(element('li', sayingOf(node), id === undefined ? {} : { id }));
    return [];
  });
  if (notes.length === 0) return rest;
  const list = element(numbered ? 'ol' : 'ul', notes);
  const section = element('section', [element('h2', [title]), list], { role: 'doc-endnotes' });
  return { ...rest, children: [...rest.children, section] };
}

/** Ends each note with a link back to its call, where an id says which it is. */
export function returnFromNotes(root: Root): Root {
  const calls = new Set([...elementsOf(root)].map(({ properties }) => String(properties['id'])));
  return rewriteTree(root, (node) => {
    const [, number] = /^note-(\d+)$/.exec(String(node.properties['id'])) ?? [];
    if (number === undefined || !calls.has(`call-${number}`)) return [node];
    const back = element('a', ['↑'], { href: `#call-${number}`, role: 'doc-backlink' });
    return [element(node.tagName, [...node.children, ' ', back], node.properties)];
  });
}

/** Puts the calls to notes in brackets, so that two in a row are not read as one number. */
export function bracketCalls(root: Root): Root {
  return rewriteTree(root, (node) =>
    node.properties['role'] === 'doc-noteref'
      ? [element(node.tagName, ['[', ...node.children, ']'], node.properties)]
      : [node],
  );
}
