import { expect, test } from 'vitest';
import { formatReport, hasErrors } from '../../desk/checks/report.ts';
import { checkReading } from '../../desk/checks/rules.ts';
import { readFromDisk } from '../../desk/files/from-disk.ts';
import { ARTICLES, readBuiltSite } from './built-pages.ts';

/** A day on which everything that has a date has appeared. */
const LAST_DAY = '9999-12-31';

test('the content holds no error, nor will it once all of it has appeared', async () => {
  const problems = checkReading(await readFromDisk(), LAST_DAY);
  expect(hasErrors(problems), formatReport(problems, { locale: 'en' })).toBe(false);
});

/** The showcase keeps articles without a thread, so that their pages are tested as well. */
const isShowcase = process.env['CONTENT_ROOT'] !== undefined;

test.skipIf(isShowcase)('every article of the magazine has its thread', async () => {
  const { pages } = await readBuiltSite();
  const bare = pages
    .filter(({ template }) => ARTICLES.some((article) => article === template))
    .filter(
      ({ document }) => document.querySelectorAll('[data-thread] .journey-wide a').length < 2,
    );
  expect(bare.map(({ path }) => path)).toEqual([]);
});
