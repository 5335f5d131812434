import { expect } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import { readBuiltSite } from './built-pages.ts';
import { pageOf, test } from './reader.ts';

const { pages } = await readBuiltSite();
const articles = pages.filter(({ template }) => template.startsWith('article'));

// Where it stands among the results is for the showcase to say: here a title may hold any words.
test.for(LOCALES)('each article in “%s” is found by its own title', async (locale, { reader }) => {
  const search = pageOf('search', locale).path;
  const page = await reader.open(search);
  const results = page.locator('[data-results] > li');
  const more = page.getByRole('button', { name: translator(locale)('search.more') });
  for (const { path, document } of articles.filter((article) => article.locale === locale)) {
    const query = document.querySelector('h1')?.textContent.trim() ?? '';
    await page.goto(`${search}?${new URLSearchParams({ q: query }).toString()}`);
    await page.getByRole('status').filter({ hasText: /^\d/ }).waitFor();
    const found = results.locator(`a[href="${path}"]`).first();
    while (!(await found.count()) && (await more.isVisible())) {
      const shown = await results.count();
      await more.click();
      await expect.poll(() => results.count()).toBeGreaterThan(shown);
    }
    expect(await found.count(), query).toBe(1);
  }
});
