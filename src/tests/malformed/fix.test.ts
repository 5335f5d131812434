import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { typeCommand } from '../command-line.ts';
import { readTree } from '../file-tree.ts';
import { withMagazine } from '../fixtures/magazine.ts';
import { CUT_FILES } from './cut-files.ts';
import { exchange, readCorrect, type MalformedCase } from './malformed-case.ts';
import { ODD_BYTES } from './odd-bytes.ts';
import { ODD_TEXTS } from './odd-texts.ts';
import { ODD_YAML } from './odd-yaml.ts';

/** A few of each kind: the same code writes them all. */
const everyNth = (cases: readonly MalformedCase[], step: number) =>
  cases.filter((_, index) => index % step === 0);

const SAMPLE = [
  ...everyNth(ODD_BYTES, 3),
  ...everyNth(CUT_FILES, 7),
  ...everyNth(ODD_YAML, 9),
  ...everyNth(ODD_TEXTS, 9),
];

/** A file with something in it that is safe to mend. */
const FIXABLE = 'content/pages/about/en.mdx';

const withFixable = () =>
  exchange(readCorrect(FIXABLE), 'magazine follows', 'maga\u200bzine follows');

/** What no correction takes away or adds. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('the correction of a malformed magazine', () => {
  it.each(SAMPLE)('leaves whole files behind: $name', async ({ spoil }) => {
    await withMagazine({ files: { [FIXABLE]: withFixable() } }, async (root) => {
      await spoil(root);
      const names = await readdir(root);
      const before = await readTree(root);
      const { complaint } = await typeCommand(['check', '--fix', '--root', root]);
      const after = await readTree(root);
      expect(complaint).toBe('');
      expect(await readdir(root)).toEqual(names);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      expect(Object.values(after).map(lettersOf)).toEqual(Object.values(before).map(lettersOf));
      expect(after[FIXABLE]).toBe(readCorrect(FIXABLE));
      await typeCommand(['check', '--fix', '--root', root]);
      expect(await readTree(root)).toEqual(after);
    });
  });
});
