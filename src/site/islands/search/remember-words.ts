import { FOUND_WORDS_KEY, type SoughtWords } from '../../search/found-words.ts';

/** Remembers the words for which the page of a link is opened, as a pattern; that page marks them. */
export function rememberWords({ pathname }: Pick<URL, 'pathname'>, pattern: string): void {
  const sought: SoughtWords = { path: pathname, pattern };
  sessionStorage.setItem(FOUND_WORDS_KEY, JSON.stringify(sought));
}
