import { describe, expect, test } from 'vitest';
import { readBuiltSite } from '../site/built-pages.ts';
import { documentAt, wordsOf } from './page-document.ts';

const { routes } = await readBuiltSite();

test('a term tells its other names', () => {
  const term = documentAt(routes.term('fr', 'couture'));
  expect(wordsOf(term.querySelector('main'))).toContain('raccord, point de passage');
});

describe('the page of a term', () => {
  test('begins with the sentence that stands alone, and draws what it means', () => {
    const hero = documentAt(routes.term('fr', 'couture')).querySelector('main .hero');
    expect(wordsOf(hero?.querySelector('.standfirst') ?? null)).toBe(
      'Passage d’un canal à un autre, que la cliente remarque ou non.',
    );
    expect(hero?.querySelectorAll('.term-threads svg')).toHaveLength(2);
    expect(wordsOf(hero?.querySelector('.term-threads') ?? null)).toBe(
      'Couture cachée Couture visible',
    );
  });

  test('leads to the moments that show the term, three of a journey, and counts the others', () => {
    const shown = documentAt(routes.term('fr', 'couture')).querySelector('.shown');
    const moments = [...(shown?.querySelectorAll('li') ?? [])];
    expect(moments.map((each) => each.querySelector('a')?.getAttribute('href'))).toEqual([
      expect.stringContaining('#moment-'),
      expect.stringContaining('#moment-'),
      expect.stringContaining('#moment-'),
      undefined,
    ]);
    expect(wordsOf(moments[0] ?? null)).toMatch(/Couture (?:visible|cachée)\. \S/);
    expect(wordsOf(moments[3] ?? null)).toMatch(/^et \d+ autres?$/);
  });

  test('prints the list that the term explains, value by value', () => {
    const list = (slug: string) =>
      wordsOf(documentAt(routes.term('en', slug)).querySelector('.prose'));
    expect(list('touchpoint')).toContain('By voice: telephone, radio, word of mouth.');
    expect(list('recovery-paradox')).toContain(
      'Self-reported: customers said so because a survey asked them.',
    );
  });
});
