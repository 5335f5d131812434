import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { readBuiltSite } from '../site/built-pages.ts';
import { boxOf, pageOf, routes, test } from '../site/reader.ts';
import {
  ask,
  field,
  heardOf,
  isFocused,
  listOf,
  panelOf,
  readResults,
  statusOf,
} from './search-page.ts';

const t = translator('fr');
const { pages: builtPages } = await readBuiltSite();

const addressed = (query: string) => `?${new URLSearchParams({ q: query }).toString()}`;

test('every result and passage leads to a place that exists', async ({ reader }) => {
  const places = new Map(builtPages.map(({ path, document }) => [path, document] as const));
  for (const query of ['couture', 'caisse', 'fenêtre', 'l’attente', 'vérité']) {
    const results = await readResults(await ask(reader, addressed(query)));
    for (const { path, anchors } of results) {
      const document = places.get(path);
      expect(document, path).toBeDefined();
      const lost = anchors.filter((anchor) => !document?.getElementById(anchor));
      expect(lost, path).toEqual([]);
    }
  }
});

test.for(['fr', 'en'] as const)(
  'the moments beside those that a result shows are unfolded under it in “%s”',
  async (locale, { reader }) => {
    const page = await ask(reader, locale === 'fr' ? '?q=bac' : '?q=ferry', { locale });
    const result = listOf(page)
      .filter({ has: page.locator('button') })
      .first();
    const path = await result.locator('h2 a').getAttribute('href');
    const unfold = result.getByRole('button');
    const others = Number(/\d+/.exec((await unfold.textContent()) ?? '')?.[0]);
    expect(others).toBeGreaterThan(0);
    const passages = listOf(page)
      .filter({ has: page.locator(`h2 a[href="${path}"]`) })
      .locator('.passages > li');
    const shown = await passages.count();
    await unfold.press('Enter');
    await expect.poll(() => passages.count()).toBe(shown + others);
    expect(await passages.locator('a[href*="#moment-"]').count()).toBeGreaterThanOrEqual(others);
    expect(await passages.getByRole('button').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(
      `${path}#moment-`,
    );
  },
);

describe('the page that a result opens', () => {
  /** The words that the browser marks. */
  const marked = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => String(range as Range)),
    );

  test('is opened at the moment it names, the words marked until Escape', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche');
    await page.locator('a[href$="#moment-bell"]').click();
    await page.waitForURL(/#moment-bell$/);
    await expect.poll(() => marked(page)).toContain('cloche');
    expect(await page.locator('main mark').count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await marked(page)).toEqual([]);
  });

  test('has its figures and its words with dashes marked as they are printed', async ({
    reader,
  }) => {
    const page = await ask(reader, '?q=1750');
    await listOf(page).first().getByRole('link').first().click();
    await page.waitForURL(/quai-douze/);
    await expect.poll(() => marked(page)).toContain('1\u202f750');
  });

  test('marks nothing for who comes by filters alone', async ({ reader }) => {
    const page = await ask(reader, '?kind=case-study');
    await listOf(page).first().getByRole('link').first().click();
    await page.waitForURL(/articles/);
    await page.waitForLoadState('networkidle');
    expect(await marked(page)).toEqual([]);
  });

  test('marks nothing for who comes otherwise', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche');
    await page.goto(routes.article('fr', 'chez-maggie'));
    await page.waitForLoadState('networkidle');
    expect(await marked(page)).toEqual([]);
  });
});

describe('an extract', () => {
  test('marks the words found, without their article and punctuation', async ({ reader }) => {
    const page = await ask(reader, addressed('l’attente'));
    const marks = await page.locator('mark').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !/^attente\p{L}*$/iu.test(mark))).toEqual([]);
  });

  test('is set as in the page: true apostrophes, ligatures, grouped figures', async ({
    reader,
  }) => {
    for (const query of ['oeuvre', '1750', 'l’attente', 'd’abord']) {
      const page = await ask(reader, addressed(query));
      const text = (await listOf(page).allTextContents()).join(' ');
      expect(text, query).not.toMatch(/\p{L}'\p{L}|oeuvre|(?<!\p{L})[ld]['’] |1750/u);
    }
    const page = await ask(reader, addressed('1750'));
    expect(await page.locator('mark').first().textContent()).toBe('1\u202f750');
  });
});

// The home page has lists of its own, which a result is none of.
test('a result has its thread beside its words, small, wherever it is shown', async ({
  reader,
}) => {
  for (const path of [
    pageOf('search').path,
    routes.home('fr'),
    pageOf('article with journey').path,
  ]) {
    const page = await reader.open(path);
    await page.keyboard.press('/');
    await page.keyboard.type('cloche');
    const result = page.locator('.finding:has(svg)').first();
    const words = await boxOf(result.locator('h2'));
    const thread = await boxOf(result.locator('svg'));
    expect(thread.right - thread.left, path).toBeLessThanOrEqual(300);
    expect(thread.left, path).toBeGreaterThanOrEqual(words.right);
    expect(thread.bottom - words.top, path).toBeLessThan(200);
  }
});

describe('what is not there', () => {
  test('is said, and another word is proposed that leads on', async ({ reader }) => {
    const page = await ask(reader, '?q=librerie');
    expect(await panelOf(page).textContent()).toContain('nulle part');
    await heardOf(page)
      .filter({ hasText: /nulle part\. Vouliez-vous dire .*librairie/ })
      .waitFor();
    expect(await listOf(page).count()).toBe(0);
    await panelOf(page).getByRole('link', { name: 'librairie', exact: true }).click();
    await page.waitForURL(/\?q=librairie$/);
    await expect.poll(() => listOf(page).count()).toBeGreaterThan(0);
    expect(await field(page).inputValue()).toBe('librairie');
    expect(await isFocused(field(page))).toBe(true);
  });

  test('offers the words of a phrase without its marks, and says so', async ({ reader }) => {
    const page = await ask(reader, addressed('« quai au dos »'));
    const offer = panelOf(page).locator('.search-meant');
    expect(await offer.textContent()).toContain('Sans les guillemets');
    await offer.getByRole('link', { name: 'quai au dos', exact: true }).click();
    await page.waitForURL(/\?q=quai\+au\+dos$/);
    await expect.poll(() => listOf(page).count()).toBeGreaterThan(0);
  });

  test('sends readers elsewhere when nothing is near', async ({ reader }) => {
    const page = await ask(reader, '?q=zzyzx');
    for (const section of ['issues', 'caseStudies', 'lexicon', 'sources'] as const) {
      const link = page.locator(`main a[href="${routes.section('fr', section)}"]`);
      expect(await link.isVisible()).toBe(true);
    }
  });

  test('asks for a word when small words alone are typed', async ({ reader }) => {
    const page = await ask(reader, '?q=le+la+de');
    expect(await listOf(page).count()).toBe(0);
    expect(await statusOf(page).textContent()).toContain('trop peu pour chercher');
  });

  test('puts what holds but some of the words under a heading', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche+xylophone');
    const heading = panelOf(page).getByRole('heading', { name: t('search.part') });
    expect(await heading.isVisible()).toBe(true);
    expect(await listOf(page).count()).toBeGreaterThan(0);
  });
});
