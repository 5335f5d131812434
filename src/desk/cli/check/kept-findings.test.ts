import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { typeCommand, type Outcome } from '../../../tests/command-line.ts';
import { FIXTURE_DAY, withMagazine } from '../../../tests/fixture-magazine.ts';

let kept: string;

beforeEach(async () => {
  kept = await mkdtemp(path.join(tmpdir(), 'kept-checks-'));
});

afterEach(() => rm(kept, { recursive: true, force: true }));

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}

/** What a check says that may take what was kept, and one that may not. */
async function checkBoth(root: string, today = FIXTURE_DAY): Promise<[Outcome, Outcome]> {
  const words = ['check'];
  const remembering = await typeCommand(words, { root, today, kept });
  return [remembering, await typeCommand(words, { root, today })];
}

test('the same content is not checked twice on a day, and what is said of it is the same', async () => {
  await withMagazine({ code: 'REF-001' }, async (root) => {
    const check = (today = FIXTURE_DAY) => typeCommand(['check'], { root, kept, today });
    const first = await check();
    expect(first.code).toBe(1);
    expect(await check()).toEqual(first);
    const [name = ''] = await listFiles(kept);
    const findings = deserialize(await readFile(name)) as { found: { problems: unknown[] } };
    findings.found.problems = [];
    await writeFile(name, serialize(findings));
    expect((await check()).code).toBe(0);
    expect(await check('2025-06-02')).toEqual(first);
  });
});

const execute = promisify(execFile);

/** What the check says as a program of its own, which has read nothing before. */
async function checkApart(root: string): Promise<string> {
  const words = ['src/desk/cli/main.ts', 'check', '--format', 'plain', '--root', root];
  const { stdout } = await execute(process.execPath, words).catch((error: unknown) => {
    return error as { stdout: string };
  });
  return stdout;
}

test('a check that remembers the files that have not changed says what one does that remembers nothing', async () => {
  await withMagazine({ code: 'REF-001' }, async (root) => {
    const before = await checkApart(root);
    const text = path.join(root, 'content/articles/quai-douze/fr.mdx');
    const brand = path.join(root, 'content/brands/quai-douze.yaml');
    await writeFile(text, `${await readFile(text, 'utf8')}\nIl il attend ,attend.\n`);
    await writeFile(brand, `${await readFile(brand, 'utf8')}# Nothing.\n`);
    const remembering = await checkApart(root);
    expect(remembering).not.toBe(before);
    await withMagazine({ from: root }, async (copy) => {
      expect(await checkApart(copy)).toBe(remembering);
    });
  });
});

test('each file that changes, comes or goes is seen, whatever it is', async () => {
  await withMagazine({}, async (root) => {
    const kinds = new Map(
      (await listFiles(root)).map((file) => {
        const [, kind = ''] = path.relative(root, file).split(path.sep);
        return [kind + path.extname(file), file] as const;
      }),
    );
    expect(kinds.size).toBeGreaterThan(8);
    let seen = 0;
    for (const file of kinds.values()) {
      const written = await readFile(file);
      const [before] = await checkBoth(root);
      for (const change of [
        () => writeFile(file, Buffer.concat([written, Buffer.from('\n\u200b: [')])),
        () => rm(file),
      ]) {
        await change();
        const [remembering, whole] = await checkBoth(root);
        expect(remembering).toEqual(whole);
        if (remembering.printed !== before.printed) seen += 1;
        await writeFile(file, written);
      }
      expect((await checkBoth(root))[0]).toEqual(before);
    }
    expect(seen).toBeGreaterThan(kinds.size);
  });
});
