import { afterAll, expect } from 'vitest';
import { BUDGETS, kindOf } from '../site/budgets.ts';
import { routes, samplePages, test } from '../site/reader.ts';

/** A browser without a window never asks for the icon; one with a window does. */
const ICON = 1;

/** How long after its fonts a page is still watched, in milliseconds. */
const SETTLED = 200;

const counts: { page: string; path: string; requests: number; budget: number }[] = [];

afterAll(() => {
  console.table(counts.sort((one, other) => other.requests - one.requests).slice(0, 5));
});

test.for(samplePages().filter(({ locale }) => locale === 'fr'))(
  '$path asks for no more than its budget before the reader acts',
  async ({ path, template }, { reader }) => {
    const kind = kindOf(template);
    const budget = BUDGETS[kind].requestsBefore;
    const page = await reader.open(path, { motion: true });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(SETTLED);
    const requests = ICON + (await page.requests()).length;
    counts.push({ page: kind, path, requests, budget });
    expect(requests).toBeLessThanOrEqual(budget);
  },
);

test('a page asks for the rare letters of a face only where it holds one', async ({ reader }) => {
  const rareFontsOf = async (slug: string) => {
    const page = await reader.open(routes.article('fr', slug));
    await page.evaluate(() => document.fonts.ready);
    const urls = (await page.requests()).map((request) => request.url());
    return urls.flatMap((url) => /([\w-]+)-rare\./.exec(url)?.[1] ?? []).sort();
  };
  expect(await rareFontsOf('chez-maggie')).toEqual([]);
  // German words, which are set in italics.
  expect(await rareFontsOf('file-du-bac')).toEqual(['newsreader-italic']);
});
