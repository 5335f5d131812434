import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { pageOf, routes, test } from '../site/reader.ts';
import { answered, ask, field, heardOf, listOf, panelOf } from './search-page.ts';

const t = translator('fr');

describe('the address', () => {
  test('follows typing without a step in the history for each letter', async ({ reader }) => {
    const page = await reader.open(pageOf('search').path);
    const before = await page.evaluate(() => history.length);
    await field(page).pressSequentially('cloche', { delay: 250 });
    await page.waitForURL(/\?q=cloche$/);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    expect(await page.title()).toMatch(/^cloche · /);
    await page.reload();
    await answered(page);
    expect(await field(page).inputValue()).toBe('cloche');
    expect(await listOf(page).count()).toBeGreaterThan(0);
  });

  test('goes back and forward through what the reader chose', async ({ reader }) => {
    const page = await ask(reader, '?q=couture');
    const count = await listOf(page).count();
    const choice = page.getByRole('radio', { name: /^Lexique/ });
    await choice.check({ force: true });
    await page.waitForURL(/\?q=couture&kind=term$/);
    await expect.poll(() => listOf(page).count()).toBeLessThan(count);
    const narrowed = await listOf(page).count();
    await page.goBack();
    await expect.poll(() => listOf(page).count()).toBe(count);
    expect(await choice.isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => listOf(page).count()).toBe(narrowed);
  });

  test.for(['kept', 'lost'])(
    'leads back to the list and to the place in it, the page being %s by the browser',
    async (cache, { reader }) => {
      // A page that listens for its unloading is not kept.
      const prelude = cache === 'lost' ? 'addEventListener("unload", () => {})' : '';
      const page = await ask(reader, '?kind=source', { prelude });
      const shown = await listOf(page).count();
      await page.getByRole('button', { name: t('search.more') }).click();
      await expect.poll(() => listOf(page).count()).toBeGreaterThan(shown);
      const all = await listOf(page).count();
      const last = listOf(page).last().getByRole('link').first();
      await last.scrollIntoViewIfNeeded();
      const top = await page.evaluate(() => scrollY);
      expect(top).toBeGreaterThan(0);
      await last.click();
      await page.waitForURL(/sources/);
      await page.goBack();
      await expect.poll(() => listOf(page).count()).toBe(all);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top - 100);
    },
  );

  test('drops what the form does not offer', async ({ reader }) => {
    const page = await ask(reader, '?q=couture&kind=recipe&brand=nobody&stage=smot');
    expect(new URL(page.url()).search).toBe('?q=couture&stage=smot');
    expect(await page.getByRole('radio', { name: t('search.any.kind') }).isChecked()).toBe(true);
  });

  test.for([
    ['fr', '?brand=quai-douze', 'Quai Douze'],
    ['fr', '?q=quai&stage=zmot', 'quai · Moment zéro de vérité'],
    ['en', '?kind=term', 'Lexicon'],
  ] as const)('of “%s” with “%s” has “%s” for its title', async (place, { reader }) => {
    const [locale, search, words] = place;
    const page = await ask(reader, search, { locale });
    await expect
      .poll(() => page.title())
      .toMatch(new RegExp(`^${words} · ${translator(locale)('search.title')}`));
  });

  test('says which filters it has dropped, by their names', async ({ reader }) => {
    const told = translator('en')('search.dropped', { filters: 'Brand' });
    const page = await ask(reader, '?q=seam&brand=sel-et-bigorneau', { locale: 'en' });
    expect(await panelOf(page).textContent()).toContain(told);
    await heardOf(page).filter({ hasText: told }).waitFor();
    // Where nothing is left to ask for, too.
    await page.goto(`${pageOf('search', 'en').path}?brand=sel-et-bigorneau`);
    await heardOf(page).filter({ hasText: told }).waitFor();
    await field(page).fill('seam');
    await answered(page, /^\d/);
    expect(await panelOf(page).textContent()).not.toContain(told);
  });

  test('leads filters that leave nothing here to what they leave in the other edition', async ({
    reader,
  }) => {
    const search = '?channel=counter&feeling=1';
    const page = await ask(reader, search, { locale: 'en' });
    expect(await listOf(page).count()).toBe(0);
    const link = panelOf(page).getByRole('link', { name: '1 result in the French edition' });
    expect(await link.getAttribute('href')).toBe(pageOf('search').path + search);
    expect(
      await page.getByRole('button', { name: translator('en')('search.clear') }).isVisible(),
    ).toBe(true);
  });

  test('reads out what the other edition has where this one has nothing', async ({ reader }) => {
    const page = await ask(reader, '?q=hatch');
    const link = panelOf(page).getByRole('link', { name: /dans l’édition anglaise$/ });
    const words = (await link.textContent()) ?? '';
    expect(words).not.toBe('');
    await expect.poll(() => heardOf(page).textContent()).toContain(words);
  });

  test('goes along to the other edition, which says what it holds', async ({ reader }) => {
    const page = await ask(reader, '?q=Quai+Douze');
    const other = `${routes.section('en', 'search')}?q=Quai+Douze`;
    const link = panelOf(page).getByRole('link', { name: /dans l’édition anglaise$/ });
    expect(await link.getAttribute('href')).toBe(other);
    await page.locator('header a[hreflang="en"]').click();
    await page.waitForURL(`**${other}`);
    await answered(page);
    expect(await listOf(page).count()).toBeGreaterThan(0);
  });
});
