import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hasPlace } from './file-place.ts';
import type { Unreadable } from './unreadable.ts';

/** Most bytes of a file of the content: an article of ten thousand words has a third of that. */
const LARGEST_FILE = 200_000;

/** Something that stands in `content/`, hidden files apart. */
export interface ContentFile {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** What it is, where it is no file that can be opened. */
  unreadable?: Unreadable;
}

function listFolder(root: string, folder: string): ContentFile[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  return visible.flatMap((entry): ContentFile[] => {
    const file = `${folder}/${entry.name}`;
    if (entry.isFile()) return [{ file }];
    // A link is never followed: it could lead out of the project, or around in a circle.
    if (entry.isSymbolicLink()) return [{ file, unreadable: { kind: 'link' } }];
    if (!entry.isDirectory()) return [{ file, unreadable: { kind: 'other' } }];
    try {
      const below = listFolder(root, file);
      // Git keeps no empty folder.
      const isMisplaced = below.length > 0 && hasPlace(file);
      return isMisplaced ? [{ file, unreadable: { kind: 'folder' } }] : below;
    } catch (error) {
      return [{ file, unreadable: { kind: 'closed', error } }];
    }
  });
}

/** Lists what stands in the content, sorted, hidden files apart; throws where the root has none that can be opened. */
export function listContent(root: string): ContentFile[] {
  return listFolder(root, 'content').sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** Reads a file of so many bytes at most, unless something stands in the way: a pipe, for one, would not answer. */
export function openFile(file: string, most: number = LARGEST_FILE): Uint8Array | Unreadable {
  try {
    const stats = lstatSync(file);
    if (stats.isSymbolicLink()) return { kind: 'link' };
    if (stats.isDirectory()) return { kind: 'folder' };
    if (!stats.isFile()) return { kind: 'other' };
    if (stats.size > most) return { kind: 'large', size: stats.size, most };
    return readFileSync(file);
  } catch (error) {
    return { kind: 'closed', error };
  }
}
