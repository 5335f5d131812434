import { expect, it } from 'vitest';
import { readFromDisk } from '../files/from-disk.ts';
import { MAGAZINE } from '../../tests/fixture-magazine.ts';
import { checkFiles } from '../../tests/checked-text.ts';
import { checkSourceDates } from './source-dates.ts';

const FILE = 'content/sources/port-2021.yaml';

/** A source with the two dates, each on a line of its own. */
const buildSource = (date: string, accessed: string) =>
  `type: report\ntitle: Compter\nlang: fr\nconsulted: true\ndate: '${date}'\naccessed: '${accessed}'\n`;

const find = async (date: string, accessed: string) =>
  (await checkFiles(checkSourceDates, { [FILE]: buildSource(date, accessed) })).map(
    ({ line, what }) => `${line} ${what.en}`,
  );

it.each([
  ['2021', '2999-01-01', '6 The date “2999-01-01” is still to come.'],
  ['2031-02', '2025-01', '5 The date “2031-02” is still to come.'],
  ['2025-06-02', '2025-05', '5 The date “2025-06-02” is still to come.'],
  ['2022-03', '2021', '6 The work would have been read (2021) before it appeared (2022-03).'],
  [
    '2021-03-09',
    '2021-03-08',
    '6 The work would have been read (2021-03-08) before it appeared (2021-03-09).',
  ],
])('a source of %s read on %s is refused', async (date, accessed, told) => {
  expect(await find(date, accessed)).toEqual([told]);
});

it.each([
  ['2021', '2021-01-01'],
  ['2021-03-09', '2021'],
  ['2021-03-09', '2021-03'],
  ['2025-06-01', '2025-06-01'],
  ['2025', '2025-06'],
  ['1852', '2024'],
])('a source of %s read on %s passes', async (date, accessed) => {
  expect(await find(date, accessed)).toEqual([]);
});

it.each([
  '2021-02-30',
  '2021-02-29',
  '1900-02-29',
  '2021-04-31',
  '2021-13',
  '2021-00-01',
  '12-03-2021',
  '2021-1-1',
  '2021/02/03',
  '2021-06-31',
])('a day that the calendar does not have is refused: %s', async (date) => {
  const { problems } = await readFromDisk(MAGAZINE, new Map([[FILE, buildSource(date, '2025')]]));
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['SCHEMA-006 5']);
});
