import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageOf, routes, test } from '../site/reader.ts';

/** Notes what a page shows as it takes the place of another, for whoever asks it later. */
const NOTES = `addEventListener('pagereveal', async ({ viewTransition }) => {
  await viewTransition?.ready;
  document.documentElement.dataset.shown = document.getAnimations()
    .map(({ animationName, effect }) => (effect.pseudoElement ?? '') + ' ' + animationName).join('\\n');
});`;

/** Follows a link, and says what moves as its page appears. */
async function follow(page: Page, link: string): Promise<string> {
  await page.locator(link).first().click();
  await page.waitForURL((url) => link.includes(url.pathname));
  const root = page.locator('html');
  await expect.poll(() => root.getAttribute('data-shown')).not.toBeNull();
  return (await root.getAttribute('data-shown')) ?? '';
}

test('title and thread travel from a list to the article, whose thread does not draw itself anew', async ({
  reader,
}) => {
  const page = await reader.open(pageOf('home').path, { motion: true, prelude: NOTES });
  const path = await page.locator('main [data-item] a').first().getAttribute('href');
  const shown = await follow(page, `main [data-item] a[href="${path}"]`);
  for (const part of ['title', 'thread']) {
    expect(shown).toContain(`::view-transition-old(item-${part})`);
    expect(shown).toContain(`::view-transition-new(item-${part})`);
  }
  expect(shown).not.toMatch(/^ draw-in$/m);
});

test('one stock wipes over the other between two issues, and a page fades into the next within one', async ({
  reader,
}) => {
  const list = routes.section('fr', 'issues');
  const page = await reader.open(list, { motion: true, prelude: NOTES });
  const current = Number(await page.locator('html').getAttribute('data-issue'));
  const within = await follow(page, `main a[href="${routes.issue('fr', current)}"]`);
  expect(within).toContain(`::view-transition-old(issue-${current})`);
  expect(within).not.toContain('draw-in');
  await page.goto(list);
  const other = current === 1 ? 2 : 1;
  const between = await follow(page, `main a[href="${routes.issue('fr', other)}"]`);
  expect(between).toContain(`::view-transition-new(issue-${other}) draw-in`);
  expect(between).not.toContain('::view-transition-old(issue-');
});

// A page that is painted before its script has run, as happens where the machine is busy, is shown at once.
test(
  'title and thread travel back from the article to its item in the list',
  { retry: 4 },
  async ({ reader }) => {
    const page = await reader.open(pageOf('home').path, { motion: true, prelude: NOTES });
    const path = await page.locator('main [data-item] a').first().getAttribute('href');
    await follow(page, `main [data-item] a[href="${path}"]`);
    await page.goBack();
    const root = page.locator('html');
    await expect.poll(() => root.getAttribute('data-shown')).not.toBeNull();
    const shown = (await root.getAttribute('data-shown')) ?? '';
    for (const part of ['title', 'thread']) {
      expect(shown).toContain(`::view-transition-old(item-${part})`);
      expect(shown).toContain(`::view-transition-new(item-${part})`);
    }
  },
);
