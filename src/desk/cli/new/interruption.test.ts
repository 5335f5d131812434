import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { typeCommand } from '../../../tests/command-line.ts';
import { compareTrees, readTree } from '../../../tests/file-tree.ts';
import { FIXTURE_DAY, withMagazine, withRepository } from '../../../tests/fixture-magazine.ts';
import { createScriptedAsker, KEEP, type Line } from '../../../tests/scripted-asker.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** An issue that is still to come on the day of the program, and so lists drafts. */
const ISSUE_2 = `number: 2
season: winter
date: 2999-12-01
theme: { fr: Les bacs, en: Ferries }
standfirst: { fr: Un numéro à venir., en: An issue to come. }
stock: '#ffb3c7'
ink: '#0b5d3b'
articles: []
colophon: { fr: Imprimé nulle part., en: Printed nowhere. }
draft: true
`;

const FILES = { 'content/issues/2.yaml': ISSUE_2 };

const SCRIPT: readonly Line[] = [
  ['Kind', 'case-study'],
  ['Issue', '2'],
  ['Languages', KEEP],
  ['(French)', 'L’attente'],
  ['(English)', 'Waiting'],
  ['Folder', KEEP],
  ['Address in English', KEEP],
  ['Brand', 'another one…'],
  ['Name of the brand', 'Café du Bac'],
  ['Id', KEEP],
  ['Sector', 'coffee'],
  ['Country', 'FR'],
  ['(French)', 'Un café.'],
  ['(English)', 'A café.'],
  ['Sources', ''],
  ['Make the journey', true],
];

const WORDS = [
  ...['new', 'article', '--kind', 'case-study', '--issue', '2', '--brand', 'quai-douze'],
  ...['--title-fr', 'L’attente', '--title-en', 'Waiting', '--journey', '--lang', 'en'],
];

const ADDED = [
  'content/articles/attente/article.yaml',
  'content/articles/attente/en.mdx',
  'content/articles/attente/fr.mdx',
  'content/journeys/attente.yaml',
];

/** What the program meets when it puts a file in place: a signal, or a disk that is full. */
function meetAt(file: string, event: string): string {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    for (const name of ['linkSync', 'renameSync']) {
      const act = fs[name];
      fs[name] = (from, to) => {
        if (to.endsWith(${JSON.stringify(file)})) { ${event} }
        return act(from, to);
      };
    }
    syncBuiltinESMExports();
  `;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** Runs the program as a shell does, and lets something happen to it in the middle of its work. */
function runProgram(
  root: string,
  preload: string,
  typed: readonly string[] = WORDS,
): Promise<{ code: number | null; signal: string | null; printed: string }> {
  const words = ['--import', preload, MAIN, ...typed, '--root', root];
  const program = spawn(process.execPath, words);
  let printed = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  return new Promise((resolve) => {
    program.once('close', (code, signal) => resolve({ code, signal, printed }));
  });
}

describe('an editor who leaves in the middle of the questions', () => {
  it.each(SCRIPT.map(([question], index) => [index, question] as const))(
    'leaves nothing behind at question %i, “%s”',
    async (index) => {
      await withMagazine({ files: FILES }, async (root) => {
        const before = readTree(root);
        const asker = createScriptedAsker(SCRIPT.slice(0, index));
        const { code, complaint } = await typeCommand(['new', 'article'], { root, asker });
        expect({ code, complaint }).toEqual({
          code: 1,
          complaint: 'Stopped, nothing was written.\n',
        });
        expect(readTree(root)).toEqual(before);
      });
    },
  );

  it('would have written all of it after the last one', async () => {
    await withMagazine({ files: FILES }, async (root) => {
      const before = readTree(root);
      const asker = createScriptedAsker(SCRIPT);
      const outcome = await typeCommand(['new', 'article'], { root, asker, today: FIXTURE_DAY });
      expect(outcome).toMatchObject({ code: 0, complaint: '' });
      expect(compareTrees(before, readTree(root))).toEqual({
        added: [ADDED, 'content/brands/cafe-du-bac.yaml'].flat().sort(),
        changed: ['content/issues/2.yaml'],
        removed: [],
      });
    });
  });
});

describe('a program that is stopped in the middle of its writing', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'writes everything before it obeys %s',
    async (signal) => {
      await withMagazine({ files: FILES }, async (root) => {
        const before = readTree(root);
        const event = `process.kill(process.pid, '${signal}');`;
        const outcome = await runProgram(root, meetAt('en.mdx', event));
        expect(compareTrees(before, readTree(root)), outcome.printed).toEqual({
          added: ADDED,
          changed: ['content/issues/2.yaml'],
          removed: [],
        });
      });
    },
  );

  it('takes everything back when one of its files cannot be written', async () => {
    await withMagazine({ files: FILES }, async (root) => {
      const before = readTree(root);
      const event = `throw Object.assign(new Error('no space'), { code: 'ENOSPC' });`;
      const outcome = await runProgram(root, meetAt('issues/2.yaml', event));
      expect(readTree(root)).toEqual(before);
      expect(outcome.code).toBe(1);
      expect(outcome.printed).not.toMatch(/^\s+at /m);
    });
  });

  it('never replaces a file that appeared while it was working', async () => {
    await withMagazine({ files: FILES }, async (root) => {
      const before = readTree(root);
      const other = 'content/articles/attente/fr.mdx';
      const event = `fs.writeFileSync(to, 'Mine.');`;
      const outcome = await runProgram(root, meetAt(other, event));
      expect(outcome.code).toBe(1);
      expect(outcome.printed).toContain(`${other} exists already`);
      expect(outcome.printed).toContain('Nothing was written.');
      expect(readTree(root)).toEqual({ ...before, [other]: 'Mine.' });
    });
  });

  const RENAME = ['rename', 'brand', 'quai-douze', 'quai', '--lang', 'en'];

  it('renames everything before it obeys, and says how to undo it', async () => {
    await withRepository({}, async (root, git) => {
      const event = `process.kill(process.pid, 'SIGINT');`;
      const { printed } = await runProgram(root, meetAt('redirects.yaml', event), RENAME);
      expect(readTree(root)['content/brands/quai.yaml']).toBeDefined();
      const [, restored = ''] = /`git (restore .*)`/.exec(printed) ?? [];
      git(...restored.split(' '));
      expect(git('status', '--porcelain')).toBe('?? content/brands/quai.yaml\n');
    });
  });

  it('takes back what it has moved, too', async () => {
    await withRepository({}, async (root, git) => {
      const event = `throw Object.assign(new Error('no space'), { code: 'ENOSPC' });`;
      const { code } = await runProgram(root, meetAt('redirects.yaml', event), RENAME);
      expect({ code, status: git('status', '--porcelain') }).toEqual({ code: 1, status: '' });
    });
  });
});
