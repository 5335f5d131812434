import { expect, test } from 'vitest';
import { countSteps } from '../../tests/counted-steps.ts';
import { buildArticle, buildIssue, buildSmallLibrary } from '../../tests/small-library.ts';
import { listPages } from '../addresses/page-list.ts';
import { createRoutes } from '../addresses/routes.ts';
import { findReadable, readableAt, readableIn } from './article.ts';
import { issueOf } from './library.ts';
import { relatedTo } from './related.ts';
import { partsOf } from './series.ts';

const ISSUE_LENGTH = 12;

/** Does for each of some articles what its page does with the library, and counts the steps. */
function countFor(size: number): number {
  const slugs = Array.from({ length: size }, (_, index) => `a-${index}`);
  const issues = Array.from({ length: Math.ceil(size / ISSUE_LENGTH) }, (_, index) =>
    buildIssue(index + 1, slugs.slice(index * ISSUE_LENGTH, (index + 1) * ISSUE_LENGTH)),
  );
  const articles = slugs.map((slug, index) => {
    const series = { id: `s-${Math.floor(index / 3)}`, part: (index % 3) + 1, of: 3 };
    const sources = [`b-${index}`, 'b-0'];
    const issue = Math.floor(index / ISSUE_LENGTH) + 1;
    return [slug, buildArticle({ issue, series, sources })] as const;
  });
  const setting = {
    issues,
    articles: new Map(articles),
    slugs: new Map(slugs.map((slug) => [slug, { fr: slug, en: slug }])),
    sources: slugs.map((_, index) => `b-${index}`),
    authors: ['redaction'],
  };
  return countSteps(() => {
    const library = buildSmallLibrary(setting);
    listPages(library, createRoutes('/'));
    const readable = readableIn(library.articles, 'fr');
    for (const slug of slugs) {
      const article = findReadable(library.articles, slug, 'fr');
      issueOf(library, article);
      relatedTo(article, readable, 2);
      partsOf(article.series?.id ?? '', readable);
      readableAt(library.articles, slug, 'en');
    }
  });
}

test('twice the articles take twice the steps, and no article is compared with every other', () => {
  const steps = countFor(2000);
  expect(steps / countFor(1000)).toBeLessThan(2.1);
  expect(steps).toBeLessThan(2000 * 1000);
});
