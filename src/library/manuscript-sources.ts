import type { Manuscripts } from './from-disk.ts';

/** The text of every file that was read, by its path from the root. */
export function sourcesOf(manuscripts: Manuscripts): ReadonlyMap<string, string> {
  const { articles, issues, journeys, terms, sources, brands, authors } = manuscripts;
  const entries = [articles, issues, journeys, terms, sources, brands, authors].flatMap((files) => [
    ...files.values(),
  ]);
  const { redirects, publishedList } = manuscripts;
  const single = [redirects, publishedList].filter((file) => file !== undefined);
  const files = [...entries, ...manuscripts.texts, ...manuscripts.pages, ...single];
  return new Map(files.map(({ file, source }) => [file, source]));
}
