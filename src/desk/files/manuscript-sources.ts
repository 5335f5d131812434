import type { EntryFile, Manuscripts } from './from-disk.ts';

/** Every YAML file that holds one entry. */
export function allEntries(manuscripts: Manuscripts): EntryFile<unknown>[] {
  const { articles, issues, journeys, terms, sources, brands, authors } = manuscripts;
  return [articles, issues, journeys, terms, sources, brands, authors].flatMap(
    (files): EntryFile<unknown>[] => [...files.values()],
  );
}

/** The text of every file that was read, by its path from the root. */
export function sourcesOf(manuscripts: Manuscripts): ReadonlyMap<string, string> {
  const { texts, pages, redirects, publishedList } = manuscripts;
  const single = [redirects, publishedList].filter((file) => file !== undefined);
  const files = [...allEntries(manuscripts), ...texts, ...pages, ...single];
  return new Map(files.map(({ file, source }) => [file, source]));
}
