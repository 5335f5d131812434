import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAGAZINE, withMagazine } from '../../tests/fixture-magazine.ts';
import { NoContentError, readFromDisk } from './from-disk.ts';
import { LEDGER_FILE } from './ledger-file.ts';

async function problemsWith(files: Record<string, string>) {
  return withMagazine({ files }, async (root) => (await readFromDisk(root)).problems);
}

describe('the content folder', () => {
  it('is read whole, each entry under its id', async () => {
    const { content, problems } = await readFromDisk(MAGAZINE);
    expect(problems).toEqual([]);
    expect([...content.articles.keys()]).toEqual(['petite-couture', 'quai-douze']);
    expect([...content.issues.keys()]).toEqual(['1']);
    expect(content.texts.map(({ id, locale }) => `${id}/${locale}`)).toEqual([
      'petite-couture/en',
      'petite-couture/fr',
      'quai-douze/en',
      'quai-douze/fr',
    ]);
    expect(content.pages).toHaveLength(2);
    expect(content.journeys.get('quai-douze')?.entry?.moments).toHaveLength(4);
  });

  it('keeps an entry that cannot be read, so that what names it is not refused as well', async () => {
    const files = { 'content/terms/seam.yaml': 'name: [' };
    await withMagazine({ files }, async (root) => {
      const { content } = await readFromDisk(root);
      expect(content.terms.get('seam')).toMatchObject({
        entry: undefined,
        document: undefined,
      });
    });
  });

  it.each([
    ['content/notes.yaml', 'FILE-001'],
    ['content/sources/perrin-2018.txt', 'FILE-001'],
    ['content/sources/old/perrin-2018.yaml', 'FILE-001'],
    ['content/articles/article.yaml', 'FILE-001'],
    ['content/articles/quai-douze/de.mdx', 'FILE-001'],
    ['content/articles/quai-douze/Fr.mdx', 'FILE-001'],
    ['content/pages/about/page.yaml', 'FILE-001'],
    ['content/sources/Perrin-2018.yaml', 'FILE-002'],
    ['content/sources/perrin_2018.yaml', 'FILE-002'],
    ['content/issues/one.yaml', 'FILE-002'],
    ['content/issues/01.yaml', 'FILE-002'],
  ])('does not take in %s', async (file, code) => {
    expect(await problemsWith({ [file]: '' })).toMatchObject([{ file, code, line: 1, column: 1 }]);
  });

  it.each([
    ['content/terme/seam-2.yaml', 'terms'],
    ['content/terms/Seam 2.yml', 'seam-2.yaml'],
    ['content/terms/seam-2.yaml.txt', 'seam-2.yaml'],
  ])('refuses %s, and reads it as what was meant', async (file, suggestion) => {
    const term = await readFile(path.join(MAGAZINE, 'content/terms/seam.yaml'), 'utf8');
    await withMagazine({ files: { [file]: term } }, async (root) => {
      const { content, problems } = await readFromDisk(root);
      expect(problems).toMatchObject([{ file, suggestion }]);
      expect(content.terms.get('seam-2')).toMatchObject({
        file,
        entry: { slug: { fr: 'couture' } },
      });
    });
  });

  it.each(['FR.md', 'français.mdx', 'french.mdx', 'fr-FR.mdx', 'fr.mdx.txt', 'Article.yml'])(
    'takes %s for what was meant in the folder of an article',
    async (name) => {
      const [problem] = await problemsWith({ [`content/articles/quai-douze/${name}`]: '' });
      expect(problem?.suggestion).toBe(/^A/.test(name) ? 'article.yaml' : 'fr.mdx');
    },
  );

  it.each(['it.mdx', 'friday.mdx', 'notes.txt', 'photo.jpg'])(
    'does not guess at %s',
    async (name) => {
      const [problem] = await problemsWith({ [`content/articles/quai-douze/${name}`]: '' });
      expect(problem).toMatchObject({ code: 'FILE-001', suggestion: undefined });
    },
  );

  it('refuses an unknown folder once, not once a file of it', async () => {
    const problems = await problemsWith({ 'content/mots/a.yaml': '', 'content/mots/b.yaml': '' });
    expect(problems).toMatchObject([{ code: 'FILE-001' }]);
  });

  it.each([
    [
      'content/terms/notes.txt',
      'Le magazine ne sait pas ce qu’est « notes.txt ».',
      'The magazine does not know what “notes.txt” is.',
    ],
    [
      'content/issues/one.yaml',
      '« one » ne peut pas être le nom d’une entrée de content/issues/.',
      '“one” cannot be the name of an entry of content/issues/.',
    ],
    [
      'content/articles/orphelin/fr.mdx',
      'Le dossier content/articles/orphelin n’a pas d’article.yaml.',
      'The folder content/articles/orphelin has no article.yaml.',
    ],
  ])('says in both languages why it does not take in %s', async (file, fr, en) => {
    const problems = await problemsWith({ [file]: '' });
    expect(problems.map(({ what }) => what)).toContainEqual({ fr, en });
  });

  it('passes over hidden files', async () => {
    expect(await problemsWith({ 'content/.DS_Store': '', 'content/terms/.seam.swp': '' })).toEqual(
      [],
    );
  });

  it('may hold the licence of the texts', async () => {
    expect(await problemsWith({ 'content/LICENSE': 'CC BY-SA 4.0\n' })).toEqual([]);
  });

  it('may hold redirects, and need not', async () => {
    const { content } = await readFromDisk(MAGAZINE);
    expect(content.redirects?.entry).toMatchObject([{ from: '/quai/', to: '/' }]);
    await withMagazine({}, async (root) => {
      await rm(path.join(root, 'content/redirects.yaml'));
      const { content: without, problems } = await readFromDisk(root);
      expect([without.redirects, problems]).toEqual([undefined, []]);
    });
  });

  it('holds redirects under no other name', async () => {
    expect(await problemsWith({ 'content/redirect.yaml': '' })).toMatchObject([
      { code: 'FILE-001', suggestion: 'redirects.yaml' },
    ]);
  });

  it('has to exist', async () => {
    await expect(readFromDisk(`${MAGAZINE}/nowhere`)).rejects.toThrow(NoContentError);
  });
});

describe('the ledger', () => {
  const list = '2025-03-03 /\n';

  it('is read beside the content, and may be missing', async () => {
    expect((await readFromDisk(MAGAZINE)).content.ledger).toBeUndefined();
    await withMagazine({ files: { [LEDGER_FILE]: list } }, async (root) => {
      const { content } = await readFromDisk(root);
      expect(content.ledger).toEqual({ file: LEDGER_FILE, source: list });
    });
  });

  it('can be read as it would be', async () => {
    const { content, problems } = await readFromDisk(MAGAZINE, new Map([[LEDGER_FILE, list]]));
    expect(problems).toEqual([]);
    expect(content.ledger?.source).toBe(list);
  });

  it('is held to the encoding of every other file', async () => {
    expect(await problemsWith({ [LEDGER_FILE]: '2025-03-03 /\r\n' })).toMatchObject([
      { file: LEDGER_FILE, code: 'FILE-005' },
    ]);
  });
});
