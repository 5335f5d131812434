import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { forgetOrigin, type Pictures } from '../../files/pictures.ts';
import type { Selection } from './selection.ts';

/**
 * Takes what cameras noted out of the pictures selected. Each is written whole before it takes the place of the
 * other.
 *
 * @returns The files written, by their path from the root.
 */
export async function fixPictures(
  root: string,
  pictures: Pictures,
  isSelected: Selection,
): Promise<string[]> {
  const annotated = [...pictures].filter(([file, facts]) => facts?.isAnnotated && isSelected(file));
  for (const [file] of annotated) {
    const target = path.join(root, file);
    const draft = `${target}.new`;
    try {
      await writeFile(draft, await forgetOrigin(await readFile(target)));
      await rename(draft, target);
    } finally {
      await rm(draft, { force: true });
    }
  }
  return annotated.map(([file]) => file);
}
