import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the magazine writes. */
const CONTENT = path.resolve(process.env['CONTENT_ROOT'] ?? '', 'content');

const FOLDERS = ['articles/*/images', 'authors/images', 'pages/*/images'];

/** How a use of sizes of a picture begins; what follows says which, as JSON. */
export const SIZES_USE = 'sizes ';

/** What is noted of who shows a picture, by its path within `content/`. */
export const pictureUse = (file: string): string => `pictures/${file}`;

/** The version of each picture that a text can show, by the name of its use. */
export async function readPictureVersions(): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  const options = { cwd: CONTENT, withFileTypes: true } as const;
  for await (const entry of glob(
    FOLDERS.map((folder) => `${folder}/*`),
    options,
  )) {
    if (entry.isDirectory()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const name = pictureUse(path.relative(CONTENT, file).split(path.sep).join('/'));
    versions.set(name, createHash('sha256').update(bytes).digest('hex'));
  }
  return versions;
}
