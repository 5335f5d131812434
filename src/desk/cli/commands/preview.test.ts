import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../command.ts';
import { createShownContent } from '../preview/shown-content.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { typeCommand } from '../../../tests/command-line.ts';
import { readTree } from '../../../tests/file-tree.ts';
import { MAGAZINE, withMagazine } from '../../../tests/fixture-magazine.ts';
import { findPages } from './preview.ts';

const ARTICLE = 'content/articles/petite-couture/article.yaml';
const ENGLISH = 'content/articles/petite-couture/en.mdx';

interface Setting {
  files?: Record<string, string>;
  language?: Locale;
  today?: string;
}

function find(word: string, { files = {}, language, today = '2025-06-01' }: Setting = {}) {
  return withMagazine({ files }, async (root) => {
    const shown = await createShownContent(root, today)();
    const { paths, marked } = findPages(shown, word, { language, today });
    return { path: paths[0], marked };
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
      'content/articles/seul/en.mdx': (await readFixture(ENGLISH)).replace('small-seam', 'alone'),
      'content/issues/1.yaml': (await readFixture('content/issues/1.yaml')).replace(
        'petite-couture]',
        'petite-couture, seul]',
      ),
    };
    expect((await find('seul', { files, language: 'fr' })).path).toBe('/en/articles/alone/');
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

  it('is at the address that an article would have, while none can be made of it', async () => {
    const files = {
      'content/articles/neuf/article.yaml': 'kind: [',
      'content/articles/neuf/fr.mdx': 'Rien.\n',
    };
    expect(await find('neuf', { files })).toEqual({ path: '/articles/neuf/', marked: true });
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
  ])('says why: %j', async (words, reason) => {
    const { code, printed, complaint } = await typeCommand(['preview', 'quai-douze', ...words]);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complaint).toContain(reason);
  });

  it('asks for the packages to be installed', async () => {
    await withMagazine({ files: { 'astro.config.mjs': '' } }, async (root) => {
      const { code, complaint } = await typeCommand(['preview', 'quai-douze'], { root });
      expect(code).toBe(2);
      expect(complaint).toContain('run `npm install` once');
    });
  });
});

/** A project whose Astro only notes how it is called, answers, and then does as it is told. */
const projectOf = (then: string) => ({
  'astro.config.mjs': '',
  'node_modules/astro/bin/astro.mjs': `import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
const note = (name, words) => writeFileSync(name, words);
note('called.txt', [...process.argv.slice(2), process.env.SITE_URL ?? '-'].join(' '));
const answer = (request, response) => response.end('<body>' + request.url);
const serve = () => createServer(answer).listen(process.argv[4], 'localhost');
${then}
`,
});

describe('the dev server', () => {
  it.each([
    [['--port', '20417', '--no-open'], 'dev --port 20417 --ignore-lock -'],
    [
      ['--port', '20417', '--language', 'en', '--host'],
      'dev --port 20417 --ignore-lock --host --open /en/articles/quai-douze/ -',
    ],
  ])('is started with %j, and its address is told once it answers', async (words, called) => {
    const files = projectOf('serve(); setTimeout(() => process.exit(), 1500);');
    await withMagazine({ files }, async (root) => {
      const outcome = await typeCommand(['preview', 'quai-douze', ...words], { root });
      expect(outcome).toMatchObject({ code: 0, complaint: '' });
      expect(outcome.printed).toMatch(
        /^http:\/\/localhost:20417\/(?:en\/)?articles\/quai-douze\/\n/,
      );
      expect(await readFile(path.join(root, 'called.txt'), 'utf8')).toBe(called);
    });
  });

  it('that fails is told by the exit code, and by its own words', async () => {
    const files = projectOf("console.error('out of order'); process.exitCode = 3;");
    await withMagazine({ files }, async (root) => {
      const { code, printed } = await typeCommand(['preview', 'quai-douze', '--no-open'], { root });
      expect({ code, printed }).toEqual({ code: 1, printed: 'out of order\n\n' });
    });
  });

  it('stops with the command, which then ends well', async () => {
    const files = projectOf(`
      process.on('SIGTERM', () => { note('stopped.txt', 'yes'); process.exit(1); });
      serve();
    `);
    await withMagazine({ files }, async (root) => {
      const main = fileURLToPath(new URL('../main.ts', import.meta.url));
      const words = ['preview', 'quai-douze', '--no-open', '--root', root];
      const program = spawn(process.execPath, [main, ...words]);
      program.stdout.on('data', (data) => {
        if (String(data).includes('http://')) program.kill('SIGTERM');
      });
      const code = await new Promise((resolve) => program.once('close', resolve));
      expect(code).toBe(0);
      expect(await readFile(path.join(root, 'stopped.txt'), 'utf8')).toBe('yes');
    });
  });
});

describe('the dev server of a preview that fails', () => {
  const STOPPED = "process.on('SIGTERM', () => { note('stopped.txt', 'yes'); process.exit(1); });";

  it.each([
    ['a page breaks off', 'request.socket.destroy()', '/articles/quai-douze/'],
    ['a page fails', "response.writeHead(500).end('<body>')", '/articles/quai-douze/'],
    ['the other language is not there', "fails('/en/')", '/en/articles/quai-douze/'],
    ['a picture is not there', "fails('/quai.jpg')", '/quai.jpg'],
  ])('stops where %s, says so, and leaves what was shared before', async (_, then, address) => {
    const files = {
      'preview/quai-douze/index.html': 'Yesterday',
      ...projectOf(`${STOPPED}
      let asked = 0;
      createServer((request, response) => {
        const fails = (start) => {
          const status = request.url.startsWith(start) ? 404 : 200;
          response.writeHead(status).end('<body><img src="/quai.jpg">');
        };
        if (asked++ > 0) ${then};
        else response.end('<body>');
      }).listen(process.argv[4], 'localhost');
    `),
    };
    await withMagazine({ files }, async (root) => {
      const { code, printed } = await typeCommand(['preview', 'quai-douze', '--share'], { root });
      expect(code).toBe(1);
      expect(printed).toContain(`Nothing is written: ${address} could not be made.`);
      expect(readTree(path.join(root, 'preview'))).toEqual({
        'quai-douze/index.html': 'Yesterday',
      });
      expect(await readFile(path.join(root, 'stopped.txt'), 'utf8')).toBe('yes');
    });
  });

  it('stops where the content can no longer be followed, and the editor is told', async () => {
    const file = 'content/terms/seam.yaml';
    const files = projectOf(`${STOPPED}
      const { appendFileSync, mkdirSync, rmSync } = await import('node:fs');
      serve();
      setTimeout(() => {
        rmSync('.cache/preview/${file}');
        mkdirSync('.cache/preview/${file}');
        appendFileSync('${file}', '# Changed');
      }, 1000);
    `);
    await withMagazine({ files }, async (root) => {
      const words = ['preview', 'quai-douze', '--no-open'];
      const { code, complaint } = await typeCommand(words, { root });
      expect(code).toBe(1);
      expect(complaint).toContain(file);
      expect(await readFile(path.join(root, 'stopped.txt'), 'utf8')).toBe('yes');
    });
  });
});

/** A page as a server gives it, with all that only a server can give. */
const SERVED = `<!doctype html><html lang="fr"><head><title>Quai</title><meta name="robots" content="index">
<meta http-equiv="content-security-policy" content="x"><link rel="canonical" href="https://a.example/">
<style>@font-face { src: url('/font.woff2') }</style><script src="/x.js"></script></head>
<body><picture><source srcset="/a.avif"><img src="/photo.jpg" srcset="/photo.jpg 1x" alt="Un quai"></picture>
<a href="/en/articles/quai-douze/#suite">English</a><a href="/numeros/1/">Ailleurs</a></body></html>`;

it('writes an article into a folder that is read from a disk, and that no search engine lists', async () => {
  const files = projectOf(`
    const types = { '/font.woff2': 'font/woff2', '/photo.jpg': 'image/jpeg' };
    createServer((request, response) => {
      response.setHeader('content-type', types[request.url] ?? 'text/html');
      response.end(types[request.url] ? request.url : ${JSON.stringify(SERVED)});
    }).listen(process.argv[4], 'localhost');
  `);
  await withMagazine({ files }, async (root) => {
    const outcome = await typeCommand(['preview', 'quai-douze', '--share'], { root });
    expect(outcome).toMatchObject({ code: 0, complaint: '' });
    expect(outcome.printed).toContain('preview/quai-douze');
    const folder = path.join(root, 'preview/quai-douze');
    const brought = await readdir(path.join(folder, 'files'));
    expect(brought.map((file) => path.extname(file))).toEqual(['.jpeg']);
    const page = await readFile(path.join(folder, 'index.html'), 'utf8');
    expect(page).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(page).toContain('<a href="2.html#suite">English</a><a>Ailleurs</a>');
    expect(page).not.toMatch(
      /script|srcset|canonical|security|="index"|(?:src|href|url)[=(]["']?\//,
    );
    expect(page).toContain(`src="files/${brought.join('')}"`);
    expect(page).toContain(`url(data:font/woff2;base64,${btoa('/font.woff2')})`);
  });
});
