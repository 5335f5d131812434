import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeVersion } from '../../../magazine/kept/code-version.ts';
import { keptFile, readKept, writeKept } from '../../../magazine/kept/kept-files.ts';
import { rememberFound, tellFound, type FoundInFiles } from '../../checks/editorial/prose.ts';
import { checkReading } from '../../checks/rules.ts';
import { listContent, openFile, type ContentFile } from '../../files/content-files.ts';
import { sourcesOf } from '../../files/content-sources.ts';
import { pickEntries } from '../../files/fitting-entries.ts';
import { LEDGER_FILE } from '../../files/ledger-file.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CommandContext } from '../command.ts';
import { readContent } from '../read-content.ts';

/** What a check finds, and what its report shows beside. */
interface Findings {
  problems: readonly Problem[];
  /** The text of every file that was read, by its path from the root. */
  sources: ReadonlyMap<string, string>;
  /** Whether all entries fit their schemas. */
  isWhole: boolean;
}

async function findAnew({ root, today }: Pick<CommandContext, 'root' | 'today'>) {
  const reading = await readContent(root);
  const { content } = reading;
  const found: Findings = {
    problems: checkReading(reading, today),
    sources: sourcesOf(content),
    isWhole: pickEntries(content).isWhole,
  };
  return { found, content };
}

/** A fingerprint of every file that a check reads; none where one cannot be opened, since that may be mended elsewhere. */
function readFingerprint(root: string): string | undefined {
  if (!existsSync(path.join(root, 'content'))) return undefined;
  const hash = createHash('sha256');
  const ledger: ContentFile[] = existsSync(path.join(root, LEDGER_FILE))
    ? [{ file: LEDGER_FILE }]
    : [];
  for (const { file, unreadable } of [...listContent(root), ...ledger]) {
    const bytes = unreadable ?? openFile(path.join(root, file), Number.POSITIVE_INFINITY);
    if (!(bytes instanceof Uint8Array)) return undefined;
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** What was found in the content of a folder when it was last checked. */
interface KeptFindings {
  /** A fingerprint of all that it was found in and by. */
  made: string;
  found: Findings;
  /** What was found file by file, and the version of the code that found it. */
  inFiles: FoundInFiles;
  code: string;
}

const hashOf = (...causes: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(causes)).digest('hex');

/** Where nothing can be kept, the content is checked all the same. */
function tryToKeep(file: string, findings: KeptFindings): void {
  try {
    writeKept(file, serialize(findings));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
}

/** Finds everything that is wrong with the content, or takes what was last found, where it is exactly the same. */
export async function findProblems({
  kept: folder,
  ...context
}: Pick<CommandContext, 'root' | 'today' | 'kept'>): Promise<Findings> {
  const { root, today } = context;
  const read = folder === undefined ? undefined : readFingerprint(root);
  if (read === undefined) return (await findAnew(context)).found;
  const file = keptFile('checks', hashOf(root), folder);
  const bytes = readKept(file);
  const kept = bytes && (deserialize(bytes) as KeptFindings);
  const code = codeVersion();
  const made = hashOf(today, read, code);
  if (kept?.made === made) return kept.found;
  if (kept?.code === code) rememberFound(kept.inFiles);
  const { found, content } = await findAnew(context);
  // What was written meanwhile may have been read, or not.
  const isStill = readFingerprint(root) === read;
  if (isStill) tryToKeep(file, { made, found, inFiles: tellFound(content), code });
  return found;
}
