import path from 'node:path';
import { openFile } from './content-files.ts';
import { decodeFile } from './encoding.ts';
import type { Problem } from '../problems/problem.ts';
import { unreadableProblem } from './unreadable.ts';

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
    proposed === undefined
      ? await openFile(path.join(root, file), LARGEST_LIST)
      : Buffer.from(proposed);
  if (!(content instanceof Uint8Array)) {
    const isMissing =
      content.kind === 'closed' && (content.error as NodeJS.ErrnoException).code === 'ENOENT';
    return { list: undefined, problems: isMissing ? [] : [unreadableProblem(content, file)] };
  }
  const { source, problems } = decodeFile(content, file);
  return { list: source === undefined ? undefined : { file, source }, problems };
}
