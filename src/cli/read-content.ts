import { NoContentError, readManuscripts, type Reading } from '../library/from-disk.ts';
import { UsageError } from './command.ts';

/**
 * Reads the content for a command.
 *
 * @param overlay Files as they would be, by path from the root.
 * @throws {UsageError} When the folder holds no content.
 */
export async function readContent(
  root: string,
  overlay?: ReadonlyMap<string, string>,
): Promise<Reading> {
  try {
    return await readManuscripts(root, overlay);
  } catch (error) {
    if (!(error instanceof NoContentError)) throw error;
    throw new UsageError(
      { fr: `Il n’y a pas de dossier content/ dans ${root}.`, en: error.message },
      { cause: error },
    );
  }
}
