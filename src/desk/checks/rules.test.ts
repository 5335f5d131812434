import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { readFromDisk } from '../files/from-disk.ts';
import { CODES } from '../problems/problem.ts';
import {
  FIXTURE_DAY,
  FIXTURES,
  listFixtureCases,
  listFixtureCodes,
  MAGAZINE,
  SHOWCASE,
  SHOWCASE_DAY,
  withMagazine,
  type MagazineChanges,
} from '../../tests/fixture-magazine.ts';
import { formatReport } from './report.ts';
import { checkReading } from './rules.ts';

const codes = [...CODES.keys()];
const cases = await listFixtureCases();

const checkChanged = (changes: MagazineChanges) =>
  withMagazine(changes, async (root) => checkReading(await readFromDisk(root), FIXTURE_DAY));

describe('the checks', () => {
  it('have no code twice', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('have a fixture for every code, and no other', async () => {
    expect(await listFixtureCodes()).toEqual(codes.toSorted());
  });

  it('find nothing in a correct magazine, however much it uses', async () => {
    expect(checkReading(await readFromDisk(MAGAZINE), FIXTURE_DAY)).toEqual([]);
    expect(checkReading(await readFromDisk(SHOWCASE), SHOWCASE_DAY)).toEqual([]);
  });

  it.each(codes)('report %s once, where it stands, and nothing else', async (code) => {
    const problems = await checkChanged({ code });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    for (const locale of LOCALES) {
      const report = path.join(FIXTURES, code, `report.${locale}.txt`);
      expect(formatReport(problems, { locale })).toBe(await readFile(report, 'utf8'));
    }
  });

  it.each(cases)('say of %s what to do', async (_, { file, from, to, ...said }) => {
    const source = from ? await readFile(path.join(MAGAZINE, file), 'utf8') : '';
    expect(source).toContain(from ?? '');
    const problems = await checkChanged({
      files: { [file]: from ? source.replace(from, () => to) : to },
    });
    for (const locale of LOCALES) expect(formatReport(problems, { locale })).toBe(said[locale]);
  });

  it('show the problems of several files at once', async () => {
    const files = {
      'content/authors/redaction.yaml': 'name: [',
      'content/brands/quai-douze.yaml': 'name: Quai Douze\n',
      'content/terms/seam.yaml': '\tname: x\n',
    };
    const problems = await checkChanged({ files });
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(Object.keys(files)));
  });
});

describe('what a note in place can allow', () => {
  const isStyle = (code: string) =>
    /^(?:STYLE|LINK|PIC|FR|EN|CITE-003|LANG-00[34]|MOM-005)/.test(code);
  const allowable = codes.filter((code) => CODES.get(code)?.allowable);

  it('is found by a rule', () => {
    expect(allowable.filter((code) => /^(?:FILE|YAML|SCHEMA|SIL)/.test(code))).toEqual([]);
  });

  it('is every rule of style, save those that would leave a hole in the page', () => {
    expect(codes.filter((code) => isStyle(code) && !allowable.includes(code))).toEqual([
      'PIC-003',
      'PIC-004',
      'PIC-007',
    ]);
    expect(allowable).not.toContain('DRAFT-001');
  });

  it.each(allowable.filter((code) => !isStyle(code)))(
    'is only a warning where it is no rule of style: %s',
    async (code) => {
      const problems = await checkChanged({ code });
      expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    },
  );
});
