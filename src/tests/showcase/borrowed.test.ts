import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { routes, test, WIDTHS } from '../site/reader.ts';

const t = translator('fr');
const column = routes.article('fr', 'deuxieme-couture');
const MOMENTS = [
  ['A', 'La file, dos au quai', 'quai-douze', 'queue'],
  ['C', 'Le ticket de carton', 'chez-maggie', 'ticket'],
  ['C', 'La cafetière fait le tour', 'chez-maggie', 'refill'],
  ['B', 'Le facteur reprend le livre', 'quai-douze', 'return-box'],
] as const;

const addressOf = (slug: string, moment: string) =>
  `${routes.article('fr', slug)}#moment-${moment}`;

describe('a thread of borrowed moments', () => {
  test.for([WIDTHS.telephone, WIDTHS.desk])(
    'has the letters of their journeys, and leads to their cards without a script, at %s px',
    async (width, { reader }) => {
      const page = await reader.open(column, { width, scripts: false });
      const knots = page.locator('[data-thread] [data-knots] a:visible');
      expect(
        await knots.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ).toEqual(MOMENTS.map(([, , slug, moment]) => addressOf(slug, moment)));
      const letters = page.locator('[data-thread] [data-knots]:visible [data-knot] text');
      expect(await letters.allTextContents()).toEqual(MOMENTS.map(([letter]) => letter));
      await knots.last().click();
      await page.locator('#moment-return-box').waitFor();
      expect(new URL(page.url()).pathname).toBe(routes.article('fr', 'quai-douze'));
    },
  );

  test('is dotted, names the journeys on its tape, and has neither seam nor stage', async ({
    reader,
  }) => {
    const page = await reader.open(column, { scripts: false });
    const drawing = page.locator('.journey-right');
    const strands = drawing.locator('.strands path');
    expect(await strands.count()).toBe(1);
    expect(await strands.getAttribute('stroke-dasharray')).toMatch(/^0 /);
    expect(await drawing.locator('.places text').allTextContents()).toEqual([
      'Quai Douze, l’achat',
      'Chez Maggie',
      'Quai Douze, le retour',
    ]);
    expect(await drawing.locator('.stage-names text').count()).toBe(0);
  });

  test('is told by a table: the moment, the article, the feeling, the line', async ({ reader }) => {
    const page = await reader.open(column, { scripts: false });
    await page.locator('[data-thread] summary').click();
    const rows = await page.locator('.journey-table tbody tr').allInnerTexts();
    expect(rows).toHaveLength(MOMENTS.length);
    expect(rows[1]).toContain('Le ticket de carton');
    expect(rows[1]).toContain('Celui-ci est en carton, et sert de marque-page.');
    expect(rows[1]).toContain('0 neutre');
    const [, , article] = await page.locator('.journey-table tbody tr a').allInnerTexts();
    expect(article).toBe('Le ticket de carton');
  });

  test('shows the chosen moment beside it, and leads on to its article', async ({ reader }) => {
    const page = await reader.open(column);
    const panel = page.getByRole('region', { name: t('journey.panel') });
    await page.locator('[data-thread] .journey-wide a').nth(2).click();
    await expect.poll(() => page.url()).toContain('?moment=C-refill');
    expect(await panel.locator('[data-shown] [data-fact="title"]').innerText()).toBe(
      'La cafetière fait le tour',
    );
    expect(await panel.locator('[data-fact="position"]').first().innerText()).toBe('C');
    expect(await panel.locator('.next [data-number]').innerText()).toBe('B');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('?moment=B-return-box');
    await panel.getByRole('link', { name: t('borrowed.inArticle') }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#moment-return-box');
    expect(new URL(page.url()).pathname).toBe(routes.article('fr', 'quai-douze'));
  });

  test('is for an editorial that of its issue: the covers, in reading order', async ({
    reader,
  }) => {
    const page = await reader.open(routes.article('fr', 'mot-d-ouverture'), { scripts: false });
    const knots = page.locator('[data-thread] .journey-wide a');
    expect(
      await knots.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([addressOf('quai-douze', 'delivery'), addressOf('file-du-bac', 'barrier')]);
  });

  test('is counted apart in lists, and no seam with it', async ({ reader }) => {
    const page = await reader.open(routes.issue('fr', 2));
    const facts = page.locator(`[data-item]:has(a[href="${column}"]) .item-facts`);
    expect(await facts.last().innerText()).toMatch(/4 moments empruntés$/);
  });
});
