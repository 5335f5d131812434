import { describe, expect, it } from 'vitest';
import { MAGAZINE, withMagazine } from '../tests/fixtures/magazine.ts';
import { NoContentError, readManuscripts } from './from-disk.ts';

async function faultsWith(files: Record<string, string>) {
  return withMagazine({ files }, async (root) => (await readManuscripts(root)).faults);
}

describe('the content folder', () => {
  it('is read whole, each entry under its id', async () => {
    const { manuscripts, faults } = await readManuscripts(MAGAZINE);
    expect(faults).toEqual([]);
    expect([...manuscripts.articles.keys()]).toEqual(['petite-couture', 'quai-douze']);
    expect([...manuscripts.issues.keys()]).toEqual(['1']);
    expect(manuscripts.texts.map(({ id, locale }) => `${id}/${locale}`)).toEqual([
      'petite-couture/en',
      'petite-couture/fr',
      'quai-douze/en',
      'quai-douze/fr',
    ]);
    expect(manuscripts.pages).toHaveLength(2);
    expect(manuscripts.journeys.get('quai-douze')?.entry?.moments).toHaveLength(4);
  });

  it('keeps an entry that cannot be read, so that what names it is not refused as well', async () => {
    const files = { 'content/terms/seam.yaml': 'name: [' };
    await withMagazine({ files }, async (root) => {
      const { manuscripts } = await readManuscripts(root);
      expect(manuscripts.terms.get('seam')).toMatchObject({
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
    ['content/articles/Quai Treize/article.yaml', 'FILE-002'],
    ['content/issues/one.yaml', 'FILE-002'],
    ['content/issues/01.yaml', 'FILE-002'],
  ])('does not take in %s', async (file, code) => {
    expect(await faultsWith({ [file]: '' })).toMatchObject([{ file, code, line: 1, column: 1 }]);
  });

  it('refuses an unknown folder once, not once a file of it', async () => {
    const faults = await faultsWith({ 'content/terme/a.yaml': '', 'content/terme/b.yaml': '' });
    expect(faults).toMatchObject([{ code: 'FILE-001', suggestion: 'terms' }]);
  });

  it('passes over hidden files', async () => {
    expect(await faultsWith({ 'content/.DS_Store': '', 'content/terms/.seam.swp': '' })).toEqual(
      [],
    );
  });

  it('may hold the licence of the texts', async () => {
    expect(await faultsWith({ 'content/LICENSE': 'CC BY-SA 4.0\n' })).toEqual([]);
  });

  it('has to exist', async () => {
    await expect(readManuscripts(`${MAGAZINE}/nowhere`)).rejects.toThrow(NoContentError);
  });
});
