import path from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { withMagazine } from '../../../tests/fixture-magazine.ts';
import { readFromDisk } from '../../files/from-disk.ts';
import { ofEachPassage, rememberFound, tellFound } from './prose.ts';

const FILE = 'content/articles/quai-douze/fr.mdx';

afterEach(() => rememberFound(new Map()));

test('what was found in a file is remembered as long as the file stands as it stood', async () => {
  let asked = 0;
  const rule = ofEachPassage(({ file }) => {
    if (file === FILE) asked += 1;
    return [];
  });
  await withMagazine({}, async (root) => {
    const file = path.join(root, FILE);
    const write = async (words: string) => {
      await writeFile(file, `${await readFile(file, 'utf8')}\n${words}\n`);
      return (await readFromDisk(root)).content;
    };
    // Nobody has read this text before.
    const first = await write('Une phrase que nul autre test n’écrit.');
    rule(first, '');
    const passages = asked;
    expect(passages).toBeGreaterThan(1);
    rule(first, '');
    expect(asked).toBe(passages);

    const told = new Map(
      [...tellFound(first)].map(([name, each]) => [name, structuredClone(each)]),
    );
    const second = await write('Une autre encore.');
    const written = await readFile(file, 'utf8');
    rememberFound(told);
    rule(second, '');
    expect(asked).toBeGreaterThan(passages);

    const after = asked;
    const found = told.get(FILE)?.found ?? [];
    rememberFound(new Map([[FILE, { source: `${written}\nLa dernière.\n`, found }]]));
    rule(await write('La dernière.'), '');
    expect(asked).toBe(after);
  });
});
