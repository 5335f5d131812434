import {
  element,
  wordsOf,
  type Element,
  type HtmlNode,
  type Root,
} from '../../magazine/texts/html-tree.ts';

type AnyNode = HtmlNode | Root['children'][number];

const isOf = (node: AnyNode | undefined, ...tags: readonly string[]): node is Element =>
  node?.type === 'element' && tags.includes(node.tagName);

/** How deep a list stands, as Google Docs says in the name of its class, on its items, or Word in a style. */
function depthOf({ properties, children }: Element): number {
  const [, named] = /lst-kix_\w+-(\d+)/.exec([properties['className']].flat().join(' ')) ?? [];
  const item = children.find((child) => isOf(child, 'li'));
  return Number(named ?? Number((isOf(item, 'li') && item.properties['ariaLevel']) || 1) - 1);
}

/** A paragraph that Word shows as an item of a list, and says so by a style alone. */
function readItem(node: AnyNode): AnyNode {
  const [, level] = isOf(node, 'p')
    ? (/mso-list:\s*l\d+ level(\d+)/.exec(node.properties['style'] ?? '') ?? [])
    : [];
  if (!isOf(node, 'p') || level === undefined) return node;
  const marks: string[] = [];
  const strip = (nodes: readonly HtmlNode[]): HtmlNode[] =>
    nodes.flatMap((child): HtmlNode[] => {
      if (child.type !== 'element') return [child];
      const isMark = /mso-list:\s*ignore/i.test(child.properties['style'] ?? '');
      if (isMark) marks.push(wordsOf(child));
      return isMark ? [] : [{ ...child, children: strip(child.children) }];
    });
  const item = element('li', strip(node.children), { ariaLevel: level });
  // What nobody marked is no item.
  return marks.length === 0
    ? node
    : element(/^\s*(?:\d|[a-z][.)])/i.test(marks.join('')) ? 'ol' : 'ul', [item]);
}

/** Whether a list goes on with another: its items are not numbered, or follow on. */
function goesOn(list: Element, { tagName, children }: Element): boolean {
  if (list.tagName !== tagName) return false;
  const { start } = list.properties;
  const items = children.filter((child) => isOf(child, 'li'));
  const isWords = list.children.some(
    (child) => isOf(child, 'li') && 'ariaLevel' in child.properties,
  );
  return tagName === 'ul' || Number(start) === items.length + 1 || (isWords && start === undefined);
}

/** Puts a list after what is there: into the last item of one that is less deep, or on with its like. */
function placeList(list: Element, made: HtmlNode[]): void {
  const last = made.at(-1);
  if (last?.type !== 'element') made.push(list);
  else if (last.tagName === 'li') last.children.push(list);
  else if (/^[uo]l$/.test(last.tagName) && depthOf(list) > depthOf(last)) {
    placeList(list, last.children);
  } else if (goesOn(list, last)) {
    last.children.push(...list.children);
  } else made.push(list);
}

/** The lists of a manuscript inside each other: Google Docs and Word write them one after the other. */
export function nestLists(nodes: readonly AnyNode[]): HtmlNode[] {
  const made: HtmlNode[] = [];
  for (const each of nodes.map(readItem)) {
    if (each.type !== 'element') {
      const isBetween = isOf(made.at(-1), 'ul', 'ol') && each.type === 'text';
      if (each.type === 'text' && !(isBetween && each.value.trim() === '')) made.push(each);
      continue;
    }
    const node = { ...each, children: nestLists(each.children) };
    if (isOf(node, 'ul', 'ol')) placeList(node, made);
    else made.push(node);
  }
  return made;
}
