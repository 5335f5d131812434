import { formatReference } from '../../magazine/library/reference.ts';
import type { Source } from '../../magazine/library/library.ts';
import {
  element,
  elementsOf,
  rewriteTree,
  type Element,
  type HtmlNode,
  type Root,
} from '../../magazine/texts/html-tree.ts';
import { LANGUAGE_TAGS, type Locale } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';

const has = ({ properties }: Element, name: string) =>
  properties.className?.includes(name) ?? false;

/** What the links below a node lead to, in order. */
const hrefsIn = (node: Root | Element) =>
  [...elementsOf(node)].flatMap(({ properties: { href } }) => href ?? []);

/** The notes of a text, by their numbers. */
function findNotes(root: Root): Map<number, Element> {
  return new Map(
    [...elementsOf(root)].flatMap((node): [number, Element][] => {
      const [, number] = /^note-(\d+)$/.exec(String(node.properties['id'])) ?? [];
      return number === undefined ? [] : [[Number(number), node]];
    }),
  );
}

function writeNote(number: number, href: string, source: Source, locale: Locale): Element {
  const reference = formatReference(source, locale).map(({ text, italic, lang }) => {
    if (italic) return element('i', [text], lang ? { lang } : {});
    return lang ? element('span', [text], { lang }) : text;
  });
  const unread = source.consulted ? [] : [` (${translator(locale)('source.unread')})`];
  const words = element('p', [element('a', reference, { href }), ...unread]);
  return element('aside', [words], { id: `note-${number}`, role: 'doc-footnote' });
}

/**
 * Says beside each source that a card names in which note it is told whole: where a link leads nowhere, its name alone would not
 * find it.
 *
 * @returns The tree, and the notes that it lacks, numbered after its own: on the sources that nothing else cites, in order.
 */
export function numberCardSources(
  root: Root,
  {
    sources,
    locale,
    addressOf,
    inFigures = false,
  }: {
    sources: ReadonlyMap<string, Source>;
    locale: Locale;
    /** Where a source is told on the site, by its id: links lead there. */
    addressOf: (id: string) => string;
    /** Whether key figures name the notes on their sources too: on paper, where no link leads to them. */
    inFigures?: boolean;
  },
): { root: Root; notes: Element[] } {
  const t = translator(locale);
  const byHref = new Map([...sources].map(([id, source]) => [addressOf(id), source]));
  const found = findNotes(root);
  const numbers = new Map<string, number>();
  for (const [number, note] of found) {
    // Of several on one source, the first.
    for (const href of hrefsIn(note)) if (!numbers.has(href)) numbers.set(href, number);
  }
  const notes: Element[] = [];
  let last = Math.max(0, ...found.keys());
  const cite = (node: HtmlNode): HtmlNode[] => {
    const href = node.type === 'element' ? node.properties.href : undefined;
    const source = href === undefined ? undefined : byHref.get(href);
    if (href === undefined || !source) return [node];
    const known = numbers.get(href);
    const number = known ?? (last += 1);
    numbers.set(href, number);
    if (known === undefined) notes.push(writeNote(number, href, source, locale));
    const call = element(
      'a',
      [t('note.call', { number }).toLocaleLowerCase(LANGUAGE_TAGS[locale])],
      {
        href: `#note-${number}`,
        role: 'doc-noteref',
        ...(known === undefined ? { id: `call-${number}` } : {}),
      },
    );
    return [node, { type: 'text', value: ', ' }, call];
  };
  const citeIn = (node: Element): Element => ({ ...node, children: node.children.flatMap(cite) });
  const numbered = rewriteTree(root, (node) => {
    if (has(node, 'evidence')) return [citeIn(node)];
    if (!inFigures || !has(node, 'key-figure')) return [node];
    const children = node.children.map((child) =>
      child.type === 'element' && child.tagName === 'small' ? citeIn(child) : child,
    );
    return [{ ...node, children }];
  });
  return { root: numbered, notes };
}
