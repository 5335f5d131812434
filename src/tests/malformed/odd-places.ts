import { execFile } from 'node:child_process';
import { cp, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { readCorrect, writeInto, type MalformedCase } from './malformed-case.ts';

const PIECE = 'content/articles/quai-douze';

const missing = (place: string, told?: string): MalformedCase => ({
  name: `a magazine without ${place}`,
  ...(told !== undefined && { told }),
  spoil: (root) => rm(path.join(root, place), { recursive: true }),
});

const renamed = (from: string, to: string, told = to): MalformedCase => ({
  name: `a magazine whose ${from} is called ${to}`,
  told,
  spoil: (root) => rename(path.join(root, from), path.join(root, to)),
});

const added = (name: string, file: string, told = file): MalformedCase => ({
  name,
  told,
  spoil: (root) => writeInto(root, file, readCorrect('content/terms/seam.yaml')),
});

/** Puts a link in the place of a file or a folder. */
const linked = (name: string, place: string, target: string): MalformedCase => ({
  name,
  told: place,
  spoil: async (root) => {
    await rm(path.join(root, place), { recursive: true, force: true });
    await symlink(target, path.join(root, place));
  },
});

const MISSING: readonly MalformedCase[] = [
  missing(`${PIECE}/article.yaml`, `${PIECE}/en.mdx`),
  missing(`${PIECE}/fr.mdx`, `${PIECE}/article.yaml`),
  missing(`${PIECE}/en.mdx`, `${PIECE}/article.yaml`),
  missing('content/articles/petite-couture/article.yaml'),
  missing('content/articles/petite-couture/fr.mdx'),
  missing('content/articles/petite-couture/en.mdx'),
  missing('content/pages/about/fr.mdx', 'content/pages/about/en.mdx'),
  missing('content/pages/about/en.mdx', 'content/pages/about/fr.mdx'),
  missing('content/journeys/quai-douze.yaml', `${PIECE}/article.yaml`),
  missing('content/issues/1.yaml', `${PIECE}/article.yaml`),
  missing('content/terms/seam.yaml', 'content/terms/touchpoint.yaml'),
  missing('content/terms/touchpoint.yaml', 'content/terms/seam.yaml'),
  missing('content/sources/perrin-2018.yaml', 'content/brands/quai-douze.yaml'),
  missing('content/sources/port-2021.yaml', 'content/terms/seam.yaml'),
  missing('content/sources/lindqvist-2020.yaml', 'content/journeys/quai-douze.yaml'),
  missing('content/brands/quai-douze.yaml', 'content/journeys/quai-douze.yaml'),
  missing('content/authors/redaction.yaml', `${PIECE}/article.yaml`),
  missing(PIECE, 'content/issues/1.yaml'),
  missing('content/articles', 'content/issues/1.yaml'),
  missing('content/journeys', `${PIECE}/article.yaml`),
  missing('content/issues', `${PIECE}/article.yaml`),
  missing('content/terms', `${PIECE}/fr.mdx`),
  missing('content/sources', `${PIECE}/article.yaml`),
  missing('content/brands', `${PIECE}/article.yaml`),
  missing('content/authors', `${PIECE}/article.yaml`),
];

const MISNAMED: readonly MalformedCase[] = [
  renamed(`${PIECE}/article.yaml`, `${PIECE}/Article.yaml`),
  renamed(`${PIECE}/article.yaml`, `${PIECE}/article.yml`),
  renamed(`${PIECE}/article.yaml`, `${PIECE}/article.yaml.txt`),
  renamed(`${PIECE}/fr.mdx`, `${PIECE}/FR.mdx`),
  renamed(`${PIECE}/fr.mdx`, `${PIECE}/fr.MDX`),
  renamed(`${PIECE}/fr.mdx`, `${PIECE}/fr.md`),
  renamed(`${PIECE}/fr.mdx`, `${PIECE}/fr.mdx~`),
  renamed(`${PIECE}/fr.mdx`, `${PIECE}/fr - Copie.mdx`),
  renamed(`${PIECE}/fr.mdx`, `${PIECE}/fr\u200b.mdx`),
  renamed(PIECE, 'content/articles/Quai-Douze', 'content/articles/Quai-Douze/article.yaml'),
  renamed(PIECE, 'content/articles/quai douze', 'content/articles/quai douze/article.yaml'),
  renamed(PIECE, 'content/articles/quai_douze', 'content/articles/quai_douze/article.yaml'),
  renamed(PIECE, 'content/articles/quai--douze', 'content/articles/quai--douze/article.yaml'),
  renamed('content/terms', 'content/Terms', 'content/Terms/seam.yaml'),
  renamed('content/terms', 'content/termes', 'content/termes/seam.yaml'),
  renamed('content/terms/seam.yaml', 'content/terms/Seam.yaml'),
  renamed('content/terms/seam.yaml', 'content/terms/seam.yml'),
  renamed('content/terms/seam.yaml', 'content/terms/seam.YAML'),
  renamed('content/terms/seam.yaml', 'content/terms/seam .yaml'),
  renamed('content/terms/seam.yaml', 'content/terms/se\u0301am.yaml'),
  renamed('content/terms/seam.yaml', 'content/terms/séam.yaml'),
  renamed('content/terms/seam.yaml', 'content/terms/-seam.yaml'),
  renamed('content/terms/seam.yaml', 'content/terms/seam\n.yaml'),
  renamed('content/terms/seam.yaml', 'content/terms/seam\u001b[2J.yaml'),
  renamed('content/terms/seam.yaml', 'content/terms/😀.yaml'),
  renamed('content/terms/seam.yaml', `content/terms/${'é'.repeat(120)}.yaml`),
  renamed('content/issues/1.yaml', 'content/issues/01.yaml'),
  renamed('content/issues/1.yaml', 'content/issues/un.yaml'),
  added('an entry that lies beside the folders', 'content/seam.yaml'),
  added('an entry in a folder of its own', 'content/terms/bac/bac.yaml'),
  added(
    'an entry in a folder with the name of a file',
    'content/terms/bac.yaml/bac.yaml',
    'content/terms/bac.yaml',
  ),
  added(
    'a text in a folder with the name of a text',
    'content/articles/bac/fr.mdx/fr.mdx',
    'content/articles/bac/fr.mdx',
  ),
  added('a piece that is a file', 'content/articles/bac'),
  added('a folder of the content that nobody knows', 'content/notes/a.txt'),
  {
    name: 'a folder of the content that is a file',
    told: 'content/terms',
    spoil: async (root) => {
      await rm(path.join(root, 'content/terms'), { recursive: true });
      await writeInto(root, 'content/terms', 'a');
    },
  },
  {
    name: 'the text of a piece that is a folder',
    told: `${PIECE}/fr.mdx`,
    spoil: async (root) => {
      const text = path.join(root, PIECE, 'fr.mdx');
      await rm(text);
      await mkdir(text);
      await cp(path.join(root, PIECE, 'en.mdx'), path.join(text, 'fr.mdx'));
    },
  },
];

const LINKS: readonly MalformedCase[] = [
  linked('a term that is a link to its neighbour', 'content/terms/seam.yaml', 'touchpoint.yaml'),
  linked('a term that is a link out of the project', 'content/terms/seam.yaml', '/etc/hostname'),
  linked('a term that is a link to an endless file', 'content/terms/seam.yaml', '/dev/zero'),
  linked('a term that is a link to nothing', 'content/terms/seam.yaml', 'nowhere.yaml'),
  linked('a term that is a link to itself', 'content/terms/seam.yaml', 'seam.yaml'),
  linked('a term that is a link to a folder', 'content/terms/seam.yaml', '../sources'),
  linked('a text that is a link to the other language', `${PIECE}/fr.mdx`, 'en.mdx'),
  linked('a piece that is a link to another one', 'content/articles/bac', 'quai-douze'),
  linked('a folder of the content that is a link', 'content/terms', 'sources'),
  linked('a folder of the content that is a link out of the project', 'content/terms', '/etc'),
  linked('a link that leads around in a circle', 'content/terms/loop', '.'),
  linked('a link to the whole disk', 'content/articles/disk', '/'),
];

const runProgram = promisify(execFile);

const SPECIAL: readonly MalformedCase[] = [
  {
    name: 'a term that is a pipe, without waiting for it',
    told: 'content/terms/seam.yaml',
    spoil: async (root) => {
      const term = path.join(root, 'content/terms/seam.yaml');
      await rm(term);
      await runProgram('mkfifo', [term]);
    },
  },
  {
    name: 'a text that is a pipe, without waiting for it',
    told: `${PIECE}/fr.mdx`,
    spoil: async (root) => {
      const text = path.join(root, PIECE, 'fr.mdx');
      await rm(text);
      await runProgram('mkfifo', [text]);
    },
  },
  {
    name: 'a socket among the terms',
    told: 'content/terms/s.yaml',
    spoil: async (root) => {
      const server = createServer();
      await new Promise<void>((resolve) => {
        server.listen(path.join(root, 'content/terms/s.yaml'), resolve);
      });
      onTestFinished(() => {
        server.close();
      });
    },
  },
];

/** Files that are not there, not where they belong, or no files. */
export const ODD_PLACES: readonly MalformedCase[] = [...MISSING, ...MISNAMED, ...LINKS, ...SPECIAL];
