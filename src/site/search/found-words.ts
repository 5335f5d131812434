/** Where what was searched for is kept while one goes to the page that holds it. */
const KEY = 'found-words';

/** What a page is opened for. */
interface Sought {
  path: string;
  /** Words, as they are written. */
  words: readonly string[];
}

/** Remembers the words for which the page of a link is opened. */
export function rememberWords({ pathname }: Pick<URL, 'pathname'>, words: readonly string[]): void {
  const sought: Sought = { path: pathname, words };
  sessionStorage.setItem(KEY, JSON.stringify(sought));
}

/** The places of words in the texts below a node. */
function rangesOf(root: Element, words: readonly string[]): Range[] {
  // A text is printed with ligatures and apostrophes that the list of words does not have.
  const patterns = words.map((word) =>
    RegExp.escape(word)
      .replace(/oe/gi, '(?:oe|œ)')
      .replace(/ae/gi, '(?:ae|æ)')
      .replace(/'/g, "['’]"),
  );
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
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

/**
 * Marks the words that the reader came here for, until Escape is pressed. Nothing of the page changes: the
 * marks are a highlight of the browser, where it knows of such.
 */
export function markFoundWords(root: Element): void {
  const kept = sessionStorage.getItem(KEY);
  if (!kept || !('highlights' in CSS)) return;
  const { path, words } = JSON.parse(kept) as Sought;
  if (path !== location.pathname) return;
  const style = new CSSStyleSheet();
  style.replaceSync('::highlight(found) { background: var(--accent); color: var(--page) }');
  document.adoptedStyleSheets.push(style);
  CSS.highlights.set('found', new Highlight(...rangesOf(root, words)));
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    CSS.highlights.delete('found');
    sessionStorage.removeItem(KEY);
  });
}
