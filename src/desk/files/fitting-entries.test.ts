import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../magazine/library/library.ts';
import { FIXTURE_DAY, MAGAZINE } from '../../tests/fixture-magazine.ts';
import { readFromDisk } from './from-disk.ts';
import { pickEntries } from './fitting-entries.ts';

/** The library of the small magazine as it stands on disk, with some of its files otherwise. */
async function readLibrary(files: Readonly<Record<string, string>> = {}) {
  const overlay = new Map(Object.entries(files));
  const { content } = await readFromDisk(MAGAZINE, overlay);
  const { entries, isWhole } = pickEntries(content);
  return { isWhole, ...buildLibrary(entries, { today: FIXTURE_DAY, unpublished: 'hidden' }) };
}

const slugsOf = (articles: readonly { slug: string }[] = []) => articles.map(({ slug }) => slug);

describe('the library of what stands on disk', () => {
  it('is joined as that of the pages', async () => {
    const library = await readLibrary();
    expect(library.isWhole).toBe(true);
    expect(slugsOf(library.articles)).toEqual(['quai-douze', 'petite-couture']);
    expect(Object.keys(library.articles[0]?.texts ?? {})).toEqual(['en', 'fr']);
    expect(library.moments).toHaveLength(4);
    expect(library.moments[0]?.brand?.id).toBe('quai-douze');
    expect(slugsOf(library.articlesByTerm.get('seam'))).toEqual(['petite-couture']);
    expect(library.pages.map(({ id, locale }) => `${id}/${locale}`)).toEqual([
      'about/en',
      'about/fr',
    ]);
  });

  it.each([
    ['content/journeys/quai-douze.yaml', 'moments: ['],
    ['content/terms/seam.yaml', ''],
    ['content/pages/about/fr.mdx', 'Sans en-tête.'],
  ])(
    'does without %s while it cannot be used, and says that it is not whole',
    async (file, text) => {
      const library = await readLibrary({ [file]: text });
      expect(library.isWhole).toBe(false);
      expect(slugsOf(library.articles)).toEqual(['quai-douze', 'petite-couture']);
    },
  );

  it('has no article whose facts cannot be read, in its issue or by its texts', async () => {
    const library = await readLibrary({ 'content/articles/quai-douze/article.yaml': 'kind: [' });
    expect(library.isWhole).toBe(false);
    expect(slugsOf(library.articles)).toEqual(['petite-couture']);
  });

  it('keeps an article whose text cannot be read whole, at the address that its head gives', async () => {
    const file = 'content/articles/quai-douze/fr.mdx';
    const { content } = await readFromDisk(MAGAZINE);
    const { source = '' } = content.texts.find((text) => text.file === file) ?? {};
    const library = await readLibrary({ [file]: `${source}\n<PullQuote>` });
    expect(library.isWhole).toBe(false);
    expect(library.articles[0]?.texts.fr).toMatchObject({ slug: 'quai-douze' });
  });
});
