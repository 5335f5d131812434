import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';

async function describeFile(file: string): Promise<string> {
  const stats = await lstat(file);
  if (stats.isSymbolicLink()) return `link to ${await readlink(file)}`;
  if (stats.isDirectory()) return 'folder';
  if (!stats.isFile()) return 'neither file nor folder';
  const hash = createHash('sha256').update(await readFile(file));
  return `file ${hash.digest('hex')}`;
}

/**
 * What stands below a folder, each with its kind and a hash of what it holds: two states are equal when
 * nothing has been written in between. Links are not followed, and pipes are not opened.
 */
export async function readState(root: string): Promise<Record<string, string>> {
  // Without the types of what it finds, the listing would go through links.
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.map(({ parentPath, name }) => path.join(parentPath, name)).sort();
  const state = files.map(async (file) => [file, await describeFile(file)] as const);
  return Object.fromEntries(await Promise.all(state));
}
