import { describe, expect, test } from 'vitest';
import { buildIssue, buildArticle, buildSmallLibrary } from '../../tests/small-library.ts';
import { isDocument, isPart, listPages, type PageKind } from './page-list.ts';
import { createRoutes } from './routes.ts';

const pagesOf = (facts: Parameters<typeof buildSmallLibrary>[0] = {}) =>
  listPages(buildSmallLibrary(facts), createRoutes('/'));

const ofKind = (kind: PageKind, facts: Parameters<typeof buildSmallLibrary>[0] = {}) =>
  pagesOf(facts).filter((page) => page.kind === kind);

describe('the list of pages', () => {
  test('gives each language of a page the addresses of all of them', () => {
    const terms = [{ fr: 'couture', en: 'seam' }];
    const alternates = { fr: '/lexique/couture/', en: '/en/lexicon/seam/' };
    expect(ofKind('term', { terms })).toMatchObject([
      { id: 'seam', locale: 'fr', path: '/lexique/couture/', alternates },
      { id: 'seam', locale: 'en', path: '/en/lexicon/seam/', alternates },
    ]);
  });

  test('pairs each place of a source with the same one, the former ones too', () => {
    const library = buildSmallLibrary({ sources: ['perrin-2018'] });
    const sources = new Map(
      Array.from(library.sources, ([id, source]) => [id, { ...source, former: ['perrin-2017'] }]),
    );
    const places = listPages({ ...library, sources }, createRoutes('/')).filter(
      ({ kind }) => kind === 'source',
    );
    expect(places.map(({ id, locale, alternates }) => [id, alternates[locale]])).toEqual(
      places.map(({ path }) => ['perrin-2018', path]),
    );
    expect(places).toHaveLength(4);
  });

  test('leaves out a language in which there is nothing to read', () => {
    expect(ofKind('article').map(({ locale }) => locale)).toEqual(['fr']);
    expect(ofKind('article')[0]?.alternates).toEqual({ fr: '/articles/bac/' });
  });

  test('dates the last change of a list by its newest article', () => {
    const articles = new Map([['bac', buildArticle({ updated: '2025-05-05' })]]);
    expect(ofKind('lexicon', { articles })[0]?.lastmod).toBe('2025-05-05');
    expect(ofKind('term', { articles, terms: [{ fr: 'a', en: 'a' }] })[0]?.lastmod).toBe(undefined);
  });

  test('gives no first day to a draft, nor to what shows it', () => {
    const issues = [buildIssue(1, ['bac']), buildIssue(2, [], { draft: true })];
    const articles = new Map([['bac', buildArticle({ draft: true })]]);
    expect(ofKind('article', { issues, articles })[0]?.since).toBeUndefined();
    expect(ofKind('articleImage', { issues, articles })[0]?.since).toBeUndefined();
    expect(ofKind('issue', { issues, articles }).map(({ id, since }) => [id, since])).toEqual([
      ['2', undefined],
      ['2', undefined],
      ['1', '2025-03-03'],
      ['1', '2025-03-03'],
    ]);
  });

  test('tells documents from places, files and parts', () => {
    const pages = pagesOf({ sources: ['perrin-2018'] });
    const kindsWhere = (holds: typeof isDocument) =>
      new Set(pages.filter((page) => holds(page)).map(({ kind }) => kind));
    expect(kindsWhere(isPart)).toEqual(
      new Set(['issueImage', 'articleImage', 'paper', 'paperRules', 'atlasIndex']),
    );
    const documents = kindsWhere(isDocument);
    expect(documents).toContain('bibliography');
    for (const kind of ['source', 'feed', 'sitemap', 'articleImage'] as const) {
      expect(documents).not.toContain(kind);
    }
  });
});
