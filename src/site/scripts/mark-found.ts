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

// Marks the words that the reader came here for, until Escape is pressed. Nothing of the page changes: the marks are a
// highlight of the browser, where it knows of such.
const main = document.querySelector('main');
const pattern = takePattern();
if (main && pattern && 'highlights' in CSS) {
  const style = new CSSStyleSheet();
  style.replaceSync('::highlight(found) { background: var(--accent); color: var(--page) }');
  document.adoptedStyleSheets.push(style);
  CSS.highlights.set('found', new Highlight(...rangesOf(main, new RegExp(pattern, 'giu'))));
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') CSS.highlights.delete('found');
  });
}
