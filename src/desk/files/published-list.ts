import path from 'node:path';
import { openFile } from './content-files.ts';
import { decodeFile } from './encoding.ts';
import type { Problem } from '../problems/problem.ts';
import { unreadableProblem, type Unreadable } from './unreadable.ts';

/** Where the list of the published addresses stands, from the root of the project. */
export const PUBLISHED_LIST = 'src/desk/ledger/published.txt';

/** The list of the published addresses as it stands in its file. */
export interface PublishedList {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  source: string;
}

/** Most bytes of the list: some two hundred thousand addresses. */
const LARGEST_LIST = 10_000_000;

/** The bytes of the list; nothing where a magazine keeps none. */
async function openList(file: string): Promise<Uint8Array | Unreadable | undefined> {
  const content = await openFile(file, LARGEST_LIST);
  const isMissing =
    'kind' in content &&
    content.kind === 'closed' &&
    (content.error as NodeJS.ErrnoException).code === 'ENOENT';
  return isMissing ? undefined : content;
}

/**
 * Reads the list of the published addresses.
 *
 * @param root Folder that holds `content/`.
 * @param proposed The list as it would be, which counts instead of the file.
 * @returns No list where a magazine keeps none, or one that cannot be read as text.
 */
export async function readPublishedList(
  root: string,
  proposed: string | undefined,
): Promise<{ list: PublishedList | undefined; problems: Problem[] }> {
  const file = PUBLISHED_LIST;
  const content =
    proposed === undefined ? await openList(path.join(root, file)) : Buffer.from(proposed);
  if (content === undefined) return { list: undefined, problems: [] };
  if (!(content instanceof Uint8Array)) {
    return { list: undefined, problems: [unreadableProblem(content, file)] };
  }
  const { source, problems } = decodeFile(content, file);
  return { list: source === undefined ? undefined : { file, source }, problems };
}
