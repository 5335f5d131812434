import type { EntryFile, Content } from './from-disk.ts';

/** Every YAML file that holds one entry. */
export function allEntries(content: Content): EntryFile<unknown>[] {
  const { articles, issues, journeys, terms, sources, brands, authors, letters, magazine } =
    content;
  const files = [articles, issues, journeys, terms, sources, brands, authors, letters].flatMap(
    (entries): EntryFile<unknown>[] => [...entries.values()],
  );
  return magazine ? [...files, magazine] : files;
}

/** The text of every file that was read, by its path from the root. */
export function sourcesOf(content: Content): ReadonlyMap<string, string> {
  const { texts, pages, redirects, ledger } = content;
  const single = [redirects, ledger].filter((file) => file !== undefined);
  const files = [...allEntries(content), ...texts, ...pages, ...single];
  return new Map(files.map(({ file, source }) => [file, source]));
}
