import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageOf, test } from '../site/reader.ts';

/** Where the covers of an archive of some issues stand: how many share the first row, and what is free at its end. */
async function rowOf(page: Page, issues: number) {
  return page.locator('.covers').evaluate((list, wanted) => {
    const covers = [...list.children];
    list.replaceChildren(
      ...Array.from({ length: wanted }, (_, index) => {
        const cover = covers[index % covers.length] as Element;
        return index < covers.length ? cover : cover.cloneNode(true);
      }),
    );
    const boxes = [...list.children].map((cover) => cover.getBoundingClientRect());
    const row = boxes.filter(({ top }) => top === boxes[0]?.top);
    return {
      count: row.length,
      free: Math.round(list.getBoundingClientRect().right - (row.at(-1)?.right ?? 0)),
    };
  }, issues);
}

test.for([1024, 1440, 1920])(
  'the archive fills its rows with the issues that there are at %i px',
  async (width, { reader }) => {
    const page = await reader.open(pageOf('issues').path, { width });
    expect(await rowOf(page, 3)).toEqual({ count: 3, free: 0 });
    expect(await rowOf(page, 4)).toEqual({ count: width < 1280 ? 2 : 4, free: 0 });
    expect((await rowOf(page, 7)).free).toBe(0);
    expect((await rowOf(page, 2)).count).toBe(2);
    expect((await rowOf(page, 1)).count).toBe(1);
  },
);
