import fs from 'node:fs/promises';
import path from 'node:path';
import { listContent } from '../../files/content-files.ts';
import type { ShownContent } from './shown-content.ts';

const readText = (file: string) => fs.readFile(file, 'utf8').catch(() => undefined);

/** Whether a copy is as its original: copying gives it a later time. */
async function isCopied(original: string, copy: string): Promise<boolean> {
  const [one, other] = await Promise.all([fs.stat(original), fs.stat(copy).catch(() => undefined)]);
  return other?.size === one.size && other.mtimeMs >= one.mtimeMs;
}

/** Copies a picture that is not copied yet; one that is gone by now will be missed by the next reading. */
async function layPicture(original: string, copy: string): Promise<void> {
  try {
    if (!(await isCopied(original, copy))) await fs.copyFile(original, copy);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Lets a folder be found under another name too, where another one was before. */
async function layLink(target: string, link: string): Promise<void> {
  if ((await fs.readlink(link).catch(() => undefined)) === target) return;
  await fs.rm(link, { force: true });
  await fs.symlink(target, link, 'junction');
}

/**
 * Lays what is shown of the content of a root in a folder of its own, from which pages are made. What is there as it
 * should be is left alone, so that only what changed is read again.
 */
export async function layShownFolder(
  { content, sources }: ShownContent,
  root: string,
  folder: string,
): Promise<void> {
  const texts = [...sources].filter(([file]) => file.startsWith('content/'));
  const wanted = new Set([...texts.map(([file]) => file), ...content.pictures.keys()]);
  await fs.mkdir(path.join(folder, 'content'), { recursive: true });
  await layLink(path.join(root, 'public'), path.join(folder, 'public'));
  for (const { file } of listContent(folder)) {
    if (!wanted.has(file)) await fs.rm(path.join(folder, file), { recursive: true, force: true });
  }
  for (const file of wanted) {
    await fs.mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  }
  for (const [file, text] of texts) {
    const laid = path.join(folder, file);
    if ((await readText(laid)) !== text) await fs.writeFile(laid, text);
  }
  for (const file of content.pictures.keys()) {
    await layPicture(path.join(root, file), path.join(folder, file));
  }
}
