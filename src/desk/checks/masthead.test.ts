import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FIXTURE_DAY, withMagazine } from '../../tests/fixture-magazine.ts';
import { readFromDisk } from '../files/from-disk.ts';
import { checkReading } from './rules.ts';

const FILE = 'content/magazine.yaml';

const find = (files: Record<string, string>, change = async (_root: string) => {}) =>
  withMagazine({ files }, async (root) => {
    await change(root);
    return checkReading(await readFromDisk(root), FIXTURE_DAY);
  });

it('names every fact that a magazine without a masthead does not give, and lets it pass', async () => {
  const [problem, ...others] = await find({}, (root) => rm(path.join(root, FILE)));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'MAG-001', severity: 'warning', file: FILE, line: 1 });
  expect(problem?.what.en).toBe(
    'The magazine does not say yet: publisher, director, host, contact, frequency, issn, licences, founding, authority.',
  );
});

it('says nothing of a masthead that cannot be read, which has its own problem', async () => {
  const codes = (await find({ [FILE]: 'publisher: Someone\n' })).map(({ code }) => code);
  expect(codes).not.toContain('MAG-001');
  expect(codes).not.toEqual([]);
});

it('is silent where the editors say why a fact is missing', async () => {
  const allowed =
    '# desk-allow MAG-001: un essai qui ne paraîtra jamais\nauthority: quai.example\n';
  expect(await find({ [FILE]: allowed })).toEqual([]);
});

it('knows the founding text among the sources', async () => {
  const codes = (await find({ [FILE]: 'founding: nulle-part\n' })).map(({ code }) => code);
  expect(codes.toSorted()).toEqual(['MAG-001', 'REF-001']);
});
