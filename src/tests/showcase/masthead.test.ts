import { describe, expect, test } from 'vitest';
import { readFeed } from '../site/built-feed.ts';
import { readBuiltSite } from '../site/built-pages.ts';
import { documentAt, wordsOf } from './page-document.ts';

const { routes, pages } = await readBuiltSite();

describe('the masthead', () => {
  const notice = documentAt(routes.page('en', 'legal-notice'));
  const facts = [...notice.querySelectorAll('.masthead-facts > div')].map((row) =>
    [...row.children].map(wordsOf),
  );

  test('says all that the magazine says of itself, in the language of the page', () => {
    expect(facts).toEqual([
      [
        'Publisher',
        'Les Presses du Port',
        'a non-profit association, number 12 in the register of the port',
        '12 quai des Essais, Port-des-Essais',
      ],
      ['Director of publication', 'Célestine Estran'],
      ['Editors', 'Inès Morvan', 'The editors', 'Tobias Lindqvist-Aumont'],
      ['Hosting', 'La Cale sèche', '3 rue de la Drague, Port-des-Essais', '+33 1 99 00 12 34'],
      ['Contact', 'courrier@port-des-essais.example', '+33 1 99 00 56 78'],
      ['Frequency', 'four issues a year, at the spring tides'],
      ['ISSN', '1234-5679 (print)', '2434-561X (online)'],
      ['Texts and images', 'CC BY-SA 4.0 licence'],
      ['Code', 'MIT licence'],
      ['Founding text', expect.stringContaining('2021')],
    ]);
  });

  test('gives every page an address to write to', () => {
    const read = pages.filter(({ template }) => template !== 'redirect');
    expect(read.length).toBeGreaterThan(20);
    const silent = read.filter(
      ({ document }) =>
        !document.querySelector('footer a[href="mailto:courrier@port-des-essais.example"]'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test.for(['a-propos', 'accessibilite'])('says at the end of /%s/ where to write', (slug) => {
    const { lastElementChild: end } =
      documentAt(routes.page('fr', slug)).querySelector('.prose') ?? {};
    expect(end && wordsOf(end)).toBe('Écrire à la rédaction : courrier@port-des-essais.example');
  });

  test('is in the data of the home page, in the feeds and in the books', async () => {
    const [data] = documentAt(routes.home('fr')).querySelectorAll(
      'script[type="application/ld+json"]',
    );
    expect(data?.textContent).toContain('"issn":["1234-5679","2434-561X"]');
    expect(data?.textContent).toContain('"name":"Les Presses du Port"');
    const { channel } = await readFeed('rss.xml');
    expect(channel['managingEditor']).toBe('courrier@port-des-essais.example (Célestine Estran)');
  });
});
