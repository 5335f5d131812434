import { describe, expect, test } from 'vitest';
import { createRoutes, paramsOf, type Section } from './routes.ts';
import { CHANNELS, LOCALES, otherLocale } from '../vocabulary.ts';

const routes = createRoutes('/');
const SECTIONS: readonly Section[] = [
  'issues',
  'articles',
  'caseStudies',
  'lexicon',
  'sources',
  'authors',
  'search',
];

describe('the addresses of the site', () => {
  test('are at the root in French and below /en/ in English', () => {
    expect(routes.home('fr')).toBe('/');
    expect(routes.home('en')).toBe('/en/');
    expect(routes.term('fr', 'couture')).toBe('/lexique/couture/');
    expect(routes.term('en', 'seam')).toBe('/en/lexicon/seam/');
  });

  test('of the atlas are in the words of their language', () => {
    expect(routes.atlasFacet('fr', 'channel', 'word-of-mouth')).toBe(
      '/atlas/canaux/bouche-a-oreille/',
    );
    expect(routes.atlasFacet('fr', 'channel', 'queue')).toBe('/atlas/canaux/file-d-attente/');
    expect(routes.atlasFacet('en', 'channel', 'word-of-mouth')).toBe(
      '/en/atlas/channels/word-of-mouth/',
    );
    const paths = CHANNELS.map((channel) => routes.atlasFacet('fr', 'channel', channel));
    expect(new Set(paths).size).toBe(CHANNELS.length);
  });

  test('differ between the sections of a language', () => {
    for (const locale of LOCALES) {
      const paths = SECTIONS.map((section) => routes.section(locale, section));
      expect(new Set(paths).size).toBe(SECTIONS.length);
    }
  });

  test('of pages end with a slash', () => {
    const paths = LOCALES.flatMap((locale) => [
      routes.home(locale),
      ...SECTIONS.map((section) => routes.section(locale, section)),
      routes.issue(locale, 1),
      routes.article(locale, 'fnac'),
      routes.brand(locale, 'fnac'),
      routes.bibliography(locale, 'c'),
      routes.author(locale, 'redaction'),
      routes.page(locale, 'about'),
    ]);
    expect(paths.filter((path) => !path.endsWith('/'))).toEqual([]);
  });

  test('of sources are places on the page of their initial', () => {
    expect(routes.source('fr', 'carlzon-1987')).toBe('/sources/c/#carlzon-1987');
    expect(routes.source('en', '9to5mac-2021')).toBe('/en/sources/0-9/#9to5mac-2021');
  });

  test.for(['fanzine', '/fanzine', 'fanzine/', '/fanzine/'])(
    'stand under the base path when it is written “%s”',
    (base) => {
      const { home, article, file } = createRoutes(base);
      expect(home('fr')).toBe('/fanzine/');
      expect(home('en')).toBe('/fanzine/en/');
      expect(article('fr', 'fnac')).toBe('/fanzine/articles/fnac/');
      expect(file('favicon.svg')).toBe('/fanzine/favicon.svg');
    },
  );

  test('of feeds stand beside the page that they follow', () => {
    expect(routes.feed('fr')).toBe('/rss.xml');
    expect(routes.feed('en', 'json')).toBe('/en/feed.json');
    expect(routes.feed('en', 'atom', { kind: 'issue', id: '3' })).toBe('/en/issues/3/atom.xml');
    expect(routes.feed('fr', 'rss', { kind: 'corrections', id: '' })).toBe('/corrections/rss.xml');
    expect(routes.feed('fr', 'atom', { kind: 'brand', id: 'fnac' })).toBe(
      '/etudes-de-cas/fnac/atom.xml',
    );
  });

  test('keep a base path of several parts', () => {
    expect(createRoutes('/a/b/').feed('en')).toBe('/a/b/en/rss.xml');
  });
});

describe('the parameters of a route', () => {
  test.for([
    ['/[...locale]', '/', {}],
    ['/[...locale]', '/en/', { locale: 'en' }],
    ['/[...locale]/[lexicon]/[slug]', '/lexique/couture/', { lexicon: 'lexique', slug: 'couture' }],
    ['/[...locale]/articles/[slug]', '/en/articles/bac/', { locale: 'en', slug: 'bac' }],
    ['/[...feed]', '/en/rss.xml', { feed: 'en/rss.xml' }],
    ['/[...feed]', '/numeros/3/feed.json', { feed: 'numeros/3/feed.json' }],
    ['/[...picture].png', '/og/fr/bac.png', { picture: 'og/fr/bac' }],
    ['/atelier/[id].js', '/atelier/bac.js', { id: 'bac' }],
    ['/[...locale]/atlas/index.json', '/en/atlas/index.json', { locale: 'en' }],
  ] as const)('%s are read from the address %s', ([pattern, path, params]) => {
    expect(paramsOf(pattern, path)).toEqual(params);
  });

  test('are refused where the route has no such page', () => {
    expect(() => paramsOf('/[...locale]/articles/[slug]', '/lexique/couture/')).toThrow(
      'The route /[...locale]/articles/[slug] has no page at /lexique/couture/.',
    );
  });
});

test('each language has the other one beside it', () => {
  expect(LOCALES.map(otherLocale)).toEqual(['en', 'fr']);
});
