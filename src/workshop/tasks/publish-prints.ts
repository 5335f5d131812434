import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlToHast } from 'satteri';
import {
  PAPER_FOLDER,
  PAPER_LIST,
  type PrintedFile,
} from '../../magazine/addresses/paper-files.ts';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import { elementsOf, type Root } from '../../magazine/texts/html-tree.ts';

/** What a page that lays an issue out was made from, as it says itself. */
async function readEdition(page: string): Promise<string | undefined> {
  const html = await readFile(page, 'utf8').catch(() => '');
  const tree = htmlToHast(html) as Root;
  const meta = elementsOf(tree).find(({ properties }) => properties['name'] === 'edition');
  return meta ? String(meta.properties['content']) : undefined;
}

/**
 * Copies into a built site the prints that were made of it as it stands; its pages link to the same ones.
 *
 * @param folder The built site.
 * @param kept The folder in which prints are kept.
 * @returns The files that were copied.
 */
export async function publishPrints(folder: string, kept = PAPER_FOLDER): Promise<string[]> {
  const list = await readFile(join(kept, PAPER_LIST), 'utf8').catch(() => '[]');
  const routes = createRoutes('/');
  const published: string[] = [];
  for (const { number, locale, file, edition } of JSON.parse(list) as PrintedFile[]) {
    const page = join(folder, routes.paper(locale, number), 'index.html');
    if ((await readEdition(page)) !== edition) continue;
    const target = join(folder, routes.print(locale, number));
    await copyFile(join(kept, file), target);
    published.push(target);
  }
  return published;
}
