import { readFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAGAZINE, withMagazine } from '../../tests/fixture-magazine.ts';
import { listContent, openFile } from './content-files.ts';
import { unreadableProblem } from './unreadable.ts';

const TERM = path.join(MAGAZINE, 'content/terms/seam.yaml');

describe('the list of what stands in the content', () => {
  it('goes in the order of the paths, without hidden files', async () => {
    const files = { 'content/.DS_Store': '', 'content/terms/.seam.swp': '' };
    const listed = await withMagazine({ files }, async (root) => listContent(root));
    const names = listed.map(({ file }) => file);
    expect(names).toHaveLength(20);
    expect(names).toEqual(names.toSorted());
    expect(listed.filter(({ unreadable }) => unreadable)).toEqual([]);
  });

  it('does not go through links', async () => {
    await withMagazine({}, async (root) => {
      await symlink('.', path.join(root, 'content/terms/loop'));
      const listed = listContent(root);
      expect(listed).toContainEqual({ file: 'content/terms/loop', unreadable: { kind: 'link' } });
      expect(listed).toHaveLength(21);
    });
  });

  it('names a folder that stands in the place of a file, unless it is empty', async () => {
    const files = { 'content/terms/bac.yaml/bac.yaml': '' };
    await withMagazine({ files }, async (root) => {
      await mkdir(path.join(root, 'content/terms/quai.yaml'));
      const listed = listContent(root);
      expect(listed.filter(({ unreadable }) => unreadable)).toEqual([
        { file: 'content/terms/bac.yaml', unreadable: { kind: 'folder' } },
      ]);
    });
  });
});

describe('a file', () => {
  it('is read whole', () => {
    expect(openFile(TERM)).toEqual(readFileSync(TERM));
  });

  it('is not read when it is larger than allowed', () => {
    expect(openFile(TERM, 322)).toEqual({ kind: 'large', size: 323, most: 322 });
    expect(openFile(TERM, 323)).toBeInstanceOf(Uint8Array);
  });

  it('is not a folder', () => {
    expect(openFile(MAGAZINE)).toEqual({ kind: 'folder' });
  });

  it('is told with the reason that the system has, without the place on the disk', () => {
    const unreadable = openFile(path.join(MAGAZINE, 'content/terms/nowhere.yaml'));
    if (unreadable instanceof Uint8Array) throw new Error('There is no such file.');
    expect(unreadableProblem(unreadable, 'content/terms/nowhere.yaml')).toMatchObject({
      code: 'FILE-009',
      what: { fr: '« nowhere.yaml » ne peut pas être ouvert.' },
      why: { en: 'The reason: it is not there, or no longer.' },
    });
  });

  it('is told with its size in thousands of bytes', () => {
    const large = { kind: 'large', size: 1_234_001, most: 200_000 } as const;
    expect(unreadableProblem(large, 'content/a.yaml')).toMatchObject({
      what: { fr: '« a.yaml » pèse 1\u202f235 Ko.', en: '“a.yaml” has 1,235 kB.' },
    });
  });
});
