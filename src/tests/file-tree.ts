import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder, by its path with forward slashes. */
export function readTree(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const name = path.relative(root, file).split(path.sep).join('/');
      return [name, readFileSync(file, 'utf8')];
    }),
  );
}

/** What has been added to a tree, and what has been changed in it. */
export function compareTrees(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): { added: string[]; changed: string[]; removed: string[] } {
  return {
    added: Object.keys(after).filter((file) => !(file in before)),
    changed: Object.keys(after).filter((file) => file in before && before[file] !== after[file]),
    removed: Object.keys(before).filter((file) => !(file in after)),
  };
}
