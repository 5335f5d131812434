import { describe, expect } from 'vitest';
import type { Locator } from 'playwright-core';
import { translator } from '../../magazine/words/messages.ts';
import { factsOf, flatten, readJourneyOf } from '../site/built-journey.ts';
import { pageOf, routes, test, WIDTHS } from '../site/reader.ts';

const t = translator('fr');
const article = routes.article('fr', 'chez-maggie');

function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

describe.for([WIDTHS.telephone, WIDTHS.desk])('without scripts, at %s px', (width) => {
  const visit = { width, scripts: false };

  test('every knot leads to its card, which tells all of the moment', async ({ reader }) => {
    const page = await reader.open(article, visit);
    const { moments } = await readJourneyOf(page);
    for (const moment of moments) {
      const name = flatten(moment.title.fr);
      const knot = page.locator(`main [data-knots] a[href="#moment-${moment.id}"]:visible`);
      expect(await page.getByRole('link', { name }).and(knot).count(), name).toBe(1);
      const card = page.locator('section', { has: page.locator(`#moment-${moment.id}`) }).last();
      const told = flatten((await card.textContent()) ?? '');
      for (const fact of factsOf(moment, 'fr')) expect(told).toContain(flatten(fact));
    }
    const last = moments.at(-1);
    await page.locator('main [data-knots] a:visible').last().click();
    await expect.poll(() => isInView(page.locator(`#moment-${last?.id}`))).toBe(true);
  });

  test('the table of the thread opens, with a row for each moment', async ({ reader }) => {
    const page = await reader.open(article, visit);
    const { moments } = await readJourneyOf(page);
    const rows = page.locator('main table').first().locator('tbody tr');
    expect(await rows.first().isVisible()).toBe(false);
    await page.getByText(t('journey.table')).click();
    await rows.first().waitFor();
    expect(await rows.count()).toBe(moments.length);
    const words = (await rows.allTextContents()).map(flatten);
    moments.forEach((moment, index) => {
      expect(words[index]).toContain(flatten(moment.title.fr));
      expect(words[index]).toContain(t(`channel.${moment.channel}`));
    });
  });

  test('the notes can be read', async ({ reader }) => {
    const page = await reader.open(routes.article('fr', 'petite-couture'), visit);
    const call = page.locator('[role="doc-noteref"]').first();
    await call.click();
    const note = page.locator((await call.getAttribute('href')) ?? '');
    await note.waitFor();
    await expect.poll(() => isInView(note)).toBe(true);
  });

  test('the menu leads to the sections', async ({ reader }) => {
    const page = await reader.open(article, visit);
    const menu = page.getByRole('button', { name: t('nav.menu') });
    if (width === WIDTHS.telephone) await menu.click();
    await page
      .getByRole('navigation', { name: t('nav.label') })
      .getByRole('link', { name: t('nav.lexicon') })
      .click();
    await page.waitForURL((url) => url.pathname === routes.section('fr', 'lexicon'));
  });

  test('the language switch works', async ({ reader }) => {
    const page = await reader.open(article, visit);
    await page.locator('body header a[hreflang="en"]').first().click();
    await page.waitForURL((url) => url.pathname === routes.article('en', 'maggies'));
  });

  test('the search says that it needs scripts, and where to go instead', async ({ reader }) => {
    const page = await reader.open(pageOf('search').path, visit);
    const main = page.locator('main');
    expect(flatten(await main.innerText())).toContain(flatten(t('search.noscript')));
    for (const section of ['issues', 'caseStudies', 'lexicon'] as const) {
      const link = main.locator(`a[href="${routes.section('fr', section)}"]:visible`);
      expect(await link.count(), section).toBe(1);
    }
  });

  test('no control is shown that would do nothing', async ({ reader }) => {
    for (const template of ['home', 'article with journey', 'search'] as const) {
      const page = await reader.open(pageOf(template).path, visit);
      // The style sheet answers those that count a journey.
      const idle = page.locator(
        'button:visible:not([popovertarget]), input:visible:not(.counts input), select:visible',
      );
      expect(await idle.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))).toEqual([]);
    }
  });
});

test('the thread that comes next has its figures, and its titles under the pointer', async ({
  reader,
}) => {
  const page = await reader.open(routes.article('fr', 'chez-maggie'));
  await page.locator('.prose').evaluate((prose) => prose.scrollIntoView());
  await page.locator('#related').scrollIntoViewIfNeeded();
  const knots = page.locator('.band-knots a');
  await expect.poll(() => knots.count()).toBeGreaterThan(0);
  const next = await page.locator('#related a').getAttribute('href');
  const first = knots.first();
  const figure = await first.textContent();
  await first.hover();
  await expect.poll(() => first.textContent()).toMatch(new RegExp(`^${figure} · .+`));
  expect(await first.getAttribute('href')).toContain(next);
  // Its link stands for it everywhere else.
  expect(await knots.evaluateAll((all) => all.every((knot) => knot.tabIndex === -1))).toBe(true);
});
