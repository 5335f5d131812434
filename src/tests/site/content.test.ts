import { expect, test } from 'vitest';
import { formatReport, hasErrors } from '../../desk/checks/report.ts';
import { checkReading } from '../../desk/checks/rules.ts';
import { readFromDisk } from '../../desk/files/from-disk.ts';

/** A day on which everything that has a date has appeared. */
const LAST_DAY = '9999-12-31';

test('the content holds no error, nor will it once all of it has appeared', async () => {
  const problems = checkReading(await readFromDisk(), LAST_DAY);
  expect(hasErrors(problems), formatReport(problems, { locale: 'en' })).toBe(false);
});
