import { describe, expect, it } from 'vitest';
import { readFromDisk } from '../files/from-disk.ts';
import { MAGAZINE, withMagazine } from '../../tests/fixture-magazine.ts';
import { findArticle } from './read-content.ts';

const { content } = await readFromDisk(MAGAZINE);

describe('an article', () => {
  it.each([
    ['petite-couture', 'petite-couture'],
    ['small-seam', 'petite-couture'],
    ['quai-douze', 'quai-douze'],
  ])('is found by “%s”', (word, slug) => {
    expect(findArticle(content, word)).toBe(slug);
  });

  it.each([
    ['petite-coutur', 'There is no article “petite-coutur”. Did you mean “petite-couture”?'],
    ['petite', 'There is no article “petite”. Did you mean “petite-couture”?'],
    ['small-seams', 'There is no article “small-seams”. Did you mean “small-seam”?'],
    ['xyz', 'There is no article “xyz”.'],
    ['', 'There is no article “”.'],
  ])('is not found by “%s”', (word, message) => {
    expect(() => findArticle(content, word)).toThrow(message);
  });

  it('is found by its folder rather than by the address of another', async () => {
    const files = {
      'content/articles/quai-douze/en.mdx':
        '---\ntitle: Quay\nslug: petite-couture\ncategories: [a]\n---\n',
    };
    await withMagazine({ files }, async (root) => {
      const changed = await readFromDisk(root);
      expect(findArticle(changed.content, 'petite-couture')).toBe('petite-couture');
    });
  });

  it('is found by its folder even where it cannot be read', async () => {
    const files = { 'content/articles/quai-douze/article.yaml': 'kind: [' };
    await withMagazine({ files }, async (root) => {
      const changed = await readFromDisk(root);
      expect(findArticle(changed.content, 'quai-douze')).toBe('quai-douze');
    });
  });
});
