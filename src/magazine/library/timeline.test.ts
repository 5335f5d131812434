import { expect, test } from 'vitest';
import { buildArticle, buildIssue, buildSmallLibrary } from '../../tests/small-library.ts';
import { changedAt, publishedAt } from './timeline.ts';

const slugs = ['bac', 'quai', 'phare'];

function timesOf(facts: Readonly<Record<string, object>> = {}) {
  const library = buildSmallLibrary({
    issues: [buildIssue(1, slugs)],
    articles: new Map(slugs.map((slug) => [slug, buildArticle(facts[slug] ?? {})])),
    slugs: new Map(slugs.map((slug) => [slug, { fr: slug }])),
  });
  return library.articles.map((article) => [
    article.slug,
    publishedAt(article, library),
    changedAt(article, library),
  ]);
}

test('the articles of a day come out a minute apart, the first to be read the last', () => {
  expect(timesOf().map(([slug, published]) => [slug, published])).toEqual([
    ['bac', '2025-03-03T06:02:00+01:00'],
    ['quai', '2025-03-03T06:01:00+01:00'],
    ['phare', '2025-03-03T06:00:00+01:00'],
  ]);
});

test('an article of another day moves none of them', () => {
  expect(
    timesOf({ quai: { date: '2025-04-04' } }).map(([slug, published]) => [slug, published]),
  ).toEqual([
    ['bac', '2025-03-03T06:01:00+01:00'],
    ['quai', '2025-04-04T06:00:00+02:00'],
    ['phare', '2025-03-03T06:00:00+01:00'],
  ]);
});

test('an article dated before its issue comes out with it', () => {
  expect(timesOf({ phare: { date: '2025-02-02' } })[2]?.[1]).toBe('2025-03-03T06:00:00+01:00');
});

test('an article has changed when it came out, unless something was put right since', () => {
  const corrections = [{ date: '2025-05-05', text: { fr: 'Corrigé.', en: 'Mended.' } }];
  const [bac, quai, phare] = timesOf({ bac: { corrections }, quai: { updated: '2025-03-03' } });
  expect(bac?.[2]).toBe('2025-05-05T06:00:00+02:00');
  expect(quai?.[2]).toBe(quai?.[1]);
  expect(phare?.[2]).toBe(phare?.[1]);
});
