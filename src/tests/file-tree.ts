import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder, by its path with forward slashes. */
export async function readTree(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const read = files.map(async (file) => {
    const name = path.relative(root, file).split(path.sep).join('/');
    return [name, await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
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
