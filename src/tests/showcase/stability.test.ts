import { expect } from 'vitest';
import { pagesOf, samplePages, test, WIDTHS } from '../site/reader.ts';

/** How long after its fonts a page is still watched, in milliseconds. */
const SETTLED = 300;

/** Adds up how far things have moved by themselves. */
const WATCH_SHIFTS = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!entry.hadRecentInput) {
        const moved = entry.sources.map(({ node }) => node?.nodeName + '.' + node?.className);
        globalThis.shifts.push(entry.value.toFixed(4) + ' ' + moved.join(', '));
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
`;

const samples = samplePages().filter(({ locale }) => locale === 'fr');
const cases = [...samples, ...pagesOf('article without journey', 'fr')].flatMap(({ path }) =>
  [WIDTHS.telephone, WIDTHS.desk].map((width) => ({ path, width })),
);

test.for(cases)(
  'nothing moves while $path loads at $width px',
  async ({ path, width }, { reader }) => {
    const page = await reader.open(path, { width, motion: true, prelude: WATCH_SHIFTS });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(SETTLED);
    expect(await page.evaluate('shifts')).toEqual([]);
  },
);
