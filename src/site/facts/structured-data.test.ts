import { expect, test } from 'vitest';
import {
  describeArticle,
  describeIssue,
  describeLexicon,
  describeMagazine,
  describeTerm,
  describeTrail,
  describeWork,
  joinThings,
  type ArticleFacts,
  type IssueFacts,
  type Magazine,
} from './structured-data.ts';

const magazine: Magazine = {
  locale: 'en',
  name: 'The Fanzine',
  description: 'About seams.',
  url: 'https://example.org/en/',
  root: 'https://example.org/',
  logo: 'https://example.org/icon.png',
  publisher: 'Port Press',
  email: 'post@example.org',
  issn: ['1234-5679', '2434-561X'],
  licence: 'https://creativecommons.org/licenses/by-sa/4.0/',
};

const article: ArticleFacts = {
  title: 'The queue',
  description: 'A queue with a man at its end.',
  url: 'https://example.org/en/articles/queue/',
  image: { url: 'https://example.org/og/en/queue.png', width: 1200, height: 630 },
  published: '2026-11-16T06:00:00+01:00',
  modified: '2026-12-01T06:00:00+01:00',
  section: 'Case study',
  authors: [
    { name: 'The editors', url: 'https://example.org/en/authors/editors/', collective: true },
    { name: 'Ines Morvan', url: 'https://example.org/en/authors/ines/', collective: false },
  ],
  issue: { number: 1, url: 'https://example.org/en/issues/1/' },
  about: { name: 'Grocer', url: 'https://example.org/en/case-studies/grocer/' },
  translation: 'https://example.org/articles/file/',
  citations: ['https://example.org/en/sources/p/#perrin-2018'],
};

const issue: IssueFacts = {
  number: 1,
  name: 'Moments of truth',
  description: 'Three journeys.',
  date: '2026-11-16',
  url: 'https://example.org/en/issues/1/',
  image: 'https://example.org/og/en/issue-1.png',
  articles: [{ title: 'The queue', url: article.url }],
  editions: [
    { url: 'https://example.org/en/issues/1/1.epub', type: 'application/epub+zip', bytes: 250_000 },
  ],
};

test('an article says what it is, when it appeared and changed, who signs it and under what licence', () => {
  expect(describeArticle(magazine, article)).toMatchObject({
    '@type': 'Article',
    headline: 'The queue',
    description: 'A queue with a man at its end.',
    mainEntityOfPage: article.url,
    datePublished: '2026-11-16T06:00:00+01:00',
    dateModified: '2026-12-01T06:00:00+01:00',
    author: [
      { '@type': 'Organization', name: 'The editors' },
      { '@type': 'Person', '@id': 'https://example.org/en/authors/ines/', name: 'Ines Morvan' },
    ],
    workTranslation: { '@id': 'https://example.org/articles/file/' },
    citation: [{ '@id': 'https://example.org/en/sources/p/#perrin-2018' }],
    inLanguage: 'en-GB',
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    image: { '@type': 'ImageObject', width: 1200, height: 630 },
    about: { '@type': 'Brand', name: 'Grocer' },
  });
});

test('an article is part of its issue, and the issue of the periodical', () => {
  expect(describeArticle(magazine, article)['isPartOf']).toEqual({
    '@type': 'PublicationIssue',
    '@id': issue.url,
    issueNumber: 1,
    isPartOf: {
      '@type': 'Periodical',
      '@id': 'https://example.org/#magazine',
      name: 'The Fanzine',
    },
  });
});

test('an article that studies no brand is not about one', () => {
  expect(describeArticle(magazine, { ...article, about: undefined })).not.toHaveProperty('about');
});

test('an issue names its articles in reading order, and the periodical', () => {
  expect(describeIssue(magazine, issue)).toMatchObject({
    '@type': 'PublicationIssue',
    '@id': issue.url,
    issueNumber: 1,
    datePublished: '2026-11-16',
    isPartOf: { '@type': 'Periodical' },
    hasPart: [{ '@type': 'Article', '@id': article.url, headline: 'The queue' }],
  });
});

test('an issue says in which files it is, and what they weigh', () => {
  expect(describeIssue(magazine, issue)).toMatchObject({
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
  const french = describeMagazine({ ...magazine, locale: 'fr', url: 'https://example.org/' });
  const english = describeMagazine(magazine);
  expect(french['@id']).toBe(english['@id']);
  expect(english).toMatchObject({
    '@type': 'Periodical',
    url: 'https://example.org/en/',
    inLanguage: ['fr-FR', 'en-GB'],
    publisher: { '@type': 'Organization', logo: 'https://example.org/icon.png' },
  });
});

test('the periodical has its ISSN, its licence and its publisher only where they are known', () => {
  const known = describeMagazine(magazine);
  expect(known).toMatchObject({
    issn: ['1234-5679', '2434-561X'],
    license: magazine.licence,
    publisher: { name: 'Port Press', email: 'post@example.org' },
  });
  const unknown = { publisher: undefined, email: undefined, issn: [], licence: undefined };
  const silent = describeMagazine({ ...magazine, ...unknown });
  expect(silent).not.toHaveProperty('issn');
  expect(silent).not.toHaveProperty('license');
  expect(silent['publisher']).toMatchObject({ name: 'The Fanzine' });
  expect(silent['publisher']).not.toHaveProperty('email');
});

test('a term belongs to the lexicon by the address that the lexicon gives itself', () => {
  const url = 'https://example.org/en/lexicon/';
  const lexicon = describeLexicon(magazine, { name: 'Lexicon', description: 'Words.', url });
  const term = describeTerm(magazine, {
    name: 'Zero moment of truth',
    description: 'Searching before buying.',
    url: `${url}zero-moment-of-truth/`,
    abbreviation: 'ZMOT',
    aliases: ['zero moment'],
    lexicon: url,
  });
  expect(lexicon).toMatchObject({ '@type': 'DefinedTermSet', '@id': url, name: 'Lexicon' });
  expect(term).toMatchObject({
    '@type': 'DefinedTerm',
    termCode: 'ZMOT',
    alternateName: ['zero moment'],
    inDefinedTermSet: lexicon['@id'],
  });
});

test('a term without short form or other names leaves them out', () => {
  const term = describeTerm(magazine, {
    name: 'Seam',
    description: 'A join.',
    url: 'https://example.org/en/lexicon/seam/',
    abbreviation: undefined,
    aliases: [],
    lexicon: 'https://example.org/en/lexicon/',
  });
  expect(Object.keys(term)).not.toContain('termCode');
  expect(Object.keys(term)).not.toContain('alternateName');
});

test('a cited work is described as what it is, and what is not known of it is left out', () => {
  const work = describeWork({
    type: 'book',
    title: 'Moments of Truth',
    url: 'https://example.org/en/sources/c/#carlzon-1987',
    original: undefined,
    authors: [{ name: 'Jan Carlzon', isPerson: true }],
    container: undefined,
    date: '1987',
    lang: 'en',
  });
  expect(work).toEqual({
    '@type': 'Book',
    '@id': 'https://example.org/en/sources/c/#carlzon-1987',
    name: 'Moments of Truth',
    inLanguage: 'en',
    author: [{ '@type': 'Person', name: 'Jan Carlzon' }],
    datePublished: '1987',
  });
});

test('the way to a page is numbered from the home page', () => {
  const trail = describeTrail([
    { name: 'Home', url: 'https://example.org/en/' },
    { name: 'Lexicon', url: 'https://example.org/en/lexicon/' },
  ]);
  expect(trail['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/en/' },
    { '@type': 'ListItem', position: 2, name: 'Lexicon', item: 'https://example.org/en/lexicon/' },
  ]);
});

test('what a page describes is one document with one context', () => {
  expect(joinThings([{ '@type': 'Book' }])).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Book' }],
  });
});
