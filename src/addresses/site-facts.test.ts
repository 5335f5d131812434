import { describe, expect, it } from 'vitest';
import { readManuscripts } from '../library/from-disk.ts';
import { MAGAZINE, withMagazine } from '../tests/fixtures/magazine.ts';
import { pickSiteFacts } from './site-facts.ts';

describe('what decides the addresses', () => {
  it('is picked from the files of the magazine', async () => {
    const facts = pickSiteFacts((await readManuscripts(MAGAZINE)).manuscripts);
    expect(facts?.slugs.get('petite-couture')).toEqual({ fr: 'petite-couture', en: 'small-seam' });
    expect(facts?.terms).toContainEqual({ fr: 'couture', en: 'seam' });
    expect(facts?.pages).toContainEqual({ locale: 'fr', slug: 'a-propos' });
    expect([...(facts?.brands ?? [])]).toEqual(['quai-douze']);
  });

  it.each([
    ['a term', 'content/terms/seam.yaml'],
    ['a piece', 'content/articles/quai-douze/article.yaml'],
    ['an issue', 'content/issues/1.yaml'],
    ['a text', 'content/articles/quai-douze/fr.mdx'],
    ['a standing page', 'content/pages/about/fr.mdx'],
  ])('is not known while %s cannot be read', async (_, file) => {
    await withMagazine({ files: { [file]: '---\nname: [\n---\n' } }, async (root) => {
      expect(pickSiteFacts((await readManuscripts(root)).manuscripts)).toBeUndefined();
    });
  });

  it.each([
    ['an issue names a piece that does not exist', false],
    ['a text has no piece', true],
  ])('is not known while %s', async (_, keepsTexts) => {
    const { manuscripts } = await readManuscripts(MAGAZINE);
    const articles = new Map(manuscripts.articles);
    articles.delete('petite-couture');
    const texts = manuscripts.texts.filter(({ id }) => keepsTexts || articles.has(id));
    expect(pickSiteFacts({ ...manuscripts, articles, texts })).toBeUndefined();
  });
});
