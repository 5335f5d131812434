import path from 'node:path';
import { openFile, type ContentFile } from './content-files.ts';
import { decodeFile } from './encoding.ts';
import { START, type Problem } from '../problems/problem.ts';
import { findPlaceProblem, guessPlace, hasPlace, partsOf } from './file-place.ts';
import { findInvisibleCharacters, findLettersApart } from './invisible-characters.ts';
import { unreadableProblem, type Unreadable } from './unreadable.ts';

/** A file of the content that has its place. */
export interface OpenedFile {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** The path within `content/`, split: that which was meant, where the file has another. */
  parts: readonly string[];
  /** Its text; `undefined` where it cannot be read as one. */
  source: string | undefined;
}

/** Files as they would be, by path from the root; one without a text would not be there. */
export type Overlay = ReadonlyMap<string, string | undefined>;

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

/** The path within `content/` under which each file is read: its own, or the one meant that is free. */
function placeFiles(files: readonly string[]): Map<string, readonly string[]> {
  const places = new Map(files.filter(hasPlace).map((file) => [file, partsOf(file)]));
  const taken = new Set(places.keys());
  for (const file of files) {
    const guess = guessPlace(partsOf(file));
    const name = `content/${guess?.join('/')}`;
    if (!guess || taken.has(name)) continue;
    taken.add(name);
    places.set(file, [...guess]);
  }
  return places;
}

/** Opens the files listed that have their place, once each, or those laid over them; and tells which have none. */
export function openFiles(
  root: string,
  listed: readonly ContentFile[],
  overlay: Overlay,
): { opened: OpenedFile[]; unplaced: string[]; problems: Problem[] } {
  const onDisk = listed.filter(({ file }) => !overlay.has(file));
  const plain = onDisk.filter(({ unreadable }) => !unreadable).map(({ file }) => file);
  const laid = [...overlay].flatMap(([file, text]) => (text === undefined ? [] : { file, text }));
  const places = placeFiles([...onDisk, ...laid].map(({ file }) => file));
  const contents = new Map<string, Uint8Array | Unreadable>();
  for (const file of plain) {
    if (places.has(file)) contents.set(file, openFile(path.join(root, file)));
  }
  for (const { file, unreadable } of onDisk) if (unreadable) contents.set(file, unreadable);
  for (const { file, text } of laid) if (places.has(file)) contents.set(file, Buffer.from(text));
  const opened: OpenedFile[] = [];
  const problems = [...contents.keys()].sort().flatMap((file): Problem[] => {
    const content = contents.get(file);
    const { source, problems: found } =
      content instanceof Uint8Array
        ? decodeFile(content, file)
        : { source: undefined, problems: content ? [unreadableProblem(content, file)] : [] };
    const parts = places.get(file);
    if (parts) opened.push({ file, parts, source });
    return [
      ...found,
      ...findInvisibleCharacters(source ?? '', file),
      ...findLettersApart(source ?? '', file),
    ];
  });
  const misplaced = refusePlaces([...plain, ...laid.map(({ file }) => file)].sort());
  const unplaced = onDisk.flatMap(({ file }) => (places.has(file) ? [] : [file]));
  return { opened, unplaced, problems: [...misplaced, ...problems] };
}
