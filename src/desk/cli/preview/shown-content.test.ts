import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURE_DAY, withMagazine, withRepository } from '../../../tests/fixture-magazine.ts';
import { askGit } from '../git.ts';
import { createShownContent } from './shown-content.ts';

const ARTICLE = 'content/articles/petite-couture/article.yaml';
const TEXT = 'content/articles/petite-couture/fr.mdx';
const JOURNEY = 'content/journeys/quai-douze.yaml';

type Change = (source: string) => string | undefined;

/** Changes a file, or deletes it. */
async function change(root: string, file: string, make: Change): Promise<void> {
  const place = path.join(root, file);
  const made = make(await readFile(place, 'utf8'));
  await (made === undefined ? rm(place) : writeFile(place, made));
}

const FAULTS: readonly [name: string, file: string, code: string, make: Change][] = [
  ['a field out of line', ARTICLE, 'YAML-001', (s) => s.replace('\nauthors:', '\n  authors:')],
  ['a tag left open', TEXT, 'MDX-001', (s) => `${s}\n<PullQuote>Ouverte.\n`],
  ['curly quotes in a tag', TEXT, 'MDX-001', (s) => `${s}\nUn mot<Cite id=“carnet” />.\n`],
  ['a term that is not there', TEXT, 'REF-002', (s) => `${s}\n<Term id="nulle-part">Mot</Term>.\n`],
  [
    'a picture that is not there',
    TEXT,
    'PIC-003',
    (s) => `${s}\n<Figure src="rien.jpg" alt="Un quai" credit="Ana">Le quai.</Figure>\n`,
  ],
  [
    'the address of another text',
    TEXT,
    'ADDR-001',
    (s) => s.replace('---\n', '---\nslug: quai-douze\n'),
  ],
  [
    'another number',
    'content/issues/1.yaml',
    'ISSUE-001',
    (s) => s.replace(/^number: 1$/m, 'number: 7'),
  ],
  ['a text that is gone', TEXT, 'LANG-001', () => undefined],
  ['a journey that is gone', JOURNEY, 'REF-007', () => undefined],
];

describe('a preview', () => {
  it.each(FAULTS)('shows what was there before %s', async (_, file, code, make) => {
    await withMagazine({}, async (root) => {
      const read = createShownContent(root, FIXTURE_DAY);
      const { sources } = await read();
      await change(root, file, make);
      const faulty = await read();
      expect(faulty.problems.map((problem) => problem.code)).toContain(code);
      expect(faulty.sources).toEqual(sources);
    });
  });

  it.each(FAULTS)(
    'takes it from the last commit where it starts with %s',
    async (_, file, code, make) => {
      await withMagazine({}, async (root) => {
        const who = ['-c', 'user.name=x', '-c', 'user.email=x@x.example'];
        for (const words of [
          ['init', '-q'],
          ['add', '.'],
          [...who, 'commit', '-qm', 'x'],
        ]) {
          askGit(root, words);
        }
        const { sources } = await createShownContent(root, FIXTURE_DAY)();
        await change(root, file, make);
        const faulty = await createShownContent(root, FIXTURE_DAY)();
        expect(faulty.problems.map((problem) => problem.code)).toContain(code);
        expect(faulty.sources).toEqual(sources);
      });
    },
  );

  it('takes a text from the last commit, whatever it is called since', async () => {
    await withRepository({}, async (root, git) => {
      git('mv', TEXT, TEXT.replace('fr.mdx', 'notes.mdx'));
      const { sources } = await createShownContent(root, FIXTURE_DAY)();
      expect(sources.get(TEXT)).toBe(git('show', `HEAD:${TEXT}`));
    });
  });

  it('keeps following the other files, and the faulty one once it is mended', async () => {
    await withMagazine({}, async (root) => {
      const read = createShownContent(root, FIXTURE_DAY);
      await read();
      await change(root, TEXT, (source) => `${source}\nOuvre <Term>.\n`);
      await change(root, 'content/articles/quai-douze/fr.mdx', (source) => `${source}\nNeuf.\n`);
      const { sources } = await read();
      expect(sources.get('content/articles/quai-douze/fr.mdx')).toContain('Neuf.');
      expect(sources.get(TEXT)).not.toContain('Ouvre');
      await change(root, TEXT, (source) => source.replace('Ouvre <Term>', 'Ouvre la porte'));
      expect((await read()).sources.get(TEXT)).toContain('Ouvre la porte');
    });
  });

  it('leaves out what was never without a fault, and shows a fault that breaks no page', async () => {
    const files = { 'content/terms/neuf.yaml': 'name: [' };
    await withMagazine({ files }, async (root) => {
      await change(root, TEXT, (source) => `${source}\nLes les mots.  Deux.\n`);
      const { sources, problems } = await createShownContent(root, FIXTURE_DAY)();
      expect(problems.map(({ file }) => file)).toEqual(['content/terms/neuf.yaml']);
      expect(sources.has('content/terms/neuf.yaml')).toBe(false);
      expect(sources.get(TEXT)).toContain('Les les mots.');
    });
  });
});
