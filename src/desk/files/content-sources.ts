import type { EntryFile, Content } from './from-disk.ts';

/** Every YAML file that holds one entry. */
export function allEntries(content: Content): EntryFile<unknown>[] {
  const { articles, issues, journeys, terms, sources, brands, authors } = content;
  return [articles, issues, journeys, terms, sources, brands, authors].flatMap(
    (files): EntryFile<unknown>[] => [...files.values()],
  );
}

/** The text of every file that was read, by its path from the root. */
export function sourcesOf(content: Content): ReadonlyMap<string, string> {
  const { texts, pages, magazine, redirects, ledger } = content;
  const single = [magazine, redirects, ledger].filter((file) => file !== undefined);
  const files = [...allEntries(content), ...texts, ...pages, ...single];
  return new Map(files.map(({ file, source }) => [file, source]));
}
