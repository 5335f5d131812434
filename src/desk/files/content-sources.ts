import { ENTRY_SCHEMAS, type EntryKind } from '../../magazine/schemas/schemas.ts';
import type { EntryFile, Content } from './from-disk.ts';

const ENTRY_KINDS = Object.keys(ENTRY_SCHEMAS) as EntryKind[];

/** Every YAML file that holds one entry. */
export function allEntries(content: Content): EntryFile<unknown>[] {
  const files = ENTRY_KINDS.flatMap((kind): EntryFile<unknown>[] => [...content[kind].values()]);
  return content.magazine ? [...files, content.magazine] : files;
}

/** The text of every file that was read, by its path from the root. */
export function sourcesOf(content: Content): ReadonlyMap<string, string> {
  const { texts, pages, redirects, ledger } = content;
  const single = [redirects, ledger].filter((file) => file !== undefined);
  const files = [...allEntries(content), ...texts, ...pages, ...single];
  return new Map(files.map(({ file, source }) => [file, source]));
}
