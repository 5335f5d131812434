import { execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEDGER_FILE } from '../../files/ledger-file.ts';
import { typeCommand } from '../../../tests/command-line.ts';
import { MAGAZINE, withMagazine } from '../../../tests/fixture-magazine.ts';

const TERM = `name: { fr: Quai, en: Quay }
slug: { fr: quai, en: quay }
brief: { fr: Là où l’on attend., en: Where one waits. }
definition: { fr: Le quai est au bord de l’eau., en: The quay is at the water’s edge. }
`;

const TERM_FILE = 'content/terms/quay.yaml';

const TEXT_FILE = 'content/articles/petite-couture/fr.mdx';

const list = (root: string) => typeCommand(['addresses'], { root });
const readList = (root: string) => readFile(path.join(root, LEDGER_FILE), 'utf8');
const write = (root: string, file: string, text: string) => writeFile(path.join(root, file), text);

/** Writes a term, and the text of an article that uses it. */
async function addTerm(root: string): Promise<void> {
  await write(root, TERM_FILE, TERM);
  const text = await readFile(path.join(root, TEXT_FILE), 'utf8');
  await write(root, TEXT_FILE, `${text}\nAu <Term id="quay">quai</Term>.\n`);
}

async function removeTerm(root: string): Promise<void> {
  await rm(path.join(root, TERM_FILE));
  await cp(path.join(MAGAZINE, TEXT_FILE), path.join(root, TEXT_FILE));
}

/** The last line that the command prints of a list. */
const countOf = (listed: string) => `${LEDGER_FILE}  ${listed.match(/^\d/gm)?.length} addresses\n`;

function commit(root: string, branch: string): void {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
      cwd: root,
      stdio: 'pipe',
    });
  git('init', '--quiet', '--initial-branch', branch);
  git('add', '.');
  git('commit', '--quiet', '--message', 'test');
}

describe('the command that keeps the list of the addresses', () => {
  it('starts a list, and then finds nothing to change', async () => {
    await withMagazine({}, async (root) => {
      const first = await list(root);
      expect(first.code).toBe(0);
      expect(first.printed).toContain('  + 2025-03-03 /articles/quai-douze/\n');
      const written = await readList(root);
      expect(first.printed).toContain(countOf(written));
      expect((await list(root)).printed).toBe(countOf(written));
      expect(await readList(root)).toBe(written);
    });
  });

  it('adds what is new, and the check is content', async () => {
    await withMagazine({}, async (root) => {
      await list(root);
      await addTerm(root);
      expect((await typeCommand(['check'], { root })).printed).toContain('ADDR-004');
      expect((await list(root)).printed).toBe(
        `  + 2025-06-01 /en/lexicon/quay/\n  + 2025-06-01 /lexique/quai/\n${countOf(await readList(root))}`,
      );
      expect((await typeCommand(['check'], { root })).printed).not.toContain('ADDR-004');
    });
  });

  it('binds nothing to what nothing uses, so that a draft may be the first to', async () => {
    await withMagazine({}, async (root) => {
      await list(root);
      const listed = await readList(root);
      for (const [file, text] of [
        [TERM_FILE, TERM],
        ['content/authors/ana.yaml', 'name: { fr: Ana, en: Ana }\nbio: { fr: Un., en: One. }\n'],
        ['content/sources/quai-2020.yaml', 'type: web\ntitle: Quai\nlang: fr\nconsulted: true\n'],
      ] as const) {
        await write(root, file, text);
      }
      expect((await typeCommand(['check'], { root })).printed).not.toContain('ADDR-');
      await list(root);
      expect(await readList(root)).toBe(listed);
    });
  });

  it('keeps what is gone where git does not tell whether it has been online', async () => {
    await withMagazine({}, async (root) => {
      await list(root);
      await addTerm(root);
      await list(root);
      const withTerm = await readList(root);
      await removeTerm(root);
      expect((await list(root)).printed).toBe(countOf(withTerm));
      expect(await readList(root)).toBe(withTerm);
    });
  });

  it('lets go what has existed only on a branch, and keeps what is on the main one', async () => {
    await withMagazine({}, async (root) => {
      await list(root);
      const listed = await readList(root);
      await write(root, LEDGER_FILE, `${listed}2025-03-03 /zzz/\n`);
      commit(root, 'main');
      await addTerm(root);
      await list(root);
      await removeTerm(root);
      expect((await list(root)).printed).toBe(
        `  - 2025-06-01 /en/lexicon/quay/  has never been online\n` +
          `  - 2025-06-01 /lexique/quai/  has never been online\n` +
          countOf(`${listed}2025-03-03 /zzz/\n`),
      );
      expect(await readList(root)).toContain(' /zzz/\n');
    });
  });

  it('says on which other day something is to appear', async () => {
    await withMagazine({}, async (root) => {
      await list(root);
      const listed = await readList(root);
      await write(
        root,
        LEDGER_FILE,
        listed.replace('2025-03-03 /a-propos/', '2025-12-24 /a-propos/'),
      );
      expect((await list(root)).printed).toContain('  ~ 2025-06-01 /a-propos/  another day\n');
    });
  });

  it('writes nothing while the content cannot be read', async () => {
    await withMagazine({ files: { 'content/terms/seam.yaml': 'name: [' } }, async (root) => {
      const { code, printed } = await list(root);
      expect(code).toBe(1);
      expect(printed).toContain('Nothing was written');
      await expect(readList(root)).rejects.toThrow('ENOENT');
    });
  });
});

describe('the list of the addresses', () => {
  it('is mended by the check that may mend things', async () => {
    await withMagazine({ code: 'ADDR-004' }, async (root) => {
      const { code, printed } = await typeCommand(['check', '--fix'], { root });
      expect(code).toBe(0);
      expect(printed).toContain(`${LEDGER_FILE}  corrected (1)\n`);
      expect(await readList(root)).toContain(' /lexique/point-de-contact/\n');
    });
  });

  it('is shown with the line that is missed', async () => {
    await withMagazine({ code: 'ADDR-003' }, async (root) => {
      const { printed } = await typeCommand(['check'], { root });
      expect(printed).toMatch(/^ +\d+ \| 2025-03-03 \/en\/articles\/small-seam\/$/m);
    });
  });

  it('is started by no check', async () => {
    await withMagazine({}, async (root) => {
      expect((await typeCommand(['check', '--fix'], { root })).code).toBe(0);
      await expect(readList(root)).rejects.toThrow('ENOENT');
    });
  });
});
