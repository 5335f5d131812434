import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { holdSignals } from './held-signals.ts';
import { WriteRefusedError } from './write-refusal.ts';

/** A file to be written. */
export interface FileChange {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  text: string;
  /** What the file held when the change was made up; absent for a new file, which replaces nothing. */
  before?: string;
}

interface StagedChange extends FileChange {
  /** The text, laid out in a file of its own. */
  copy: string;
  /** Where it goes. */
  target: string;
}

/** Where the changes are laid out first: a folder that git does not see. */
const CACHE = '.cache';

/** What of the mode of a file are its permissions. */
const PERMISSIONS = 0o7777;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Does something to a file; when the system refuses, says so in a sentence. */
function attempt<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw WriteRefusedError.bySystem(file, error as NodeJS.ErrnoException);
  }
}

/** The folder as it really is, or the nearest one above it that exists. */
function resolveFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return resolveFolder(path.dirname(folder));
  }
}

function isLink(target: string): boolean {
  return lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Refuses what would be written elsewhere than where it seems to be. */
function requireInside(root: string, file: string, target: string): void {
  const home = realpathSync(root);
  const folder = resolveFolder(path.dirname(target));
  const isInside = folder === home || folder.startsWith(home + path.sep);
  if (!isInside || isLink(target)) throw new WriteRefusedError('link', file);
}

/** Refuses a file that is not as it was when its change was made up. */
function requireUnchanged({ before, file, target }: StagedChange): void {
  if (before === undefined) {
    if (lstatSync(target, { throwIfNoEntry: false })) throw new WriteRefusedError('exists', file);
    return;
  }
  try {
    if (readFileSync(target, 'utf8') === before) return;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  throw new WriteRefusedError('changed', file);
}

/** Folders above a file that do not exist yet, the outermost first, as they are made. */
function makeFolders(target: string): string[] {
  const first = mkdirSync(path.dirname(target), { recursive: true });
  if (first === undefined) return [];
  const made = [first];
  const inner = path.relative(first, path.dirname(target)).split(path.sep).filter(Boolean);
  for (const name of inner) made.push(path.join(made.at(-1) ?? first, name));
  return made;
}

/** Takes folders away again, down to one that somebody else has put something into meanwhile. */
function removeFolders(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}

/** What a disk answers that knows no second name for a file. */
const NO_LINK = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV']);

/** Gives a file its name, or a copy of it where the disk knows no second name for one. */
function link(copy: string, target: string): void {
  try {
    linkSync(copy, target);
  } catch (error) {
    if (!NO_LINK.has(codeOf(error) ?? '')) throw error;
    copyFileSync(copy, target, constants.COPYFILE_EXCL);
  }
}

/** Puts a file where there is none, and never over one that came meanwhile. */
function place({ copy, file, target }: StagedChange): void {
  try {
    link(copy, target);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    throw new WriteRefusedError('exists', file, { cause: error });
  }
}

/** Puts a change in place, and tells how to undo it. */
function apply(change: StagedChange, undo: (() => void)[]): void {
  const { before, copy, target } = change;
  if (before === undefined) {
    const folders = makeFolders(target);
    undo.push(() => removeFolders(folders));
    place(change);
    undo.push(() => rmSync(target));
    return;
  }
  const former = `${copy}-former`;
  copyFileSync(target, former);
  chmodSync(copy, lstatSync(target).mode & PERMISSIONS);
  renameSync(copy, target);
  undo.push(() => renameSync(former, target));
}

function stage(root: string, staging: string, changes: readonly FileChange[]): StagedChange[] {
  return changes.map((change, index) => {
    const copy = path.join(staging, String(index));
    const target = path.join(root, change.file);
    attempt(CACHE, () => writeFileSync(copy, change.text));
    return { ...change, copy, target };
  });
}

/** Makes the folder where the changes are laid out, and tells how to take it away. */
function makeStaging(root: string): { staging: string; clear: () => void } {
  const cache = path.join(root, CACHE);
  const staging = path.join(cache, `desk-${randomUUID()}`);
  requireInside(root, CACHE, staging);
  const first = mkdirSync(staging, { recursive: true });
  const clear = () => {
    rmSync(staging, { recursive: true, force: true });
    const isOurs = first === cache && readdirSync(cache).length === 0;
    if (isOurs) rmdirSync(cache);
  };
  return { staging, clear };
}

/**
 * Writes all the files or none of them. They are laid out whole in a folder of their own first, and
 * put in place in one go that no signal can cut; a new file never replaces one that is there, and
 * nothing is written through a link.
 *
 * @param root Folder that holds `content/`.
 * @throws {WriteRefusedError} When a file cannot be written, or is not as it was: nothing is.
 */
export function writeFiles(root: string, changes: readonly FileChange[]): void {
  const release = holdSignals();
  const undo: (() => void)[] = [];
  let clear = () => {};
  try {
    const made = attempt(CACHE, () => makeStaging(root));
    clear = made.clear;
    const staged = stage(root, made.staging, changes);
    for (const change of staged) {
      attempt(change.file, () => {
        requireInside(root, change.file, change.target);
        requireUnchanged(change);
      });
    }
    for (const change of staged) attempt(change.file, () => apply(change, undo));
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  } finally {
    clear();
    release();
  }
}
