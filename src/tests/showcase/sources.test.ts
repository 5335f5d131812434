import { describe, expect, test } from 'vitest';
import { readBuiltSite } from '../site/built-pages.ts';
import { documentAt, wordsOf } from './page-document.ts';

const { routes } = await readBuiltSite();

describe('the entry of a source', () => {
  const work = (initial: string, id: string, locale: 'fr' | 'en' = 'fr') =>
    documentAt(routes.bibliography(locale, initial)).querySelector(`#${id}`);

  test('says whether readers can open it, and leads to no address that is lost', () => {
    expect(wordsOf(work('b', 'brev-guichet'))).toContain('accès payant');
    expect(wordsOf(work('p', 'port-2021'))).toContain('en accès libre');
    const lost = work('f', 'ferry-times-1987', 'en');
    expect(wordsOf(lost)).toContain('no longer online · relays Maggie Fenn');
    expect(lost?.querySelector('a[rel="external"]')).toBeNull();
  });

  test('names what it relays in the language of the page', () => {
    expect(wordsOf(work('b', 'brev-guichet'))).toContain('relaie une enquête du syndicat');
    expect(wordsOf(work('b', 'brev-guichet', 'en'))).toContain('relays a survey by the union');
  });

  test('says that a private communication is cited with consent, and since when', () => {
    expect(wordsOf(work('b', 'batelier-2024'))).toContain(
      'communication privée · français · consultée par la rédaction · citée avec l’accord de son auteur (décembre 2024)',
    );
  });
});
