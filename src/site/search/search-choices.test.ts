import { expect, test } from 'vitest';
import type { Article } from '../../magazine/library/article.ts';
import type { Brand, Term } from '../../magazine/library/library.ts';
import { buildSearchChoices } from './search-choices.ts';

/** An article, as far as the choices look at it. */
function article(
  facts: Partial<Article>,
  locales: readonly ('fr' | 'en')[] = ['fr', 'en'],
): Article {
  const texts = Object.fromEntries(locales.map((locale) => [locale, { locale }]));
  return { kind: 'essay', issue: 1, moments: [], brand: undefined, ...facts, texts } as Article;
}

const moments = (...facts: readonly { stage: string; channel: string }[]) =>
  facts as unknown as Article['moments'];

const brand = (id: string, name: string) => [id, { id, name } as Brand] as const;
const brands = new Map([brand('zara', 'Zara'), brand('emile', 'Émile'), brand('fnac', 'Fnac')]);
const terms = new Map([['touchpoint', { id: 'touchpoint' } as Term]]);

test('offers what pages have, in the order of the magazine and of a journey', () => {
  const articles = [
    article({
      kind: 'editorial',
      moments: moments(
        { stage: 'umot', channel: 'store' },
        { stage: 'zmot', channel: 'app' },
        { stage: 'umot', channel: 'app' },
      ),
    }),
    article({ kind: 'case-study', brand: 'zara', issue: 2 }),
    article({ kind: 'case-study', brand: 'emile' }),
  ];
  expect(buildSearchChoices({ articles, brands, terms }, 'fr')).toEqual({
    kinds: ['case-study', 'editorial', 'term'],
    stages: ['zmot', 'umot'],
    channels: ['app', 'store'],
    brands: [
      { id: 'emile', name: 'Émile' },
      { id: 'zara', name: 'Zara' },
    ],
    issues: [2, 1],
  });
});

test('offers the stage that only a word of the lexicon has', () => {
  const smot = new Map([['smot', { id: 'smot', stage: 'smot' } as Term]]);
  expect(buildSearchChoices({ articles: [], brands, terms: smot }, 'fr').stages).toEqual(['smot']);
});

test('offers nothing of an article that the language does not have', () => {
  const articles = [article({ kind: 'case-study', brand: 'fnac' }, ['fr'])];
  expect(buildSearchChoices({ articles, brands, terms: new Map() }, 'en')).toEqual({
    kinds: [],
    stages: [],
    channels: [],
    brands: [],
    issues: [],
  });
});
