import type { Locator, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { boxOf, routes, test, WIDTHS } from '../site/reader.ts';

const t = translator('fr');
const article = routes.article('fr', 'petite-couture');
const ferry = routes.article('fr', 'file-du-bac');
/** Width of a sheet less usual margins, in CSS pixels. */
const A4_WIDTH = 720;
const CALLS = '[role="doc-noteref"]';
const NOTES = '[role="doc-footnote"], [role="note"]';

/** The note that a call leads to. */
async function noteOf(page: Page, call: Locator): Promise<Locator> {
  return page.locator((await call.getAttribute('href')) ?? '');
}

function paragraphOf(call: Locator): Locator {
  return call.locator('xpath=ancestor::p');
}

describe('notes on a telephone', () => {
  test('a note opens under the paragraph that calls it, and the line does not move', async ({
    reader,
  }) => {
    const page = await reader.open(article, { width: WIDTHS.telephone });
    const call = page.locator(CALLS).first();
    const note = await noteOf(page, call);
    expect(await note.isVisible()).toBe(false);
    await call.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 200));
    const line = () => call.evaluate((element) => element.getBoundingClientRect().top);
    const before = { line: await line(), history: await page.evaluate(() => history.length) };
    await call.click();
    await note.waitFor();
    expect(await line()).toBe(before.line);
    const paragraph = await boxOf(paragraphOf(call));
    const opened = await boxOf(note);
    expect(opened.top).toBeGreaterThanOrEqual(paragraph.bottom);
    expect(opened.top - paragraph.bottom).toBeLessThan(40);
    expect(opened.right).toBeLessThanOrEqual(WIDTHS.telephone);
    await note.getByText(t('notes.close')).click();
    await note.waitFor({ state: 'hidden' });
    expect(await line()).toBe(before.line);
    expect(await call.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(before.history);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('a note of a long paragraph opens in sight, and not over the line that calls it', async ({
    reader,
  }) => {
    const page = await reader.open(article, { width: WIDTHS.telephone });
    await page.setViewportSize({ width: WIDTHS.telephone, height: 320 });
    for (const call of await page.locator(CALLS).all()) {
      await call.evaluate((element) => {
        scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight / 2);
      });
      const note = await noteOf(page, call);
      await call.click();
      await note.waitFor();
      const [opened, line] = [await boxOf(note), await boxOf(call)];
      const seen = await page.evaluate(() => scrollY + innerHeight);
      expect(opened.bottom).toBeLessThanOrEqual(seen);
      expect(opened.top).toBeGreaterThanOrEqual(line.bottom - 1);
      await call.click();
      await note.waitFor({ state: 'hidden' });
    }
  });

  test('two calls side by side do not read as one number, and a finger can hit each', async ({
    reader,
  }) => {
    const page = await reader.open(ferry, { width: WIDTHS.telephone });
    const [first, second] = [page.locator('#call-2'), page.locator('#call-3')];
    expect(await first.locator('xpath=ancestor::p').textContent()).toMatch(/2\s3\./);
    expect((await boxOf(second)).left - (await boxOf(first)).right).toBeGreaterThan(4);
    for (const call of [first, second]) {
      const size = await call.evaluate((element) => {
        const { width, height } = getComputedStyle(element, '::after');
        return Math.min(Number.parseFloat(width), Number.parseFloat(height));
      });
      expect(size).toBeGreaterThanOrEqual(24);
    }
    await second.click();
    await (await noteOf(page, second)).waitFor();
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

describe('a text', () => {
  test('is copied without the numbers of its notes', async ({ reader }) => {
    const page = await reader.open(article);
    const copied = await page.evaluate(() => {
      const paragraph = document.querySelector('.prose > p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString();
    });
    expect(copied).toMatch(/^Été comme hiver, le quai se recoud à la main\. Il a sa couture/);
  });

  test('keeps wide code in a box of its own, which the keyboard can scroll', async ({ reader }) => {
    const page = await reader.open(ferry, { width: WIDTHS.small });
    const code = page.locator('.prose pre');
    await code.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => code.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTHS.small);
  });

  test('keeps its figures aligned as they were written', async ({ reader }) => {
    const page = await reader.open(routes.article('fr', 'quai-douze'));
    const cells = await page
      .locator('.prose table tr:last-child td')
      .evaluateAll((all) => all.map((cell) => getComputedStyle(cell).textAlign));
    expect(cells).toEqual(['start', 'end', 'end', 'end']);
  });

  test('opens with a large letter, or with none where no letter comes first', async ({
    reader,
  }) => {
    const sizeOf = async (path: string) => {
      const page = await reader.open(path);
      return page.evaluate(() => {
        const paragraph = document.querySelector('.prose > p') as Element;
        const size = (pseudo?: string) =>
          Number.parseFloat(getComputedStyle(paragraph, pseudo).fontSize);
        return size('::first-letter') / size();
      });
    };
    expect(await sizeOf(routes.article('fr', 'quai-douze'))).toBeGreaterThan(3);
    expect(await sizeOf(routes.article('en', 'night-windows'))).toBe(1);
  });

  test('gives no heading the id of a note, and none an empty one', async ({ reader }) => {
    const page = await reader.open(ferry);
    const ids = await page
      .locator('.prose h2:not(.display)')
      .evaluateAll((headings) => headings.map(({ id }) => id));
    expect(ids).toEqual(['ce-quun-banc-change', 'section-note-1', 'section']);
    const repeated = await page.evaluate(() => {
      const all = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return all.filter((id, index) => all.indexOf(id) !== index);
    });
    expect(repeated).toEqual([]);
  });

  test('keeps its notes in the reading view of a browser, which drops what stands aside', async ({
    reader,
  }) => {
    const page = await reader.open(article);
    expect(await page.locator('.prose aside, .prose nav').count()).toBe(0);
    const notes = await page.locator(NOTES).evaluateAll((all) => all.map((note) => note.tagName));
    expect(new Set(notes)).toEqual(new Set(['P']));
  });
});

describe('a wide figure without a margin beside it', () => {
  test('goes from one edge of the page to the other, and not beyond', async ({ reader }) => {
    for (const width of [WIDTHS.small, WIDTHS.telephone, WIDTHS.tablet, 1100]) {
      const page = await reader.open(ferry, { width });
      const picture = await boxOf(page.locator('.prose figure img'));
      const shell = await page.locator('.reading.shell').evaluate((element) => {
        const { paddingLeft, paddingRight } = getComputedStyle(element);
        const { left, right } = element.getBoundingClientRect();
        return [left + Number.parseFloat(paddingLeft), right - Number.parseFloat(paddingRight)];
      });
      expect([picture.left, picture.right].map(Math.round)).toEqual(shell.map(Math.round));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
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

  test('a wide figure takes their margin, and they keep clear of it', async ({ reader }) => {
    for (const [width, scripts] of [
      [1152, true],
      [WIDTHS.desk, true],
      [WIDTHS.desk, false],
    ] as const) {
      const page = await reader.open(ferry, { width, scripts });
      const figure = page.locator('.prose figure:has(img)');
      const picture = await boxOf(figure.locator('img'));
      const paragraph = await boxOf(page.locator('.prose > p').first());
      expect(picture.left).toBe(paragraph.left);
      expect(picture.right).toBeGreaterThan(paragraph.right + 300);
      const { top, bottom } = await boxOf(figure);
      const isClear = async () => {
        const boxes = await Promise.all((await page.locator(NOTES).all()).map(boxOf));
        return boxes.every((note) => note.bottom <= top || note.top >= bottom);
      };
      await expect.poll(isClear).toBe(true);
      const notes = await Promise.all((await page.locator(NOTES).all()).map(boxOf));
      expect(notes.some((note) => note.top > bottom)).toBe(true);
      for (const note of notes) expect(note.right).toBeLessThan(picture.right + 1);
    }
  });

  test('the first note of a paragraph stands at the height of its call', async ({ reader }) => {
    const page = await reader.open(article, { width: WIDTHS.desk });
    await page.evaluate(() => document.fonts.ready);
    const call = page.locator(CALLS).first();
    const note = await noteOf(page, call);
    const callTop = (await boxOf(call)).top;
    await expect.poll(async () => Math.abs((await boxOf(note)).top - callTop)).toBeLessThan(24);
  });

  test('their room beside the text is none on paper, where they stand under it', async ({
    reader,
  }) => {
    const page = await reader.open(article, { width: WIDTHS.desk });
    const least = () =>
      page.locator('main .prose').evaluate((prose) => getComputedStyle(prose).minBlockSize);
    await expect.poll(least).not.toBe('0px');
    await page.emulateMedia({ media: 'print' });
    expect(await least()).toBe('0px');
  });

  test('on paper the first note on a work ends with its address, within the line', async ({
    reader,
  }) => {
    const page = await reader.open(article, { scripts: false });
    const addresses = await page
      .locator('[data-address]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-address') ?? ''));
    expect(addresses.some((address) => address.length > 100)).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: A4_WIDTH, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(A4_WIDTH);
    const file = await page.pdf({ format: 'A4' });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), {
      mergePages: true,
    });
    const printed = text.replace(/\s/g, '');
    for (const address of addresses) expect(printed).toContain(address);
    // What leads elsewhere in the site leads nowhere on paper.
    expect(printed).not.toContain('/sources/');
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
