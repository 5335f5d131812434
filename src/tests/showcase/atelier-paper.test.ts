import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { routes, test } from '../site/reader.ts';
import { address, begin, titles } from './atelier-page.ts';

const t = translator('fr');

describe('the atelier', () => {
  test.for(['fr', 'en'] as const)(
    'prints its worksheet (%s) on two sheets for the team, and one for whoever leads',
    async (locale, { reader }) => {
      const page = await reader.open(routes.worksheet(locale));
      const file = await page.pdf({ preferCSSPageSize: true });
      const document = await getDocumentProxy(new Uint8Array(file));
      expect(document.numPages).toBe(3);
      const wordsOn = async (number: number) => {
        const { items } = await (await document.getPage(number)).getTextContent();
        return items.flatMap((item) => ('str' in item ? item.str.trim() : []));
      };
      // As many knots on the two sheets as the method finds moments.
      const columns = Array.from({ length: 12 }, (_, index) => index + 1);
      expect(await wordsOn(1)).toEqual(expect.arrayContaining(columns.map(String)));
      expect(await wordsOn(2)).toEqual(
        expect.arrayContaining(columns.map((column) => String(column + 12))),
      );
    },
  );

  test.for(['trade:hotel', 'journey:quai-douze'])(
    'prints a journey (%s) on A4, each moment named at its knot, with its measure',
    async (beginning, { reader }) => {
      const page = await reader.open(address);
      await begin(page, beginning);
      const file = await page.pdf({ preferCSSPageSize: true });
      const document = await getDocumentProxy(new Uint8Array(file));
      const first = await document.getPage(1);
      const { width, height } = first.getViewport({ scale: 1 });
      expect([width, height].map(Math.round)).toEqual([595, 842]);
      const plain = (words: string) => words.replace(/\s+/g, '');
      const { items } = await first.getTextContent();
      const words = plain(items.map((item) => ('str' in item ? item.str : '')).join(''));
      expect(words).toContain(plain(t('atelier.measure.first')));
      expect(words).toContain(plain(t('atelier.answers.none')));
      for (const title of await titles(page)) {
        expect(words).toContain(plain(title?.replace(/^\d+\. /, '') ?? ''));
      }
    },
  );

  test('prints its worksheet by a button, which is not there without script', async ({
    reader,
  }) => {
    const button = (page: Page) => page.locator('[data-print]');
    const bare = await reader.open(routes.worksheet('fr'), { scripts: false });
    expect(await button(bare).isVisible()).toBe(false);
    const page = await reader.open(routes.worksheet('fr'), {
      prelude: 'window.print = () => document.documentElement.setAttribute("data-printed", "");',
    });
    await button(page).click();
    expect(await page.locator('[data-printed]').count()).toBe(1);
  });
});
