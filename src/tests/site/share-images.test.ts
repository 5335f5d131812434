import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { JOURNEY_SHEET_WIDTH, sheetHeight } from '../../site/drawings/JourneySheet.tsx';
import { CONTENT_ROOT } from '../../desk/files/content-root.ts';
import { BUILT_SITE } from '../serve.ts';
import { readBuiltSite, type BuiltPage } from './built-pages.ts';

const { url: site, routes, pages, files } = await readBuiltSite();

/** Heavier pictures are refused by some networks, and slow on all. */
const MOST_BYTES = 100_000;

const fileOf = (path: string) => join(BUILT_SITE, path.slice(site.pathname.length));

function imageOf({ document }: BuiltPage): string {
  const content = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
  return new URL(content ?? '').pathname;
}

/** How far two colours are apart in their worst channel, of 255: a reduced palette moves them by a hair. */
function distance(one: string, other = ''): number {
  const channels = (colour: string) => [...Buffer.from(colour.slice(1), 'hex')];
  const against = channels(other);
  return Math.max(
    ...channels(one).map((value, index) => Math.abs(value - (against[index] ?? 999))),
  );
}

// Who shares a former address shares the page that it leads to.
const shown = pages.filter(({ template }) => template !== 'redirect');
const shared = new Set(shown.map(imageOf));
const articles = pages.filter(({ template }) => template.startsWith('article'));

test('each article has a share image of its own in each language', () => {
  const images = articles.map(imageOf);
  expect(new Set(images).size).toBe(articles.length);
  for (const [index, { path, locale }] of articles.entries()) {
    const slug = path.split('/').at(-2) ?? '';
    expect(images[index]).toBe(routes.shareImage(locale, slug));
  }
});

test('every share image that a page names is a PNG of 1200 × 630', async () => {
  expect([...shared].filter((path) => !files.has(path))).toEqual([]);
  for (const path of shared) {
    const image = await readFile(fileOf(path));
    expect(await sharp(image).metadata(), path).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
    expect(image.length, path).toBeLessThan(MOST_BYTES);
  }
});

test('a share image is printed in the ink of its issue on its stock', async () => {
  for (const page of articles) {
    const issue = page.document.documentElement.dataset['issue'] ?? '';
    const colours = parse(
      await readFile(join(CONTENT_ROOT, `content/issues/${issue}.yaml`), 'utf8'),
    ) as Record<string, string>;
    const { data, info } = await sharp(fileOf(imageOf(page)))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += info.channels) {
      const colour = `#${data.subarray(at, at + 3).toString('hex')}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [stock = '', ink = ''] = [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([colour]) => colour);
    expect(distance(stock, colours['stock']), `${page.path} ${stock}`).toBeLessThanOrEqual(2);
    expect(distance(ink, colours['ink']), `${page.path} ${ink}`).toBeLessThanOrEqual(2);
    const inked = (counts.get(ink) ?? 0) / (info.width * info.height);
    expect(inked, page.path).toBeGreaterThan(0.05);
  }
});

test('each journey of an article has a picture, as high as it is long, in the language of the article', async () => {
  const threads = articles.flatMap(({ document, locale }) =>
    [...document.querySelectorAll('main section[id^="thread-"]')].map((section) => ({
      path: routes.journeyImage(locale, section.id.slice('thread-'.length)),
      moments: section.querySelectorAll('.journey-rows li').length,
    })),
  );
  expect(threads.length).toBeGreaterThan(0);
  for (const { path, moments } of threads) {
    expect(files, path).toContain(path);
    const { width, height } = await sharp(fileOf(path)).metadata();
    expect({ width, height }, path).toEqual({
      width: JOURNEY_SHEET_WIDTH,
      height: sheetHeight(moments),
    });
  }
});

test.for([144, 180])('the icon of %i pixels is square', async (side) => {
  const icon = await sharp(join(BUILT_SITE, `icon-${side}.png`)).metadata();
  expect(icon).toMatchObject({ format: 'png', width: side, height: side });
});
