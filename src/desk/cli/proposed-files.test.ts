import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEDGER_FILE } from '../files/ledger-file.ts';
import { typeCommand } from '../../tests/command-line.ts';
import { FIXTURE_DAY, MAGAZINE, withMagazine } from '../../tests/fixture-magazine.ts';
import type { FileChange } from './file-changes.ts';
import { writeProposedFiles } from './proposed-files.ts';

const TERM = {
  file: 'content/terms/quay.yaml',
  text: `name: { fr: Quai, en: Quay }
slug: { fr: quai, en: quay }
brief: { fr: Là où l’on attend., en: Where one waits. }
definition: { fr: Le quai est au bord de l’eau., en: The quay is at the water’s edge. }
`,
};

const TEXT = 'content/articles/petite-couture/fr.mdx';

async function propose(root: string, change: FileChange = TERM) {
  let printed = '';
  const written = await writeProposedFiles([change], {
    root,
    today: FIXTURE_DAY,
    locale: 'en',
    print: (text) => {
      printed += text;
    },
  });
  return { written, printed };
}

const readList = (root: string) => readFile(path.join(root, LEDGER_FILE), 'utf8');

describe('files that a command writes', () => {
  it('take the ledger with them', async () => {
    const text = await readFile(path.join(MAGAZINE, TEXT), 'utf8');
    const files = { [TEXT]: `${text}\nAu <Term id="quay">quai</Term>.\n` };
    await withMagazine({ files }, async (root) => {
      await typeCommand(['addresses'], { root });
      const { written, printed } = await propose(root);
      expect(written).toBe(true);
      expect(printed).toBe(`${LEDGER_FILE}  brought up to date\n`);
      expect(await readList(root)).toContain(`${FIXTURE_DAY} /lexique/quai/\n`);
    });
  });

  it('leave the list alone when they change no address', async () => {
    await withMagazine({ code: 'ADDR-004' }, async (root) => {
      const file = 'content/sources/port-2021.yaml';
      const before = await readFile(path.join(root, file), 'utf8');
      const text = before.replace('Compter', 'Recompter');
      const listed = await readList(root);
      expect(await propose(root, { file, text, before })).toEqual({ written: true, printed: '' });
      expect(await readList(root)).toBe(listed);
    });
  });

  it('start no list where a magazine keeps none', async () => {
    await withMagazine({}, async (root) => {
      expect(await propose(root)).toEqual({ written: true, printed: '' });
      await expect(readList(root)).rejects.toThrow('ENOENT');
    });
  });
});
