import { describe, expect, test } from 'vitest';
import { readFeed } from '../site/built-feed.ts';
import { readBuiltSite } from '../site/built-pages.ts';
import { documentAt, wordsOf } from './page-document.ts';

const { routes } = await readBuiltSite();
const study = documentAt(routes.article('fr', 'quai-douze'));

describe('the letters of readers', () => {
  const lettersIn = (document: Document) => {
    const heading = [...document.querySelectorAll('h2')].find((each) =>
      /^(?:Lettres|Letters)$/.test(wordsOf(each)),
    );
    return heading?.parentElement;
  };

  test('stand under the article in their own language, by their days, with what the editors answer', () => {
    expect(wordsOf(lettersIn(study))).toMatch(
      /^Lettres ?Un passager du premier bac, 5 mars 2025 De la caisse.*Une habituée du quai, 20 mars 2025 À propos de « .*J’ai attendu douze minutes.*La rédaction répond ?Vous avez raison/,
    );
    const english = lettersIn(documentAt(routes.article('en', 'quai-douze')));
    expect(wordsOf(english)).toBe(
      'Letters T. L., 2 April 2025 I sold books on that quay for nine years, and the queue always faced the wrong way.',
    );
  });

  test('lead to the card of their moment, and keep their paragraphs', () => {
    const letters = lettersIn(study);
    expect(letters?.querySelector('a')?.getAttribute('href')).toBe('#moment-queue');
    expect(letters?.querySelectorAll('blockquote p')).toHaveLength(3);
  });

  test('are not announced where nobody wrote', () => {
    expect(lettersIn(documentAt(routes.article('fr', 'deuxieme-couture')))).toBeUndefined();
  });

  test('are in the feed with their article', async () => {
    const { items } = await readFeed('rss.xml');
    const item = items.find(({ link }) => link.endsWith('/articles/quai-douze/'));
    expect(item?.['content:encoded']).toContain('La file avance par à-coups');
    expect(item?.['content:encoded']).not.toContain('I sold books');
  });
});
