import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Localised } from '../../magazine/vocabulary.ts';
import { holdSignals } from './held-signals.ts';
import { join, phrase } from '../problems/phrase.ts';
import WORDS from './words/write.json' with { type: 'json' };

/** Why files have not been written; `stuck` alone leaves some of them changed. */
export type WriteFailure = 'exists' | 'changed' | 'link' | 'denied' | 'full' | 'system' | 'stuck';

const SYSTEM_FAILURES: Readonly<Record<string, WriteFailure>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** Tells that files have not been written, why, and what to do, in sentences for whoever asked for it. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly file: string;
  readonly failure: WriteFailure;
  readonly says: Localised;

  constructor(failure: WriteFailure, file: string, options?: ErrorOptions & { code?: string }) {
    const why = phrase(WORDS[failure], { file, code: options?.code ?? '' });
    const says = failure === 'stuck' ? why : join([why, WORDS.nothing], ' ');
    super(says.en, options);
    this.file = file;
    this.failure = failure;
    this.says = says;
  }

  /** Why a write failed, from an error of the file system. */
  static bySystem(file: string, error: NodeJS.ErrnoException): WriteError {
    const { code = '' } = error;
    return new WriteError(SYSTEM_FAILURES[code] ?? 'system', file, { cause: error, code });
  }
}

/** A file to be written: a text, or the bytes of a picture. */
export interface FileChange<Held extends string | Uint8Array = string> {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  text: Held;
  /** What the file held when the change was made up; absent for a new file, which replaces nothing. */
  before?: Held;
}

type AnyChange = FileChange<string | Uint8Array>;

/** A file that goes to another place, or away. */
export interface FileMove {
  file: string;
  to?: string;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

function attempt<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw WriteError.bySystem(file, error as NodeJS.ErrnoException);
  }
}

const find = (target: string) => fs.lstatSync(target, { throwIfNoEntry: false });

/** Whether a path leads out of the root, or through a link below it. */
function leadsAway(root: string, file: string): boolean {
  if (path.normalize(file).startsWith('..')) return true;
  const names = file.split('/');
  const targets = names.map((_, index) => path.join(root, ...names.slice(0, index + 1)));
  return targets.some((target) => find(target)?.isSymbolicLink());
}

/** Refuses what would be written elsewhere than it seems, and a file that is not as it was. */
function requireAsBefore(root: string, { file, before }: AnyChange): void {
  const target = path.join(root, file);
  const isThere = find(target) !== undefined;
  if (leadsAway(root, file)) throw new WriteError('link', file);
  if (before === undefined) {
    if (isThere) throw new WriteError('exists', file);
  } else if (!isThere || !fs.readFileSync(target).equals(Buffer.from(before))) {
    throw new WriteError('changed', file);
  }
}

/** Gives a new file its name, and never that of one that came meanwhile. */
function nameNew(draft: string, target: string, file: string): void {
  try {
    fs.linkSync(draft, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new WriteError('exists', file, { cause: error });
    // Some disks know no second name for a file.
    fs.copyFileSync(draft, target, fs.constants.COPYFILE_EXCL);
  }
}

/** Writes a file under another name first, so that it is never there by half. */
function put(target: string, { file, text, before }: AnyChange): void {
  const draft = `${target}.${randomUUID()}`;
  try {
    fs.writeFileSync(draft, text, { flag: 'wx' });
    if (before === undefined) nameNew(draft, target, file);
    else {
      fs.chmodSync(draft, fs.statSync(target).mode);
      fs.renameSync(draft, target);
    }
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

function removeEmptyFolders(folder: string): void {
  if (fs.readdirSync(folder).length > 0) return;
  fs.rmdirSync(folder);
  removeEmptyFolders(path.dirname(folder));
}

/** Puts a file where nothing is, and what is no longer wanted aside for as long as it may be wanted back. */
function move(root: string, { file, to }: FileMove): { back: () => void; forget: () => void } {
  const [from, target] = [file, to ?? `${file}.${randomUUID()}`].map((name) =>
    path.join(root, name),
  ) as [string, string];
  if (leadsAway(root, file) || leadsAway(root, to ?? file)) throw new WriteError('link', file);
  if (find(target)) throw new WriteError('exists', to ?? file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.renameSync(from, target);
  return {
    back: () => {
      fs.mkdirSync(path.dirname(from), { recursive: true });
      fs.renameSync(target, from);
      removeEmptyFolders(path.dirname(target));
    },
    forget: () => {
      if (to === undefined) fs.rmSync(target);
      if (fs.existsSync(path.dirname(from))) removeEmptyFolders(path.dirname(from));
    },
  };
}

/**
 * Writes all the files or none, and no signal cuts it short, after others have left their place. A new file never
 * replaces one that is there, no file is ever there by half, and nothing is written through a link.
 */
export function writeFiles(
  root: string,
  changes: readonly AnyChange[],
  moves: readonly FileMove[] = [],
): void {
  const release = holdSignals();
  const undo: (() => void)[] = [];
  const ends: (() => void)[] = [];
  try {
    for (const change of changes) attempt(change.file, () => requireAsBefore(root, change));
    for (const each of moves) {
      const { back, forget } = attempt(each.file, () => move(root, each));
      undo.push(back);
      ends.push(forget);
    }
    for (const change of changes) {
      const { file, before } = change;
      const target = path.join(root, file);
      const folder = path.dirname(target);
      attempt(file, () => fs.mkdirSync(folder, { recursive: true }));
      undo.push(() => removeEmptyFolders(folder));
      attempt(file, () => put(target, change));
      if (before === undefined) undo.push(() => fs.rmSync(target));
      else undo.push(() => put(target, { file, text: before, before }));
    }
    for (const end of ends) end();
  } catch (error) {
    try {
      for (const step of undo.toReversed()) step();
    } catch (cause) {
      const known = changes.filter(({ before }) => before !== undefined);
      const files = [...moves, ...known].map(({ file }) => file);
      throw new WriteError('stuck', files.join(' '), { cause });
    }
    throw error;
  } finally {
    release();
  }
}
