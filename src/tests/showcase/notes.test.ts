import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { routes, test, WIDTHS } from '../site/reader.ts';

const t = translator('fr');
const article = routes.article('fr', 'petite-couture');
const CALLS = '[role="doc-noteref"]';
const NOTES = '[role="doc-footnote"], [role="note"]';

/** The note that a call leads to. */
async function noteOf(page: Page, call: Locator): Promise<Locator> {
  return page.locator((await call.getAttribute('href')) ?? '');
}

function paragraphOf(call: Locator): Locator {
  return call.locator('xpath=ancestor::p');
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(locator: Locator): Promise<Box> {
  return locator.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top: top + scrollY, bottom: bottom + scrollY };
  });
}

describe('notes on a telephone', () => {
  test('a note opens under the paragraph that calls it, and closes on its call', async ({
    reader,
  }) => {
    const page = await reader.open(article, { width: WIDTHS.telephone });
    const call = page.locator(CALLS).first();
    const note = await noteOf(page, call);
    expect(await note.isVisible()).toBe(false);
    await call.click();
    await note.waitFor();
    const paragraph = await boxOf(paragraphOf(call));
    const opened = await boxOf(note);
    expect(opened.top).toBeGreaterThanOrEqual(paragraph.bottom);
    expect(opened.top - paragraph.bottom).toBeLessThan(40);
    expect(opened.right).toBeLessThanOrEqual(WIDTHS.telephone);
    await note.getByText(t('notes.close')).click();
    await note.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe(`#${await call.getAttribute('id')}`);
  });

  test('the definition of a word opens in the same way', async ({ reader }) => {
    const page = await reader.open(article, { width: WIDTHS.telephone });
    const word = page.locator('main p a[href^="#note-term-"]').first();
    const note = await noteOf(page, word);
    expect(await note.isVisible()).toBe(false);
    await word.click();
    await note.waitFor();
    await note.getByRole('link', { name: t('note.more') }).waitFor();
  });
});

describe('notes on a desk', () => {
  test('every note stands beside the text, and no note covers another', async ({ reader }) => {
    const page = await reader.open(article, { width: WIDTHS.desk });
    await page.evaluate(() => document.fonts.ready);
    const prose = await boxOf(paragraphOf(page.locator(CALLS).first()));
    const notes = page.locator(NOTES);
    const boxes = await Promise.all((await notes.all()).map(boxOf));
    expect(boxes.length).toBeGreaterThan(3);
    boxes.forEach((box, index) => {
      expect(box.left).toBeGreaterThan(prose.right);
      expect(box.right).toBeLessThanOrEqual(WIDTHS.desk);
      const before = boxes[index - 1];
      if (before) expect(box.top).toBeGreaterThanOrEqual(before.bottom);
    });
  });

  test('the first note of a paragraph stands at the height of its call', async ({ reader }) => {
    const page = await reader.open(article, { width: WIDTHS.desk });
    await page.evaluate(() => document.fonts.ready);
    const call = page.locator(CALLS).first();
    const note = await noteOf(page, call);
    const callTop = (await boxOf(call)).top;
    await expect.poll(async () => Math.abs((await boxOf(note)).top - callTop)).toBeLessThan(24);
  });

  test('a note names the place that it is called from', async ({ reader }) => {
    const page = await reader.open(article, { width: WIDTHS.desk });
    const problems = await page.locator(CALLS).evaluateAll((calls) =>
      calls.flatMap((call) => {
        const note = document.querySelector(call.getAttribute('href') ?? '');
        const back = note?.querySelector(`a[href="#${call.id}"]`);
        return back ? [] : [call.outerHTML];
      }),
    );
    expect(problems).toEqual([]);
  });
});
