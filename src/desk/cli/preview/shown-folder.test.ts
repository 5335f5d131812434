import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FIXTURE_DAY, SHOWCASE, withMagazine } from '../../../tests/fixture-magazine.ts';
import { createShownContent } from './shown-content.ts';
import { layShownFolder } from './shown-folder.ts';

it('shows the public files of the magazine that is shown, and of none before', async () => {
  const folder = 'shown';
  await withMagazine({ files: { 'public/a.txt': 'one' } }, async (one) => {
    await withMagazine({ files: { 'public/a.txt': 'other' } }, async (other) => {
      const laid = path.join(one, folder);
      for (const root of [one, other, other]) {
        await layShownFolder(await createShownContent(root, FIXTURE_DAY)(), root, laid);
      }
      expect(await readFile(path.join(laid, 'public/a.txt'), 'utf8')).toBe('other');
      expect(await readFile(path.join(one, 'public/a.txt'), 'utf8')).toBe('one');
    });
  });
});

it('does without a picture that has gone while it was being laid', async () => {
  await withMagazine({ from: SHOWCASE }, async (root) => {
    const shown = await createShownContent(root, FIXTURE_DAY)();
    const [gone = '', ...others] = shown.content.pictures.keys();
    await rm(path.join(root, gone));
    const folder = path.join(root, 'shown');
    await layShownFolder(shown, root, folder);
    const laid = await readdir(path.join(folder, 'content'), { recursive: true });
    const inContent = (file: string) => path.relative('content', file);
    expect(laid).not.toContain(inContent(gone));
    expect(laid).toEqual(expect.arrayContaining(others.map(inContent)));
  });
});
