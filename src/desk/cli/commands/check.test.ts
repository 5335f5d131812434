import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tellChanges } from '../check/watch-content.ts';
import { typeCommand } from '../../../tests/command-line.ts';
import { LEDGER_FILE } from '../../files/ledger-file.ts';
import { withMagazine } from '../../../tests/fixture-magazine.ts';

const BRAND = 'content/brands/quai-douze.yaml';
const PAGE = 'content/pages/about/fr.mdx';
const SOURCE = 'content/sources/perrin-2018.yaml';

const WRONG_FILES = { [BRAND]: 'name: Quai Douze\n', [SOURCE]: '\ttype: book\n' };

function checkIn(root: string, ...words: string[]) {
  return typeCommand(['check', ...words], { root });
}

async function replaceIn(root: string, file: string, from: string, to: string): Promise<void> {
  const source = await readFile(path.join(root, file), 'utf8');
  if (!source.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
  await writeFile(path.join(root, file), source.replace(from, to));
}

describe('the check of the content', () => {
  it('shows the line at problem, and where the codes are explained', async () => {
    const { code, printed } = await withMagazine({ code: 'REF-001' }, checkIn);
    expect(code).toBe(1);
    expect(printed).toMatch(/\n {2}8 \| .*perrin-2019.*\n {4}\| +\^\n/);
    expect(printed).toContain('src/desk/manual/codes.en.md');
  });

  it('can be plain', async () => {
    const { printed } = await withMagazine({ code: 'REF-001' }, (root) =>
      checkIn(root, '--format', 'plain'),
    );
    expect(printed).toContain('REF-001  Unknown source “perrin-2019”.');
    expect(printed).not.toContain(' | ');
  });

  it('can be read by another program', async () => {
    const { printed } = await withMagazine({ code: 'REF-001' }, (root) =>
      checkIn(root, '--format', 'json'),
    );
    expect(JSON.parse(printed)).toMatchObject({ accepted: false, problems: [{ code: 'REF-001' }] });
  });

  it('can annotate a pull request', async () => {
    const { code, printed } = await withMagazine({ code: 'REF-001' }, (root) =>
      checkIn(root, '--format', 'github'),
    );
    expect(code).toBe(1);
    expect(printed).toMatch(/^::error file=content\/articles\/quai-douze\/fr\.mdx,line=8,col=69,/);
  });

  it('refuses a format that it does not know', async () => {
    const { code, complaint } = await typeCommand(['check', '--format', 'jsn']);
    expect(code).toBe(2);
    expect(complaint).toContain('Did you mean “json”?');
  });
});

describe('a report that is watched', () => {
  it('is printed again only once it says something else', async () => {
    const reports = ['a', 'a', 'b', 'b', 'a'];
    const printed: string[] = [];
    const tell = tellChanges(
      (text) => printed.push(text),
      () => Promise.resolve(reports.shift() ?? ''),
    );
    for (let time = 0; time < 5; time += 1) await tell();
    expect(printed).toEqual(['a', 'b', 'a']);
  });
});

describe('the check of some files', () => {
  it('shows what is wrong in them, and counts the rest', async () => {
    const { code, printed } = await withMagazine({ files: WRONG_FILES }, (root) =>
      checkIn(root, 'content/sources', '--format', 'plain'),
    );
    expect(code).toBe(1);
    expect(printed).toContain(`${SOURCE}:1:1  YAML-003`);
    expect(printed).not.toContain(BRAND);
    expect(printed).toMatch(/In the other files: \d+ problems/);
  });

  it('accepts a file without a problem while others have some', async () => {
    const outcome = await withMagazine({ files: WRONG_FILES }, (root) => checkIn(root, PAGE));
    expect(outcome).toMatchObject({ code: 0 });
  });

  it('understands a path from the folder where the editor is', async () => {
    const { printed } = await withMagazine({ files: WRONG_FILES }, (root) =>
      typeCommand(['check', 'perrin-2018.yaml'], {
        root,
        folder: path.join(root, 'content/sources'),
      }),
    );
    expect(printed).toContain(`${SOURCE}:1:1`);
  });

  it('takes a file that is missing, if it is what is wrong', async () => {
    const files = { 'content/articles/vide/fr.mdx': '---\ntitle: Vide\n---\n\nRien.\n' };
    const { code, printed } = await withMagazine({ files }, (root) =>
      checkIn(root, 'content/articles/vide'),
    );
    expect(code).toBe(1);
    expect(printed).toContain('content/articles/vide/fr.mdx');
  });

  it('suggests the path that was meant', async () => {
    const { code, complaint } = await typeCommand(['check', 'content/articles/quai-douz']);
    expect(code).toBe(2);
    expect(complaint).toContain('Did you mean “content/articles/quai-douze”?');
  });

  it('refuses a path out of the project', async () => {
    const { code, complaint } = await typeCommand(['check', '/']);
    expect(code).toBe(2);
    expect(complaint).toContain('is not in the project');
  });
});

describe('the fixes', () => {
  const fix = (files: Readonly<Record<string, string>>, file: string) =>
    withMagazine({ files }, async (root) => {
      const outcome = await checkIn(root, '--fix', '--format', 'plain');
      return { ...outcome, text: await readFile(path.join(root, file), 'utf8') };
    });

  it('mend the encoding, the ends of lines and what nobody sees, in one go', async () => {
    const good = await withMagazine({}, (root) => readFile(path.join(root, SOURCE), 'utf8'));
    const bad = `\ufeff${good.replace('title: ', 'title: \u200b').replaceAll('\n', '\r\n')}`;
    const { code, printed, text } = await fix({ [SOURCE]: bad }, SOURCE);
    expect(text).toBe(good);
    expect(code).toBe(0);
    expect(printed).toContain(`${SOURCE}  corrected (3)\n`);
    expect(printed).toContain('No problem found.');
  });

  it('leave alone what needs an editor', async () => {
    const bad = WRONG_FILES[SOURCE];
    const { code, text } = await fix({ [SOURCE]: bad }, SOURCE);
    expect(code).toBe(1);
    expect(text).toBe(bad);
  });

  it('touch no file that was not asked about', async () => {
    await withMagazine({ code: 'FILE-004' }, async (root) => {
      const file = path.join(root, 'content/authors/redaction.yaml');
      const before = await readFile(file);
      await checkIn(root, 'content/sources', '--fix');
      expect(await readFile(file)).toEqual(before);
    });
  });

  it('record no address while something is refused: it may yet be a draft', async () => {
    const list = (text: string) =>
      fix({ [LEDGER_FILE]: '', 'content/articles/petite-couture/article.yaml': text }, LEDGER_FILE);
    const article =
      'kind: column\nissue: 1\ndate: 2025-03-03\nauthors: [redaction]\nsources: [port-2021]\n';
    expect((await list(article)).text).toContain('/articles/petite-couture/');
    expect((await list(article.replace('redaction', 'nobody'))).text).toBe('');
  });

  it('do not go together with a watch', async () => {
    expect(await typeCommand(['check', '--fix', '--watch'])).toMatchObject({ code: 2 });
  });
});

describe('the check of a change', () => {
  const git = (root: string, ...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], {
      cwd: root,
      stdio: 'pipe',
    });

  /** A repository whose only commit holds a warning on line 9 of a page. */
  const withHistory = <Result>(use: (root: string) => Promise<Result>) =>
    withMagazine({ code: 'STYLE-001' }, async (root) => {
      git(root, 'init', '--quiet');
      git(root, 'add', '.');
      git(root, 'commit', '--quiet', '--message', 'first');
      return use(root);
    });

  it('keeps quiet about lines that did not change', async () => {
    const outcome = await withHistory((root) => checkIn(root, '--changed-since', 'HEAD'));
    expect(outcome).toMatchObject({ code: 0, printed: 'No problem found.\n' });
  });

  it('warnings on a line that changed, committed or not', async () => {
    await withHistory(async (root) => {
      await replaceIn(root, PAGE, 'La libraire, qui', 'Le libraire, qui');
      const { printed } = await checkIn(root, '--changed-since', 'HEAD');
      expect(printed).toContain(`${PAGE}:9:1  STYLE-001`);
      git(root, 'commit', '--quiet', '--all', '--message', 'second');
      expect((await checkIn(root, '--changed-since', 'HEAD~1')).printed).toContain('STYLE-001');
      expect((await checkIn(root, '--changed-since', 'HEAD')).printed).not.toContain('STYLE-001');
    });
  });

  it('says an error wherever it stands', async () => {
    await withHistory(async (root) => {
      await replaceIn(root, PAGE, 'brand:quai-douze', 'brand:quai-treize');
      git(root, 'commit', '--quiet', '--all', '--message', 'second');
      const outcome = await checkIn(root, '--changed-since', 'HEAD');
      expect(outcome.code).toBe(1);
      expect(outcome.printed).toContain('REF-009');
    });
  });

  it('takes every line of a file that git does not know yet as changed', async () => {
    await withHistory(async (root) => {
      const old = await readFile(path.join(root, PAGE), 'utf8');
      const slug = old.replace('slug: a-propos', 'slug: autre');
      await writeFile(path.join(root, PAGE), slug);
      await checkIn(root);
      const { printed } = await checkIn(root, '--changed-since', 'HEAD', '--format', 'github');
      expect(printed).not.toContain('line=9');
      git(root, 'rm', '--quiet', '--cached', PAGE);
      const after = await checkIn(root, '--changed-since', 'HEAD', '--format', 'github');
      expect(after.printed).toContain(`::warning file=${PAGE},line=9,`);
    });
  });

  it('refuses a commit that git does not know', async () => {
    const { code, complaint } = await withHistory((root) =>
      checkIn(root, '--changed-since', 'nowhere'),
    );
    expect(code).toBe(2);
    expect(complaint).toContain('git cannot compare with “nowhere”');
  });

  it('takes no option of git for a commit', async () => {
    const outcome = await withHistory((root) => checkIn(root, '--changed-since=--output=x'));
    expect(outcome).toMatchObject({ code: 2 });
  });
});
