import { hash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

function describeFile(file: string): string {
  const stats = lstatSync(file);
  if (stats.isSymbolicLink()) return `link to ${readlinkSync(file)}`;
  if (stats.isDirectory()) return 'folder';
  if (!stats.isFile()) return 'neither file nor folder';
  return `file ${hash('sha256', readFileSync(file))}`;
}

/**
 * What stands below a folder, each with its kind and a hash of what it holds: two states are equal when
 * nothing has been written in between. Links are not followed, and pipes are not opened.
 */
export async function readState(root: string): Promise<Record<string, string>> {
  // Without the types of what it finds, or all at once, the listing would go through links.
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.map(({ parentPath, name }) => path.join(parentPath, name)).sort();
  return Object.fromEntries(files.map((file) => [file, describeFile(file)]));
}
