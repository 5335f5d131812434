import { expect, test, vi } from 'vitest';
import { findReadable } from '../../magazine/library/article.ts';
import { issueOf, lookUp, type Library } from '../../magazine/library/library.ts';
import { SCHEMAS } from '../../magazine/schemas/schemas.ts';
import { buildArticle, buildIssue, buildSmallLibrary } from '../../tests/small-library.ts';

vi.stubEnv('SITE', 'https://example.org/');

const {
  describeArticle,
  describeIssue,
  describeLexicon,
  describeMagazine,
  describePage,
  describeTerm,
  describeWork,
} = await import('./structured-data.ts');

const LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/';

const study = {
  kind: 'case-study',
  date: '2026-11-16',
  authors: ['editors', 'ines'],
  brand: 'grocer',
  sector: 'other',
  sources: ['perrin-2018'],
  updated: '2026-12-01',
  draft: true,
};

const small = buildSmallLibrary({
  issues: [buildIssue(1, ['queue', 'quays'], { date: '2026-11-16' })],
  articles: new Map([
    ['queue', { ...buildArticle(study), draft: false }],
    ['quays', buildArticle({ authors: ['ines'] })],
  ]),
  slugs: new Map([
    ['queue', { fr: 'file', en: 'queue' }],
    ['quays', { en: 'quays' }],
  ]),
  terms: [{ fr: 'couture', en: 'seam' }],
  sources: ['perrin-2018'],
  brands: ['grocer'],
  authors: ['editors', 'ines'],
});

const library: Library = {
  ...small,
  magazine: SCHEMAS.magazine.parse({
    publisher: { name: 'Port Press' },
    contact: { email: 'post@example.org' },
    issn: { print: '1234-5679', online: '2434-561X' },
    licences: {
      texts: { name: 'CC BY-SA 4.0', url: LICENCE },
      code: { name: 'MIT' },
    },
  }),
  authors: new Map(
    [...small.authors].map(([id, author]) => [id, { ...author, collective: id === 'editors' }]),
  ),
};

const silent = { magazine: {} };
const issueUrl = 'https://example.org/en/issues/1/';
const articleUrl = 'https://example.org/en/articles/queue/';
const article = findReadable(library.articles, 'queue', 'en');
const issue = issueOf(library, { issue: 1 });
const editions = [
  {
    path: '/en/issues/1/1.epub',
    type: 'application/epub+zip',
    bytes: 250_000,
  },
];

test('an article says what it is, when it appeared and changed, who signs it and under what licence', () => {
  expect(describeArticle('en', article, library)).toMatchObject({
    '@type': 'Article',
    headline: 'queue',
    description: article.text.standfirst,
    mainEntityOfPage: articleUrl,
    datePublished: '2026-11-16T06:01:00+01:00',
    dateModified: '2026-12-01T06:00:00+01:00',
    articleSection: 'Case study',
    author: [
      { '@type': 'Organization', name: 'Crew' },
      { '@type': 'Person', '@id': 'https://example.org/en/authors/ines/', name: 'Crew' },
    ],
    workTranslation: { '@id': 'https://example.org/articles/file/' },
    citation: [{ '@id': 'https://example.org/en/sources/p/#perrin-2018' }],
    inLanguage: 'en-GB',
    license: LICENCE,
    image: { '@type': 'ImageObject', width: 1200, height: 630 },
    about: { '@type': 'Brand', name: 'Bac', url: 'https://example.org/en/case-studies/grocer/' },
  });
});

test('an article is part of its issue, and the issue of the periodical', () => {
  expect(describeArticle('en', article, library)['isPartOf']).toEqual({
    '@type': 'PublicationIssue',
    '@id': issueUrl,
    issueNumber: 1,
    isPartOf: {
      '@type': 'Periodical',
      '@id': 'https://example.org/#magazine',
      name: 'The Seamless Experience Fanzine',
    },
  });
});

test('an article that studies no brand is not about one', () => {
  const other = describeArticle('en', findReadable(library.articles, 'quays', 'en'), library);
  expect(other).not.toHaveProperty('about');
  expect(other).not.toHaveProperty('workTranslation');
  expect(other).not.toHaveProperty('citation');
});

test('an issue names its articles in reading order, and the periodical', () => {
  expect(describeIssue('en', issue, editions, library)).toMatchObject({
    '@type': 'PublicationIssue',
    '@id': issueUrl,
    issueNumber: 1,
    datePublished: '2026-11-16',
    isPartOf: { '@type': 'Periodical' },
    hasPart: [
      { '@type': 'Article', '@id': articleUrl, headline: 'queue' },
      { '@type': 'Article', headline: 'quays' },
    ],
  });
});

test('an issue says in which files it is, and what they weigh', () => {
  expect(describeIssue('en', issue, editions, library)).toMatchObject({
    encoding: [
      {
        '@type': 'MediaObject',
        contentUrl: 'https://example.org/en/issues/1/1.epub',
        encodingFormat: 'application/epub+zip',
        contentSize: '250 kB',
      },
    ],
  });
});

test('the periodical has one name in every language, and a publisher with a logo', () => {
  const french = describeMagazine('fr', library);
  const english = describeMagazine('en', library);
  expect(french['@id']).toBe(english['@id']);
  expect(english).toMatchObject({
    '@type': 'Periodical',
    url: 'https://example.org/en/',
    inLanguage: ['fr-FR', 'en-GB'],
    publisher: { '@type': 'Organization', logo: 'https://example.org/icon-180.png' },
  });
});

test('the periodical has its ISSN, its licence and its publisher only where they are known', () => {
  expect(describeMagazine('en', library)).toMatchObject({
    issn: ['1234-5679', '2434-561X'],
    license: LICENCE,
    publisher: { name: 'Port Press', email: 'post@example.org' },
  });
  const unknown = describeMagazine('en', silent);
  expect(unknown).not.toHaveProperty('issn');
  expect(unknown).not.toHaveProperty('license');
  expect(unknown['publisher']).toMatchObject({ name: 'The Seamless Experience Fanzine' });
  expect(unknown['publisher']).not.toHaveProperty('email');
});

test('a term belongs to the lexicon by the address that the lexicon gives itself', () => {
  const lexicon = describeLexicon('en', library);
  const term = describeTerm('en', {
    ...lookUp(library.terms, 'seam', 'term'),
    abbreviation: 'ZMOT',
    aliases: { fr: [], en: ['zero moment'] },
  });
  expect(lexicon).toMatchObject({
    '@type': 'DefinedTermSet',
    '@id': 'https://example.org/en/lexicon/',
    name: 'Lexicon',
  });
  expect(term).toMatchObject({
    '@type': 'DefinedTerm',
    termCode: 'ZMOT',
    alternateName: ['zero moment'],
    inDefinedTermSet: lexicon['@id'],
  });
});

test('a term without short form or other names leaves them out', () => {
  const term = describeTerm('en', lookUp(library.terms, 'seam', 'term'));
  expect(Object.keys(term)).not.toContain('termCode');
  expect(Object.keys(term)).not.toContain('alternateName');
});

test('a cited work is described as what it is, and what is not known of it is left out', () => {
  const book = SCHEMAS.sources.parse({
    type: 'book',
    title: 'Moments of Truth',
    authors: [{ given: 'Jan', family: 'Carlzon' }],
    publisher: 'Ballinger',
    date: '1987',
    lang: 'en',
    consulted: true,
  });
  expect(describeWork('en', { ...book, id: 'carlzon-1987', due: undefined })).toEqual({
    '@type': 'Book',
    '@id': 'https://example.org/en/sources/c/#carlzon-1987',
    name: 'Moments of Truth',
    inLanguage: 'en',
    author: [{ '@type': 'Person', name: 'Jan Carlzon' }],
    datePublished: '1987',
  });
});

test('the way to a page is numbered from the home page, and stands in one document with one context', () => {
  const page = describePage(
    'en',
    [{ name: 'Lexicon', path: '/en/lexicon/' }],
    [{ '@type': 'Book' }],
  );
  expect(page).toEqual([
    {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Book' },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/en/' },
            {
              '@type': 'ListItem',
              position: 2,
              name: 'Lexicon',
              item: 'https://example.org/en/lexicon/',
            },
          ],
        },
      ],
    },
  ]);
});

test('the home page has no way to itself', () => {
  expect(describePage('en', [], [])).toEqual([{ '@context': 'https://schema.org', '@graph': [] }]);
});
