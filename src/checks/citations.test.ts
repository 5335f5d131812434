import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManuscripts } from '../library/from-disk.ts';
import { MAGAZINE, withMagazine } from '../tests/fixtures/magazine.ts';
import { checkCaseStudySources } from './citations.ts';

const FILE = 'content/articles/quai-douze/en.mdx';

async function check(...sources: readonly string[]) {
  const body = sources.map((id) => `One.<Cite id="${id}" />`).join('\n\n');
  const files = { [FILE]: `---\ntitle: Quai Douze\n---\n\nThe quay.\n\n${body}\n` };
  return withMagazine({ files }, async (root) => {
    const { manuscripts } = await readManuscripts(root);
    return checkCaseStudySources(manuscripts).map(({ what }) => what);
  });
}

describe('a case study', () => {
  it('rests on three different sources, each counted once', async () => {
    expect(await check('perrin-2018', 'port-2021', 'port-2021')).toEqual([
      {
        fr: 'L’étude de cas cite 2 sources différentes dans cette langue.',
        en: 'The case study cites 2 different sources in this language.',
      },
    ]);
    expect(await check('perrin-2018', 'port-2021', 'other-2020')).toEqual([]);
  });

  it('may wait for its sources while it is a draft', async () => {
    const facts = 'content/articles/quai-douze/article.yaml';
    const source = await readFile(path.join(MAGAZINE, facts), 'utf8');
    const overlay = new Map([
      [facts, `${source}draft: true\n`],
      [FILE, `---\ntitle: Quai Douze\n---\n\nThe quay.\n`],
    ]);
    const { manuscripts } = await readManuscripts(MAGAZINE, overlay);
    const problems = checkCaseStudySources(manuscripts);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is told of a single source, and of none, in whole sentences', async () => {
    expect(await check('perrin-2018')).toEqual([
      {
        fr: 'L’étude de cas cite une seule source dans cette langue.',
        en: 'The case study cites 1 different source in this language.',
      },
    ]);
    expect(await check()).toEqual([
      {
        fr: 'L’étude de cas ne cite aucune source dans cette langue.',
        en: 'The case study cites 0 different sources in this language.',
      },
    ]);
  });
});
