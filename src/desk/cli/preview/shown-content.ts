import path from 'node:path/posix';
import { sourcesOf } from '../../files/content-sources.ts';
import type { Content } from '../../files/from-disk.ts';
import { checkReading } from '../../checks/rules.ts';
import type { Problem } from '../../problems/problem.ts';
import { tryGit } from '../git.ts';
import { readContent } from '../read-content.ts';

/** Faults of which no page can be made; a page shows all others as they are written. */
const BREAKING =
  /^(?:YAML|SCHEMA)-|^MDX-00[1-8]|^REF-00|^FILE-00[1-3679]|^(?:PIC-003|ISSUE-001|ADDR-001|LANG-005|JOURNEY-004)$/;

/** A language that an article lacks: of no matter while it is written, unless a text is gone that was there. */
const LACKING = 'LANG-001';

/** The content as pages can be made of it, beside what is wrong with the content as it is written. */
export interface ShownContent {
  /** Without a fault that breaks a page: a faulty file is there as it last was without one, or not at all. */
  content: Content;
  /** The texts and entries that are shown, by their path from the root. */
  sources: ReadonlyMap<string, string>;
  /** What keeps files from being shown as they are written. */
  problems: readonly Problem[];
  /** The content as it is written. */
  written: Content;
}

/** The files as they were at a former time: those that may differ from today’s, and the text of any. */
interface Former {
  names: readonly string[];
  textOf: (file: string) => string | undefined;
}

const NOTHING: Former = { names: [], textOf: () => undefined };

/** The files as they were last committed; nothing where git cannot tell. */
function readCommitted(root: string): Former {
  // Of a file that has another name, the former one is asked for.
  const options = ['--name-only', '--no-renames', '--relative', '-z'];
  const changed = tryGit(root, ['diff', ...options, 'HEAD', '--', 'content']);
  if (changed === undefined) return NOTHING;
  const names = changed.split('\0').filter((name) => /\.(?:mdx|yaml)$/.test(name));
  return { names, textOf: (file) => tryGit(root, ['show', `HEAD:./${file}`]) };
}

/** Makes what reads the content for a preview: it remembers each file as it last was without a fault, from the last commit on. */
export function createShownContent(root: string, today: string): () => Promise<ShownContent> {
  let shown: ReadonlyMap<string, string> | undefined;

  const read = async (overlay?: ReadonlyMap<string, string | undefined>) => {
    const reading = await readContent(root, overlay);
    const errors = checkReading(reading, today).filter(({ severity }) => severity === 'error');
    return { content: reading.content, sources: sourcesOf(reading.content), errors };
  };

  return async () => {
    const written = await read();
    const isSuspect = written.errors.some(({ code }) => code === LACKING || BREAKING.test(code));
    const former: Former = shown
      ? { names: [...shown.keys()], textOf: (file) => shown?.get(file) }
      : isSuspect
        ? readCommitted(root)
        : NOTHING;
    const gone = former.names.filter((file) => !written.sources.has(file));
    const folders = new Set(gone.map((file) => path.dirname(file)));
    const pick = (errors: readonly Problem[]) =>
      errors.filter(
        ({ code, file }) =>
          BREAKING.test(code) || (code === LACKING && folders.has(path.dirname(file))),
      );
    const overlay = new Map<string, string | undefined>();
    const turnBack = (files: readonly string[]) => {
      for (const file of files) overlay.set(file, former.textOf(file));
    };
    // Where no faulty file was another one before, the fault lies elsewhere: in a file that is gone, or in
    // one that was changed without a fault of its own.
    const elsewhere = [gone, former.names];
    const problems = pick(written.errors);
    let { content, sources } = written;
    for (let left = problems; left.length > 0;) {
      const faulty = [...new Set(left.map(({ file }) => file))];
      const own = faulty.filter(
        (file) => !overlay.has(file) && former.textOf(file) !== sources.get(file),
      );
      const files = own.length > 0 ? own : elsewhere.shift();
      if (files) turnBack(files);
      else if (faulty.every((file) => overlay.has(file) && !overlay.get(file))) break;
      else for (const file of faulty) overlay.set(file, undefined);
      const turned = await read(overlay);
      ({ content, sources } = turned);
      left = pick(turned.errors);
    }
    shown = sources;
    return { content, sources, problems, written: written.content };
  };
}
