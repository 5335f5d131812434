import { describe, expect, it } from 'vitest';
import type { Locale } from '../../magazine/vocabulary.ts';
import { checkMagazine, editFile as edit } from '../../tests/checked-text.ts';
import { FIXTURE_DAY } from '../../tests/fixture-magazine.ts';
import { checkPublishedDependences } from './published-dependences.ts';

const COLUMN = 'content/articles/petite-couture/article.yaml';
const STUDY = 'content/articles/quai-douze/article.yaml';
const JOURNEY = 'content/journeys/quai-douze.yaml';
const ISSUE = 'content/issues/1.yaml';

async function check(
  files: Readonly<Record<string, string>>,
  today = FIXTURE_DAY,
  locale: Locale = 'en',
) {
  const problems = await checkMagazine(checkPublishedDependences, files, today);
  return problems.map(({ file, severity, what }) => `${severity} ${file}: ${what[locale]}`);
}

describe('what is published', () => {
  it('links to no draft in either language, nor to the brand that it follows', async () => {
    expect(await check(await edit(STUDY, 'issue: 1', 'issue: 1\ndraft: true'))).toEqual([
      'error content/articles/petite-couture/en.mdx: The link leads to “article:quai-douze”, which is a draft.',
      'error content/articles/petite-couture/en.mdx: The link leads to “brand:quai-douze”, whose case study is a draft.',
      'error content/articles/petite-couture/fr.mdx: The link leads to “article:quai-douze”, which is a draft.',
      'error content/articles/petite-couture/fr.mdx: The link leads to “brand:quai-douze”, whose case study is a draft.',
      'error content/pages/about/en.mdx: The link leads to “brand:quai-douze”, whose case study is a draft.',
      'error content/pages/about/fr.mdx: The link leads to “brand:quai-douze”, whose case study is a draft.',
      'error content/issues/1.yaml: The reading order lists “quai-douze”, which is a draft.',
    ]);
  });

  it('is told in French too what it counts on', async () => {
    const study = await edit(STUDY, 'issue: 1', 'issue: 1\ndraft: true');
    expect(await check(study, FIXTURE_DAY, 'fr')).toEqual(
      expect.arrayContaining([
        'error content/articles/petite-couture/fr.mdx: Le lien mène à « article:quai-douze », qui est encore un brouillon.',
        'error content/articles/petite-couture/fr.mdx: Le lien mène à « brand:quai-douze », dont l’étude de cas est encore un brouillon.',
        'error content/issues/1.yaml: L’ordre de lecture contient « quai-douze », qui est encore un brouillon.',
      ]),
    );
    const journey = await edit(JOURNEY, 'brand:', 'draft: true\nbrand:');
    expect(await check(journey, FIXTURE_DAY, 'fr')).toEqual([
      'error content/articles/quai-douze/article.yaml: L’article porte le parcours « quai-douze », qui est encore un brouillon.',
    ]);
  });

  it('links to nothing whose day has not come', async () => {
    const later = await edit(STUDY, 'date: 2025-03-03', 'date: 2025-07-01');
    expect(await check(later)).toContain(
      'error content/articles/petite-couture/fr.mdx: The link leads to “article:quai-douze”, which appears only on 2025-07-01.',
    );
    expect(await check(later, '2025-07-01')).toEqual([]);
  });

  it('carries no journey that is a draft', async () => {
    expect(await check(await edit(JOURNEY, 'brand:', 'draft: true\nbrand:'))).toEqual([
      'error content/articles/quai-douze/article.yaml: The article carries the journey “quai-douze”, which is a draft.',
    ]);
  });

  it('includes the standing pages, which lead to no issue to come', async () => {
    const draft = await edit(ISSUE, 'season:', 'draft: true\nseason:');
    expect(await check(draft)).toEqual([
      'error content/pages/about/en.mdx: The link leads to “brand:quai-douze”, whose case study is a draft.',
      'error content/pages/about/en.mdx: The link leads to “issue:1”, which is a draft.',
      'error content/pages/about/fr.mdx: The link leads to “brand:quai-douze”, whose case study is a draft.',
      'error content/pages/about/fr.mdx: The link leads to “issue:1”, which is a draft.',
    ]);
  });
});

describe('what is still to come', () => {
  it('may lead to a draft while it is a draft itself', async () => {
    const both = {
      ...(await edit(STUDY, 'issue: 1', 'issue: 1\ndraft: true')),
      ...(await edit(COLUMN, 'issue: 1', 'issue: 1\ndraft: true')),
    };
    const ofArticles = (await check(both)).filter((problem) => problem.includes('/articles/'));
    expect(ofArticles).toEqual([]);
  });

  it('is held to its own day beforehand, with a warning', async () => {
    const files = {
      ...(await edit(STUDY, 'issue: 1', 'issue: 1\ndraft: true')),
      ...(await edit(COLUMN, 'date: 2025-03-03', 'date: 2025-07-01')),
    };
    expect(await check(files)).toContain(
      'warning content/articles/petite-couture/fr.mdx: The link leads to “article:quai-douze”, which is a draft.',
    );
  });
});
