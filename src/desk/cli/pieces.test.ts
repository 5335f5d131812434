import { describe, expect, it } from 'vitest';
import { readManuscripts } from '../files/from-disk.ts';
import { MAGAZINE, withMagazine } from '../../tests/fixtures/magazine.ts';
import { findPiece } from './pieces.ts';

const { manuscripts } = await readManuscripts(MAGAZINE);

describe('a piece', () => {
  it.each([
    ['petite-couture', 'petite-couture'],
    ['small-seam', 'petite-couture'],
    ['quai-douze', 'quai-douze'],
  ])('is found by “%s”', (word, slug) => {
    expect(findPiece(manuscripts, word)).toBe(slug);
  });

  it.each([
    ['petite-coutur', 'There is no piece “petite-coutur”. Did you mean “petite-couture”?'],
    ['petite', 'There is no piece “petite”. Did you mean “petite-couture”?'],
    ['small-seams', 'There is no piece “small-seams”. Did you mean “small-seam”?'],
    ['xyz', 'There is no piece “xyz”.'],
    ['', 'There is no piece “”.'],
  ])('is not found by “%s”', (word, message) => {
    expect(() => findPiece(manuscripts, word)).toThrow(message);
  });

  it('is found by its folder rather than by the address of another', async () => {
    const files = {
      'content/articles/quai-douze/en.mdx':
        '---\ntitle: Quay\nslug: petite-couture\ncategories: [a]\n---\n',
    };
    await withMagazine({ files }, async (root) => {
      const changed = await readManuscripts(root);
      expect(findPiece(changed.manuscripts, 'petite-couture')).toBe('petite-couture');
    });
  });

  it('is found by its folder even where it cannot be read', async () => {
    const files = { 'content/articles/quai-douze/article.yaml': 'kind: [' };
    await withMagazine({ files }, async (root) => {
      const changed = await readManuscripts(root);
      expect(findPiece(changed.manuscripts, 'quai-douze')).toBe('quai-douze');
    });
  });
});
