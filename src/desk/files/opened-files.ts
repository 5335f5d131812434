import path from 'node:path';
import { openFile, type ContentFile } from './content-files.ts';
import { decodeFile } from './encoding.ts';
import { START, type Problem } from '../problems/problem.ts';
import { findPlaceProblem, hasPlace, partsOf } from './file-place.ts';
import { findInvisibleCharacters } from './invisible-characters.ts';
import { unreadableProblem, type Unreadable } from './unreadable.ts';

/** A file of the content that has its place. */
export interface OpenedFile {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** The path within `content/`, split. */
  parts: readonly string[];
  /** Its text; `undefined` where it cannot be read as one. */
  source: string | undefined;
}

/** Files that are read at the same time: far fewer than a process may hold open. */
const READ_AT_ONCE = 64;

async function readContents(root: string, files: readonly string[]) {
  const contents = new Map<string, Uint8Array | Unreadable>();
  for (let start = 0; start < files.length; start += READ_AT_ONCE) {
    const batch = files.slice(start, start + READ_AT_ONCE).map(async (file) => {
      contents.set(file, await openFile(path.join(root, file)));
    });
    await Promise.all(batch);
  }
  return contents;
}

/** The problems of where files stand: one for a folder that is refused, not one a file of it. */
function refusePlaces(files: readonly string[]): Problem[] {
  const refused = new Set<string>();
  return files.flatMap((file) => {
    const parts = partsOf(file);
    const problem = findPlaceProblem(parts);
    if (!problem) return [];
    const { depth, ...description } = problem;
    const place = parts.slice(0, depth).join('/');
    if (refused.has(place)) return [];
    refused.add(place);
    return [{ file, ...START, ...description }];
  });
}

/**
 * Opens the files of the content that have their place, once each.
 *
 * @param listed What stands in the content.
 * @param overlay Files as they would be, by path from the root, which count instead of those on the disk.
 */
export async function openFiles(
  root: string,
  listed: readonly ContentFile[],
  overlay: ReadonlyMap<string, string>,
): Promise<{ opened: OpenedFile[]; problems: Problem[] }> {
  const onDisk = listed.filter(({ file }) => !overlay.has(file));
  const plain = onDisk.filter(({ unreadable }) => !unreadable).map(({ file }) => file);
  const contents = await readContents(root, plain.filter(hasPlace));
  for (const { file, unreadable } of onDisk) if (unreadable) contents.set(file, unreadable);
  for (const [file, text] of overlay) if (hasPlace(file)) contents.set(file, Buffer.from(text));
  const opened: OpenedFile[] = [];
  const problems = [...contents.keys()].sort().flatMap((file): Problem[] => {
    const content = contents.get(file);
    const { source, problems: found } =
      content instanceof Uint8Array
        ? decodeFile(content, file)
        : { source: undefined, problems: content ? [unreadableProblem(content, file)] : [] };
    if (hasPlace(file)) opened.push({ file, parts: partsOf(file), source });
    return [...found, ...findInvisibleCharacters(source ?? '', file)];
  });
  const misplaced = refusePlaces([...plain, ...overlay.keys()].sort());
  return { opened, problems: [...misplaced, ...problems] };
}
