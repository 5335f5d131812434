import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../command.ts';
import { phrase, suggest } from '../../problems/phrase.ts';
import WORDS from '../words/check.json' with { type: 'json' };

/** Whether a file of the project, by its path from the root with forward slashes, is asked about. */
export type Selection = (file: string) => boolean;

interface Folders {
  root: string;
  /** Folder that a relative path starts from first. */
  folder: string;
  /** Files that a mistyped path may mean. */
  known: Iterable<string>;
}

/** A missing file has its place too: what is said of it is said there. */
function locate(word: string, { root, folder, known }: Folders): string {
  const places = [path.resolve(folder, word), path.resolve(root, word)];
  const place = places.find((candidate) => existsSync(candidate));
  const target = place ? realpathSync(place) : path.resolve(root, word);
  const file = path.relative(realpathSync(root), target).split(path.sep).join('/');
  const isOutside = file.startsWith('..') || path.isAbsolute(file);
  const files = [...known];
  if (!isOutside && (place || files.includes(file))) return file;
  if (isOutside && place) throw new UsageError(phrase(WORDS.outside, { word }));
  const candidates = new Set(files.flatMap((name) => [name, path.dirname(name)]));
  throw new UsageError(suggest(phrase(WORDS.noFile, { word }), file, candidates));
}

/** Reads which files a command is about: those named, those in the folders named, or all; throws a `UsageError`. */
export function readSelection(words: readonly string[], folders: Folders): Selection {
  if (words.length === 0) return () => true;
  const files = words.map((word) => locate(word, folders));
  return (file) =>
    files.some((chosen) => chosen === '' || file === chosen || file.startsWith(`${chosen}/`));
}
