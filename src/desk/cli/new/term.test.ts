import { describe, expect, it } from 'vitest';
import { typeCommand } from '../../../tests/command-line.ts';
import { readTree } from '../../../tests/file-tree.ts';
import { withMagazine } from '../../../tests/fixture-magazine.ts';
import { ENOUGH, makeEntry, refuseEntry } from '../../../tests/new-entries.ts';

describe('a new term', () => {
  it('proposes an English id and an address in each language', async () => {
    const { file, text } = await makeEntry('term', ENOUGH.term);
    expect(file).toBe('content/terms/friction-point.yaml');
    expect(text).toContain('slug:\n  fr: point-de-friction\n  en: friction-point\n');
    expect(text).toContain('sources: [port-2021]\nsee: [seam]\n');
  });

  it('takes other names, a short form and a stage', async () => {
    const extras = [
      '--aliases-fr',
      'frottement, accroc',
      '--abbreviation',
      'FP',
      '--stage',
      'umot',
    ];
    const { text } = await makeEntry('term', [...ENOUGH.term, ...extras]);
    expect(text).toContain('abbreviation: FP\naliases:\n  fr: [frottement, accroc]\n');
    expect(text).toContain('stage: umot\n');
  });

  it('proposes no address that is taken', async () => {
    const names = ['--name-fr', 'Couture', '--name-en', 'Seam'];
    const { file, text } = await makeEntry('term', [...ENOUGH.term, ...names]);
    expect(file).toBe('content/terms/seam-2.yaml');
    expect(text).toContain('slug:\n  fr: couture-2\n  en: seam-2\n');
  });

  it('proposes no address that a redirect starts from', async () => {
    const redirects =
      '- from: /lexique/point-de-friction/\n  to: /lexique/couture/\n  why: Un autre mot.\n';
    await withMagazine({ files: { 'content/redirects.yaml': redirects } }, async (root) => {
      await typeCommand(['new', 'term', ...ENOUGH.term], { root });
      const tree = readTree(root);
      expect(tree['content/terms/friction-point.yaml']).toContain('fr: point-de-friction-2\n');
    });
  });

  it('knows its neighbours and its sources', async () => {
    expect(await refuseEntry('term', [...ENOUGH.term, '--see', 'seem'])).toContain(
      'The lexicon has no term “seem”. Did you mean “seam”?',
    );
    expect(await refuseEntry('term', [...ENOUGH.term, '--sources', 'port-2012'])).toContain(
      'There is no source “port-2012”; `npm run desk -- new source` makes one. Did you mean “port-2021”?',
    );
  });

  it('is no draft: words that hold a place are refused', async () => {
    const words = [...ENOUGH.term, '--brief-fr', 'À écrire : une phrase.'];
    expect(await refuseEntry('term', words, 1)).toContain('DRAFT-001');
  });
});
