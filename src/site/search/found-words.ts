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

/** The words for which this page was opened, if it was. */
export function readWords(): readonly string[] | undefined {
  const kept = sessionStorage.getItem(KEY);
  const sought = kept ? (JSON.parse(kept) as Sought) : undefined;
  return sought?.path === location.pathname ? sought.words : undefined;
}

/** Forgets the words. */
export function forgetWords(): void {
  sessionStorage.removeItem(KEY);
}
