import { describe, expect, it } from 'vitest';
import type { Locale } from '../../magazine/vocabulary.ts';
import { checkMagazine } from '../../tests/checked-text.ts';
import { checkLanguages } from './languages.ts';

async function check(files: Record<string, string>, locale: Locale = 'en') {
  const problems = await checkMagazine(checkLanguages, files);
  return problems.map(({ file, what }) => `${file} ${what[locale]}`);
}

const ARTICLE = 'content/articles/bac/article.yaml';
const FACTS = 'kind: column\nissue: 1\ndate: 2025-03-03\nauthors: [redaction]\n';

describe('a language', () => {
  it('may be missing when it is declared to be awaited', async () => {
    const files = {
      [ARTICLE]: `${FACTS}awaiting: en\n`,
      'content/articles/bac/fr.mdx': 'Le bac.\n',
    };
    expect(await check(files)).toEqual([]);
  });

  it('is missing for each text that is neither there nor awaited', async () => {
    expect(await check({ [ARTICLE]: FACTS })).toEqual([
      `${ARTICLE} The article is missing in French.`,
      `${ARTICLE} The article is missing in English.`,
    ]);
    expect(await check({ [ARTICLE]: FACTS }, 'fr')).toEqual([
      `${ARTICLE} L’article n’existe pas en français.`,
      `${ARTICLE} L’article n’existe pas en anglais.`,
    ]);
  });

  it('is never missing in a standing page', async () => {
    const files = { 'content/pages/legal/en.mdx': 'Legal.\n' };
    expect(await check(files)).toEqual([
      'content/pages/legal/en.mdx The standing page “legal” is missing in French.',
    ]);
    expect(await check(files, 'fr')).toEqual([
      'content/pages/legal/en.mdx La page permanente « legal » n’existe pas en français.',
    ]);
  });
});
