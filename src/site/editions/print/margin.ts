import { element, type HtmlNode, type Element } from '../../../magazine/texts/html-tree.ts';

const isElement = (node: HtmlNode): node is Element => node.type === 'element';

const isNote = (node: HtmlNode): node is Element =>
  isElement(node) && ['doc-footnote', 'note'].includes(String(node.properties['role']));

const isEntryLink = (node: HtmlNode) => isElement(node) && node.tagName === 'a';

/** A note begins with its number on paper; a definition says its term, and has no entry to lead to there. */
export function numberNote({ children, properties, ...note }: Element): Element {
  const [, number] = /^note-(\d+)$/.exec(String(properties['id'])) ?? [];
  const words = children.flatMap((child): HtmlNode[] => {
    if (!isElement(child) || child.tagName !== 'p') return [child];
    const kept =
      number === undefined ? child.children.filter((each) => !isEntryLink(each)) : child.children;
    const head = number === undefined ? [] : [element('b', [`${number} `])];
    return [{ ...child, children: [...head, ...kept] }];
  });
  return { ...note, children: words, properties };
}

/**
 * Puts the notes of each block before it, so that they float beside it in the margin, and says that they are read
 * after it: printed as a tagged PDF, they stand there in the reading order.
 */
export function setInMargin(nodes: readonly HtmlNode[]): HtmlNode[] {
  const set: HtmlNode[] = [];
  let notes: Element[] = [];
  let block: HtmlNode | undefined;
  const flush = () => {
    if (block) {
      const ids = notes.map(({ properties }) => String(properties['id']));
      set.push(...notes, block);
      if (ids.length > 0) {
        set.push(element('div', [], { className: ['owner'], ariaOwns: ids }));
      }
    } else set.push(...notes);
    notes = [];
    block = undefined;
  };
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (isNote(node)) {
      const note = numberNote(node);
      notes.push({ ...note, properties: { ...note.properties, className: ['margin-note'] } });
      continue;
    }
    flush();
    block = node;
  }
  flush();
  return set;
}
