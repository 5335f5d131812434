import { describe, expect, it } from 'vitest';
import { readFromDisk } from '../files/from-disk.ts';
import { MAGAZINE, withMagazine } from '../../tests/fixture-magazine.ts';
import { buildIssue, buildArticle, buildSmallLibrary } from '../../tests/small-library.ts';
import { dateAddresses, localeOfAddress, publicOn, readFirstDays } from './site-addresses.ts';

const DAY = '2025-06-01';

const listOn = (day: string, facts: Parameters<typeof buildSmallLibrary>[0] = {}) =>
  publicOn(dateAddresses(buildSmallLibrary(facts)), day);

describe('the addresses of the site', () => {
  it('are its lists, feeds and sitemap, and what has appeared', () => {
    expect([...listOn(DAY)].sort()).toEqual([
      '/',
      '/articles/bac/',
      '/atelier/',
      '/atelier/feuille/',
      '/atlas/',
      '/atlas/donnees/',
      '/atlas/journey.schema.json',
      '/atlas/moments.csv',
      '/atlas/moments.json',
      '/atlas/moments.schema.json',
      '/atom.xml',
      '/auteurs/',
      '/corrections/atom.xml',
      '/corrections/feed.json',
      '/corrections/rss.xml',
      '/en/',
      '/en/atelier/',
      '/en/atelier/worksheet/',
      '/en/atlas/',
      '/en/atlas/data/',
      '/en/atom.xml',
      '/en/authors/',
      '/en/case-studies/',
      '/en/corrections/atom.xml',
      '/en/corrections/feed.json',
      '/en/corrections/rss.xml',
      '/en/feed.json',
      '/en/feeds.opml',
      '/en/issues/',
      '/en/issues/1/',
      '/en/issues/1/atom.xml',
      '/en/issues/1/feed.json',
      '/en/issues/1/rss.xml',
      '/en/lexicon/',
      '/en/rss.xml',
      '/en/search/',
      '/en/sources/',
      '/etudes-de-cas/',
      '/feed.json',
      '/feeds.opml',
      '/lexique/',
      '/numeros/',
      '/numeros/1/',
      '/numeros/1/atom.xml',
      '/numeros/1/feed.json',
      '/numeros/1/rss.xml',
      '/numeros/1/seamless-1-fr.epub',
      '/recherche/',
      '/rss.xml',
      '/sitemap.xml',
      '/sources/',
    ]);
  });

  it('are none before the first issue', () => {
    expect(listOn('2025-03-02').size).toBe(0);
  });

  it('hold a page in each language for a term, a source and an author', () => {
    const addresses = listOn(DAY, {
      terms: [{ fr: 'couture', en: 'seam' }],
      sources: ['perrin-2018'],
      authors: ['redaction'],
    });
    for (const address of [
      '/lexique/couture/',
      '/en/lexicon/seam/',
      '/sources/p/',
      '/sources/p/#perrin-2018',
      '/en/sources/',
      '/en/authors/redaction/',
    ]) {
      expect(addresses).toContain(address);
    }
  });

  it('hold a standing page in its own language', () => {
    const addresses = listOn(DAY, { pages: [{ locale: 'en', slug: 'about' }] });
    expect(addresses).toContain('/en/about/');
    expect(addresses).not.toContain('/about/');
  });

  it('hold a brand in the languages of its case studies', () => {
    const study = {
      kind: 'case-study',
      brand: 'quai-douze',
      sector: 'other',
      journeys: ['quai-douze'],
      cover: { journey: 'quai-douze', moment: 'window' },
      sources: ['a', 'b', 'c'],
    };
    const addresses = listOn(DAY, {
      articles: new Map([['bac', { ...buildArticle(study), journeys: [] }]]),
      brands: ['quai-douze', 'other-brand'],
    });
    expect(addresses).toContain('/etudes-de-cas/quai-douze/');
    expect(addresses).not.toContain('/en/case-studies/quai-douze/');
    expect(addresses).not.toContain('/etudes-de-cas/other-brand/');
  });

  it.each([
    ['a draft', [buildIssue(1, ['bac'])], { draft: true }],
    ['dated in the future', [buildIssue(1, ['bac'])], { date: '2025-06-02' }],
    [
      'in an issue that is a draft',
      [buildIssue(2, ['bac'], { draft: true }), buildIssue(1, ['other'])],
      { issue: 2 },
    ],
    ['left out of the issue', [buildIssue(1, ['other'])], {}],
  ])('do not hold an article that is %s', (_, issues, facts) => {
    const articles = new Map([
      ['bac', buildArticle(facts)],
      ['other', buildArticle()],
    ]);
    expect(listOn(DAY, { issues, articles })).not.toContain('/articles/bac/');
  });
});

describe('the first day of an address', () => {
  const library = buildSmallLibrary({
    issues: [buildIssue(1, ['bac', 'noel']), buildIssue(2, ['quai'], { date: '2025-09-01' })],
    articles: new Map([
      ['bac', buildArticle()],
      ['noel', buildArticle({ date: '2025-12-24' })],
      ['quai', buildArticle({ issue: 2, date: '2025-08-01' })],
    ]),
    slugs: new Map([
      ['bac', { fr: 'bac' }],
      ['noel', { fr: 'noel' }],
      ['quai', { fr: 'quai' }],
    ]),
  });
  const firstDays = dateAddresses(library);

  it('is that of the first issue for what is always there', () => {
    expect(firstDays.get('/')).toBe('2025-03-03');
    expect(firstDays.get('/lexique/')).toBe('2025-03-03');
  });

  it('is that of the article or of its issue, whichever comes later', () => {
    expect(firstDays.get('/articles/bac/')).toBe('2025-03-03');
    expect(firstDays.get('/articles/noel/')).toBe('2025-12-24');
    expect(firstDays.get('/articles/quai/')).toBe('2025-09-01');
    expect(firstDays.get('/numeros/2/')).toBe('2025-09-01');
  });
});

it('tells the language of an address', () => {
  expect(['/', '/articles/bac/', '/entree/'].map(localeOfAddress)).toEqual(['fr', 'fr', 'fr']);
  expect(['/en/', '/en/lexicon/seam/'].map(localeOfAddress)).toEqual(['en', 'en']);
});

describe('what decides the addresses', () => {
  it('is read from the files of the magazine', async () => {
    const firstDays = readFirstDays((await readFromDisk(MAGAZINE)).content);
    for (const address of ['/en/articles/small-seam/', '/lexique/couture/', '/a-propos/']) {
      expect(firstDays?.has(address)).toBe(true);
    }
  });

  it.each([
    ['a term', 'content/terms/seam.yaml'],
    ['an article', 'content/articles/quai-douze/article.yaml'],
    ['an issue', 'content/issues/1.yaml'],
    ['a text', 'content/articles/quai-douze/fr.mdx'],
    ['a standing page', 'content/pages/about/fr.mdx'],
  ])('is not known while %s cannot be read', async (_, file) => {
    await withMagazine({ files: { [file]: '---\nname: [\n---\n' } }, async (root) => {
      expect(readFirstDays((await readFromDisk(root)).content)).toBeUndefined();
    });
  });

  it.each([
    ['an issue names an article that does not exist', false],
    ['a text has no article', true],
  ])('is not known while %s', async (_, keepsTexts) => {
    const { content } = await readFromDisk(MAGAZINE);
    const articles = new Map(content.articles);
    articles.delete('petite-couture');
    const texts = content.texts.filter(({ id }) => keepsTexts || articles.has(id));
    expect(readFirstDays({ ...content, articles, texts })).toBeUndefined();
  });
});
