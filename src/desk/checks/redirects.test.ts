import { describe, expect, it } from 'vitest';
import { checkMagazine, editFile } from '../../tests/checked-text.ts';
import { checkRedirects } from './published-addresses.ts';

const ARTICLE = 'content/articles/petite-couture/article.yaml';

/** What the checks say of one redirect, while an article of the magazine is to come on 24 December. */
async function check(from: string, to: string, today?: string): Promise<string[]> {
  const files = {
    ...(await editFile(ARTICLE, '2025-03-03', '2025-12-24')),
    'content/redirects.yaml': `- { from: ${from}, to: ${to}, why: A new title. }\n`,
  };
  return (await checkMagazine(checkRedirects, files, today)).map(({ what }) => what.en);
}

describe('a redirect', () => {
  it('leads from an address without a page to a page of today', async () => {
    expect(await check('/articles/gone/', '/articles/quai-douze/')).toEqual([]);
  });

  it('does not wait for a page that is to come', async () => {
    expect(await check('/articles/gone/', '/articles/petite-couture/')).toEqual([
      'The redirect leads to /articles/petite-couture/, which appears only on 2025-12-24.',
    ]);
  });

  it('leaves its address to a page that is to come', async () => {
    expect(await check('/articles/petite-couture/', '/articles/quai-douze/')).toEqual([
      'The redirect starts from /articles/petite-couture/, where a page appears on 2025-12-24.',
    ]);
  });

  it('knows a page of the very day', async () => {
    expect(await check('/articles/gone/', '/articles/petite-couture/', '2025-12-24')).toEqual([]);
    expect(await check('/articles/petite-couture/', '/articles/quai-douze/', '2025-12-24')).toEqual(
      ['The redirect starts from /articles/petite-couture/, where there is a page.'],
    );
  });
});
