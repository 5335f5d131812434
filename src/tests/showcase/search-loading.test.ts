import { expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { readBuiltSite } from '../site/built-pages.ts';
import { pageOf, pagesOf, routes, test, WIDTHS } from '../site/reader.ts';
import { answered, field, listOf, statusOf } from './search-page.ts';

const t = translator('fr');
const { files } = await readBuiltSite();

test('says so when the index cannot be read', async ({ reader }) => {
  const page = await reader.open(pageOf('search').path);
  await page.route('**/entry.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '' }),
  );
  await field(page).fill('cloche');
  await statusOf(page)
    .filter({ hasText: t('search.failed') })
    .waitFor();
  expect(await page.getByRole('main').getByRole('link').first().isVisible()).toBe(true);
});

// The list of words, Pagefind itself, which finds nothing without a part of its index, and the text of a record.
test.for(['words/*.txt', '../pagefind.js', 'index/*', 'records/*'])(
  'Enter asks again for what did not come of %s',
  async (file, { reader }) => {
    const page = await reader.open(pageOf('search').path);
    const { href } = new URL(`${routes.searchIndex('fr')}${file}`, page.url());
    await page.route(href, (route) => route.abort(), { times: 1 });
    await field(page).fill('cloche');
    await statusOf(page)
      .filter({ hasText: file === 'index/*' ? /^Aucun/ : t('search.failed') })
      .waitFor();
    await field(page).press('Enter');
    await answered(page, /^\d+\s/);
    expect(await listOf(page).count()).toBeGreaterThan(0);
  },
);

// What a script imports is not asked for again in the same page, as the script itself is.
test.for(['view', 'journey-layout', 'remote-engine', 'parts'])(
  'Enter, at most twice, finds what was typed where the script “%s” did not come once',
  async (script, { reader }) => {
    for (const path of [pageOf('search').path, routes.home('fr')]) {
      const page = await reader.open(path, { lost: `**/_astro/${script}.*.js` });
      await page.keyboard.press('/');
      const searchbox = page.getByRole('searchbox');
      await searchbox.fill('cloche');
      await searchbox.press('Enter');
      await answered(page, new RegExp(`^\\d+\\s|^${t('search.failed')}`));
      if ((await listOf(page).count()) === 0) await field(page).press('Enter');
      await answered(page, /^\d+\s/);
      expect(await listOf(page).count()).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get('q')).toBe('cloche');
    }
  },
);

test('the index loads when the reader turns to the field, not before', async ({ reader }) => {
  const page = await reader.open(pageOf('search').path);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await field(page).hover();
  const index = routes.searchIndex('fr');
  await expect.poll(() => asked.includes(`${index}entry.json`)).toBe(true);
  expect(asked.filter((path) => path.includes('/pagefind/') && !path.startsWith(index))).toEqual(
    [],
  );
});

test('only what our own search uses is published', () => {
  const published = [...files].filter(
    (file) => file.includes('/pagefind/') && /\.(?:js|css|html|json)$/.test(file),
  );
  const kinds = published.map((file) =>
    file.replace(/register\.\w+/, 'register').replace(/records\/\d+\.\w+/, 'records/all'),
  );
  expect([...new Set(kinds)]).toEqual([
    ...(['en', 'fr'] as const).flatMap((locale) =>
      ['entry.json', 'pagefind-entry.json', 'records/all.json', 'words/register.json'].map(
        (file) => routes.searchIndex(locale) + file,
      ),
    ),
    routes.file('pagefind/pagefind.js'),
  ]);
});

test('without JavaScript the page says so and leads elsewhere', async ({ reader }) => {
  const page = await reader.open(pageOf('search').path, {
    scripts: false,
    width: WIDTHS.telephone,
  });
  const message = page.locator('main noscript p').first();
  expect(await message.textContent()).toBe(t('search.noscript'));
  expect(await message.isVisible()).toBe(true);
  for (const section of ['issues', 'caseStudies', 'lexicon', 'sources', 'authors'] as const) {
    expect(
      await page.locator(`main a[href="${routes.section('fr', section)}"]:visible`).count(),
    ).toBe(1);
  }
  // What its filters of moments would ask for stands on pages of its own.
  for (const path of [
    routes.atlasFacet('fr', 'stage', 'smot'),
    routes.atlasFacet('fr', 'feeling', '-2'),
  ]) {
    const link = page.locator(`main a[href="${path}"]:visible`);
    expect(await link.count()).toBe(1);
    expect(pagesOf('atlas facet', 'fr').map((each) => each.path)).toContain(path);
  }
  expect(await field(page).isVisible()).toBe(false);
});
