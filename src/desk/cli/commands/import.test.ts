import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { typeCommand } from '../../../tests/command-line.ts';
import { DOCUMENT, withMagazine } from '../../../tests/fixture-magazine.ts';

const BODY = `La file avance de **douze** pas<Cite id="note-1">Compté par le port, en 2021.</Cite>, sous 10 °C. Le billet dit *ferme* : \\<10 €, \\{sic\\}.
`;

const LATER = `## Ce que la cliente attend

- le bac de huit heures
- le livre que la libraire a promis

Le guichet ouvre à l’heure. La caissière, elle, arrive après<Cite id="note-2">Perrin, l’usage du quai.</Cite>.

| Attente | Remise |
| ------- | ------ |
| 60 min  | 25 %   |
`;

const TEXT = 'content/articles/quai-douze/fr.mdx';
const HEAD = /^---\n[\s\S]*?\n---\n/;

describe('a document of Word', () => {
  test('is printed in the tags of the house', async () => {
    await withMagazine({}, async (root) => {
      const { code, printed } = await typeCommand(['import', DOCUMENT], { root });
      expect(code).toBe(0);
      expect(printed).toContain(BODY);
      expect(printed).toContain(LATER);
      expect(printed).toContain('<Figure src="image-1.jpg" alt="Un quai vide, au matin"');
      expect(printed).toContain('title: Une heure au guichet\n');
      expect(printed).toContain('3 notes are waiting for the id of their source');
      expect(printed).not.toContain('cannot take');
      expect(printed).toContain('The picture image-1.jpg is written with --to only');
    });
  });

  test('fills the text of an article that is still to be written, its pictures beside it', async () => {
    await withMagazine({}, async (root) => {
      const file = path.join(root, TEXT);
      const [head = ''] = HEAD.exec(await readFile(file, 'utf8')) ?? [];
      await writeFile(file, `${head}\n{/* À faire : tout. */}\n\nÀ écrire : le texte.\n`);
      const { code, printed } = await typeCommand(['import', DOCUMENT, '--to', 'quai-douze'], {
        root,
      });
      expect(code).toBe(0);
      expect(printed).toContain(`${TEXT}  written`);
      expect(printed).toContain('3 notes are waiting for the id of their source');
      const written = await readFile(file, 'utf8');
      expect(written.startsWith(head)).toBe(true);
      expect(written).toContain(BODY);
      expect(written).toContain('{/* À faire : tout. */}');
      const picture = path.join(root, 'content/articles/quai-douze/images/quai-douze-1.jpg');
      expect((await sharp(picture).metadata()).width).toBe(640);
      const check = await typeCommand(['check', TEXT], { root });
      expect(check.printed).not.toMatch(/MDX-|PIC-003/);
      expect(check.printed).toContain('note-1');
    });
  });

  test('never takes the place of a text, and leaves no picture behind', async () => {
    await withMagazine({}, async (root) => {
      const before = await readFile(path.join(root, TEXT), 'utf8');
      const { code, complaint } = await typeCommand(['import', DOCUMENT, '--to', 'quai-douze'], {
        root,
      });
      expect(code).toBe(2);
      expect(complaint).toContain('has a text already');
      expect(await readFile(path.join(root, TEXT), 'utf8')).toBe(before);
      expect(existsSync(path.join(root, 'content/articles/quai-douze/images'))).toBe(false);
    });
  });
});

test('a page brings the pictures that lie beside it', async () => {
  await withMagazine({}, async (root) => {
    const text = path.join(root, TEXT);
    const [head = ''] = HEAD.exec(await readFile(text, 'utf8')) ?? [];
    await writeFile(text, head);
    await mkdir(path.join(root, 'page_files'));
    const photo = sharp({ create: { width: 8, height: 6, channels: 3, background: '#1a1fd1' } });
    await photo.png().toFile(path.join(root, 'page_files/le quai.png'));
    await writeFile(
      path.join(root, 'page.htm'),
      '<p>Le quai.</p><img src="page_files/le%20quai.png" alt="Le quai"><iframe></iframe><video></video>',
    );
    const words = ['import', 'page.htm', '--to', 'quai-douze'];
    const { code, printed } = await typeCommand(words, { root, folder: root });
    expect(code).toBe(0);
    expect(printed).not.toContain('is not in the manuscript');
    expect(printed).toContain('cannot take (iframe, video): compare the two.');
    const picture = path.join(root, 'content/articles/quai-douze/images/quai-douze-1.png');
    expect((await sharp(picture).metadata()).width).toBe(8);
  });
});

test.for([
  ['manuscrit.odt', 'PK', 'save it as .docx'],
  ['manuscrit.doc', 'x', 'save it as .docx'],
  ['manuscrit.pdf', '%PDF', 'is no .docx, .html or .md'],
  ['manuscrit.docx', 'no archive', 'is damaged'],
  ['manuscrit.md', ' \n', 'contains no words'],
  ['absent.md', undefined, 'could not be opened: it is not there'],
] as const)(
  'a file that cannot be read is told with what to do: %s',
  async ([file, bytes, told]) => {
    await withMagazine({}, async (root) => {
      if (bytes !== undefined) await writeFile(path.join(root, file), bytes);
      const { code, complaint } = await typeCommand(['import', file], { root, folder: root });
      expect(code).toBe(2);
      expect(complaint).toContain(told);
    });
  },
);
