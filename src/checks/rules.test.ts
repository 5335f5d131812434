import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULT_CODES } from '../library/fault.ts';
import { readManuscripts } from '../library/from-disk.ts';
import {
  FIXTURE_DAY,
  FIXTURES,
  listFixtureCodes,
  MAGAZINE,
  withMagazine,
} from '../tests/fixtures/magazine.ts';
import { formatReport, hasErrors } from './report.ts';
import { checkReading, RULES } from './rules.ts';

/** A day on which everything that has a date has appeared, so that no clock decides. */
const LAST_DAY = '9999-12-31';

const codes = [...FAULT_CODES, ...RULES.keys()];

describe('the checks', () => {
  it('have no code twice', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('have a fixture for every code, and no other', async () => {
    expect(await listFixtureCodes()).toEqual([...codes].sort());
  });

  it('find nothing in a correct magazine', async () => {
    expect(checkReading(await readManuscripts(MAGAZINE), FIXTURE_DAY)).toEqual([]);
  });

  it('find no error in the magazine itself', async () => {
    const problems = checkReading(await readManuscripts(), LAST_DAY);
    expect(hasErrors(problems), formatReport(problems)).toBe(false);
  });

  it.each(codes)('report %s once, where it stands, and nothing else', async (code) => {
    const problems = await withMagazine({ code }, async (root) =>
      checkReading(await readManuscripts(root), FIXTURE_DAY),
    );
    const expected = await readFile(path.join(FIXTURES, code, 'report.txt'), 'utf8');
    expect(formatReport(problems)).toBe(expected);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('show the problems of several files at once', async () => {
    const files = {
      'content/authors/redaction.yaml': 'name: [',
      'content/brands/quai-douze.yaml': 'name: Quai Douze\n',
      'content/terms/seam.yaml': '\tname: x\n',
    };
    const problems = await withMagazine({ files }, async (root) =>
      checkReading(await readManuscripts(root), FIXTURE_DAY),
    );
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(Object.keys(files)));
  });
});
