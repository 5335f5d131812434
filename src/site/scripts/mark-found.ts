import { FOUND_WORDS_KEY, type SoughtWords } from '../search/found-words.ts';

/** The pattern of the words for which this page was opened, if it was for any; nothing remembers them after that. */
function takePattern(): string | undefined {
  const kept = sessionStorage.getItem(FOUND_WORDS_KEY);
  sessionStorage.removeItem(FOUND_WORDS_KEY);
  const sought = kept ? (JSON.parse(kept) as SoughtWords) : undefined;
  return sought?.path === location.pathname ? sought.pattern : undefined;
}

/** The places of a pattern in the texts below a node. */
function rangesOf(root: Element, pattern: RegExp): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const { index, 0: found } of (text.nodeValue ?? '').matchAll(pattern)) {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + found.length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** The card of a moment, which is a part of its own among the sections of a text. */
const CARD = ':has(> :is(h2, h3, h4)[id^="moment-"])';

/** The ranges in the part of the page that the address names, as the search divides it. */
function rangesHere(root: Element, ranges: readonly Range[]): Range[] {
  const target = document.querySelector(':target');
  const isHeading = target?.matches('h2, h3, h4');
  const part = target?.closest(CARD) ?? (isHeading ? undefined : target);
  if (part) return ranges.filter(({ startContainer }) => part.contains(startContainer));
  const isAfter = (node: Node, other: Node) =>
    (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  // A section goes from its heading to the next, and the first one from the top.
  const next = [...root.querySelectorAll('[data-searched] :is(h2, h3, h4)[id]')].find(
    (heading) => !heading.closest(CARD) && (!target || isAfter(heading, target)),
  );
  return ranges.filter(
    ({ startContainer: text }) =>
      (!target || isAfter(text, target)) &&
      (!next || isAfter(next, text)) &&
      !text.parentElement?.closest(CARD),
  );
}

/** The first word of the block that holds most of the words, as the extract among the results did. */
function bestOf(ranges: readonly Range[]): Range | undefined {
  const blocks = Map.groupBy(ranges, ({ startContainer }) =>
    startContainer.parentElement?.closest('p, li, td, dd, blockquote, h1, h2, h3'),
  );
  const countWords = (block: readonly Range[]) =>
    new Set(block.map((range) => String(range).toLowerCase())).size;
  const [best] = [...blocks.values()].sort((one, other) => countWords(other) - countWords(one));
  return best?.[0];
}

// Marks the words that the reader came here for, until Escape is pressed, and shows the first. Nothing of the page
// changes: the marks are a highlight of the browser, where it knows of such.
const main = document.querySelector('main');
const pattern = takePattern();
if (main && pattern && 'highlights' in CSS) {
  const style = new CSSStyleSheet();
  style.replaceSync('::highlight(found) { background: var(--accent); color: var(--page) }');
  document.adoptedStyleSheets.push(style);
  const ranges = rangesOf(main, new RegExp(pattern, 'giu'));
  CSS.highlights.set('found', new Highlight(...ranges));
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') CSS.highlights.delete('found');
  });
  const isShown = (range: Range) => range.getClientRects().length > 0;
  const box = bestOf(rangesHere(main, ranges.filter(isShown)))?.getBoundingClientRect();
  // The promise of the search is the passage itself, which may stand far below its heading.
  if (box && (box.top < 0 || box.bottom > innerHeight)) {
    scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
  }
}
