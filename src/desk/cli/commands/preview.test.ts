import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../command.ts';
import { readFromDisk } from '../../files/from-disk.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { typeCommand } from '../../../tests/command-line.ts';
import { MAGAZINE, withMagazine } from '../../../tests/fixture-magazine.ts';
import { findPreview } from './preview.ts';

const ARTICLE = 'content/articles/petite-couture/article.yaml';
const ENGLISH = 'content/articles/petite-couture/en.mdx';

interface Setting {
  files?: Record<string, string>;
  language?: Locale;
  today?: string;
}

function find(word: string, { files = {}, language, today = '2025-06-01' }: Setting = {}) {
  return withMagazine({ files }, async (root) => {
    const { content } = await readFromDisk(root);
    return findPreview(content, word, { language, today });
  });
}

async function messageOf(word: string, setting?: Setting): Promise<string> {
  const error: unknown = await find(word, setting).catch((refused: unknown) => refused);
  return error instanceof UsageError ? error.says.en : '';
}

const readFixture = (file: string) => readFile(path.join(MAGAZINE, file), 'utf8');

describe('the page of an article', () => {
  it('is the French one for the name of its folder', async () => {
    expect(await find('petite-couture')).toEqual({
      path: '/articles/petite-couture/',
      marked: false,
    });
  });

  it('is that of the language in which the address is written', async () => {
    expect((await find('small-seam')).path).toBe('/en/articles/small-seam/');
  });

  it('is that of the language that is asked for, however the article is called', async () => {
    expect((await find('petite-couture', { language: 'en' })).path).toBe(
      '/en/articles/small-seam/',
    );
    expect((await find('small-seam', { language: 'fr' })).path).toBe('/articles/petite-couture/');
  });

  it('is the only one where a language is missing', async () => {
    const own = await readFixture(ARTICLE);
    const files = {
      'content/articles/seul/article.yaml': `${own}awaiting: fr\n`,
      'content/articles/seul/en.mdx': await readFixture(ENGLISH),
      'content/issues/1.yaml': (await readFixture('content/issues/1.yaml')).replace(
        'petite-couture]',
        'petite-couture, seul]',
      ),
    };
    expect((await find('seul', { files, language: 'fr' })).path).toBe('/en/articles/small-seam/');
  });

  it('is marked while the built site leaves it out', async () => {
    const files = { [ARTICLE]: `${await readFixture(ARTICLE)}draft: true\n` };
    expect((await find('petite-couture', { files })).marked).toBe(true);
    expect((await find('petite-couture', { today: '2025-03-02' })).marked).toBe(true);
    expect((await find('petite-couture', { today: '2025-03-03' })).marked).toBe(false);
  });

  it('is not there for an article that does not exist, and brings the nearest to mind', async () => {
    expect(await messageOf('petite-coture')).toBe(
      'There is no article “petite-coture”. Did you mean “petite-couture”?',
    );
    expect(await messageOf('smal-seam')).toContain('Did you mean “small-seam”?');
  });

  it('is not there for an article that cannot be read', async () => {
    const reason = 'The article “petite-couture” cannot be read: see `npm run desk -- check';
    expect(await messageOf('petite-couture', { files: { [ARTICLE]: 'kind: [' } })).toContain(
      reason,
    );
    const headless = { 'content/articles/petite-couture/fr.mdx': 'Rien.\n' };
    expect(await messageOf('petite-couture', { files: headless })).toContain(reason);
  });

  it('is there for an article that no issue lists yet', async () => {
    const issue = await readFixture('content/issues/1.yaml');
    const files = { 'content/issues/1.yaml': issue.replace(', petite-couture', '') };
    expect(await find('petite-couture', { files })).toMatchObject({
      path: '/articles/petite-couture/',
    });
  });
});

describe('a preview that cannot start', () => {
  it.each([
    [['--port', 'http'], '--port takes a whole number from 1 to 65535, not “http”.'],
    [['--port', '0'], '--port takes a whole number'],
    [['--language', 'de'], '--language cannot be “de”. The values are: fr, en.'],
    [[], 'holds texts, but not the magazine that shows them.'],
  ])('says why: %j', async (words, reason) => {
    const { code, printed, complaint } = await typeCommand(['preview', 'quai-douze', ...words]);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complaint).toContain(reason);
  });

  it('shows what check says of anything that would break the page', async () => {
    const files = { 'content/terms/seam.yaml': 'name: [' };
    await withMagazine({ files }, async (root) => {
      const { code, printed } = await typeCommand(['preview', 'quai-douze'], { root });
      expect(code).toBe(1);
      expect(printed).toMatch(
        /^The preview waits for this to be mended:\n\ncontent\/terms\/seam\.yaml:1:7 {2}YAML-001/,
      );
    });
  });

  it('asks for the packages to be installed', async () => {
    await withMagazine({ files: { 'astro.config.mjs': '' } }, async (root) => {
      const { code, complaint } = await typeCommand(['preview', 'quai-douze'], { root });
      expect(code).toBe(2);
      expect(complaint).toContain('run `npm install` once');
    });
  });
});

/** A project whose Astro only notes how it is called, and then does as it is told. */
const projectOf = (then: string) => ({
  'astro.config.mjs': '',
  'node_modules/astro/bin/astro.mjs': `import { writeFileSync } from 'node:fs';
const note = (name, words) => writeFileSync(name, words);
note('called.txt', [...process.argv.slice(2), process.env.SITE_URL ?? '-'].join(' '));
${then}
`,
});

describe('the dev server', () => {
  it.each([
    [['--port', '20417', '--no-open'], 'dev --port 20417 --ignore-lock -'],
    [
      ['--port', '20417', '--language', 'en'],
      'dev --port 20417 --ignore-lock --open /en/articles/quai-douze/ -',
    ],
  ])('is started with %j', async (words, called) => {
    await withMagazine({ files: projectOf('') }, async (root) => {
      const outcome = await typeCommand(['preview', 'quai-douze', ...words], { root });
      expect(outcome).toMatchObject({ code: 0, complaint: '' });
      expect(outcome.printed).toMatch(
        /^http:\/\/localhost:20417\/(?:en\/)?articles\/quai-douze\/\n$/,
      );
      expect(await readFile(path.join(root, 'called.txt'), 'utf8')).toBe(called);
    });
  });

  it('that fails is told by the exit code', async () => {
    await withMagazine({ files: projectOf('process.exitCode = 3;') }, async (root) => {
      const { code } = await typeCommand(['preview', 'quai-douze', '--no-open'], { root });
      expect(code).toBe(1);
    });
  });

  it('stops with the command, which then ends well', async () => {
    const files = projectOf(`
      process.on('SIGTERM', () => { note('stopped.txt', 'yes'); process.exit(1); });
      setInterval(() => {}, 1000);
      console.log('ready');
    `);
    await withMagazine({ files }, async (root) => {
      const main = fileURLToPath(new URL('../main.ts', import.meta.url));
      const words = ['preview', 'quai-douze', '--no-open', '--root', root];
      const program = spawn(process.execPath, [main, ...words]);
      program.stdout.on('data', (data) => {
        if (String(data).includes('ready')) program.kill('SIGTERM');
      });
      const code = await new Promise((resolve) => program.once('close', resolve));
      expect(code).toBe(0);
      expect(await readFile(path.join(root, 'stopped.txt'), 'utf8')).toBe('yes');
    });
  });
});
