import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { MAGAZINE } from '../fixture-magazine.ts';

/** A change to the correct magazine that must be refused. */
export interface NamedCase {
  name: string;
  /** The file, or the folder, in which an error stands. */
  told: string;
  /** Changes a copy of the magazine. */
  spoil: (root: string) => Promise<void>;
  /** Whether it could bring down the process itself, or stop it for good. */
  nasty?: boolean;
}

const ARTICLE = 'content/articles/quai-douze';
const TEXT = `${ARTICLE}/fr.mdx`;
const JOURNEY = 'content/journeys/quai-douze.yaml';
const TERM = 'content/terms/seam.yaml';

/** How deep what nests is written: far beyond what a recursive reader bears. */
const DEEP = 10_000;

const runProgram = promisify(execFile);

const readCorrect = (file: string) => readFileSync(path.join(MAGAZINE, file), 'utf8');

async function writeInto(root: string, file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

type Spoiling = (text: string) => string | Uint8Array;

/** Cases that spoil the text of one file, by their names. */
function spoilFile(file: string, spoilings: Readonly<Record<string, Spoiling>>): NamedCase[] {
  return Object.entries(spoilings).map(([name, spoil]) => ({
    name: `${path.basename(file)} ${name}`,
    told: file,
    spoil: (root) => writeInto(root, file, spoil(readCorrect(file))),
  }));
}

/** What is put into a file, as a name that a report can show. */
const nameOf = (words: string) =>
  JSON.stringify(words.length > 60 ? `${words.slice(0, 40)}… ${words.length}` : words);

/** Cases that put each of some words into a file. */
function insert(
  file: string,
  words: readonly string[],
  place: (text: string, words: string) => string,
): NamedCase[] {
  return spoilFile(
    file,
    Object.fromEntries(
      words.map((inserted) => [nameOf(inserted), (text: string) => place(text, inserted)]),
    ),
  );
}

/** Cases that are hard on a parser: they are also put to a process of its own. */
const asNasty = (cases: readonly NamedCase[]) => cases.map((each) => ({ ...each, nasty: true }));

const nest = (open: string, close: string, inner = 'a') =>
  open.repeat(DEEP) + inner + close.repeat(DEEP);

const addParagraph = (text: string, words: string) => `${text}\n${words}\n`;

/** A place in the middle of a word. */
const addInWord = (text: string, words: string) => text.replace(/(?<=\p{Ll}{3})(?=\p{Ll})/u, words);

const replaceFirstValue = (text: string, value: string) =>
  text.replace(/^([a-z]+):.*\n/m, (_, name: string) => `${name}: ${value}\n`);

const addLine = (text: string, line: string) => text.replace(/^(?=[a-z]+:)/m, () => `${line}\n`);

const BYTES = spoilFile(TEXT, {
  'that starts with a byte order mark': (text) => `\ufeff${text}`,
  'with the line endings of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'with the line endings of an old Mac': (text) => text.replaceAll('\n', '\r'),
  'with two kinds of line endings': (text) => text.replace('\n', '\r\n'),
  'in UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'in UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
  'in the other UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'in the encoding of old Windows': (text) => Buffer.from(`${text}é`, 'latin1'),
  'with half of a character': (text) => Buffer.from(`${text}\u00ed\u00a0\u0080`, 'latin1'),
});

/** Characters that a terminal obeys, or that nobody sees. */
const HIDDEN = [JOURNEY, TEXT].flatMap((file) =>
  insert(
    file,
    [
      ...Array.from('\0\u001b\u200b\u200d\ufeff\u202e\u2066\u00ad\u2028\ue000'),
      '\u001b[2J',
      '\u{e0041}',
    ],
    addInWord,
  ),
);

const VALUES = insert(
  JOURNEY,
  [
    '[a, b',
    '{ fr: a, en: b',
    '"a',
    "'l'eau'",
    'un titre: le second',
    '`a`',
    '%a',
    '!!js/function "function () { return 1 }"',
    '!!python/object/apply:os.system ["ls"]',
    '!!binary aGVsbG8=',
    '!!str 12',
    '!include other.yaml',
    '&a b',
    '*nowhere',
    '&a [*a]',
    'a: b: c',
    '"a\\ud800b"',
    '"a\\u200bb"',
    '"a\\0b"',
    '"a\\qb"',
    '1e999',
    '.nan',
    '2025-02-30',
    '2025-03-03T10:00:00Z',
  ],
  replaceFirstValue,
);

const DEEP_VALUES = insert(
  JOURNEY,
  [
    '['.repeat(DEEP),
    '['.repeat(DEEP) + ']'.repeat(DEEP),
    '{ a: '.repeat(DEEP) + '}'.repeat(DEEP),
    `\n  ${'- '.repeat(DEEP)}a`,
    `\n  ${'? '.repeat(DEEP)}a`,
    `\n${Array.from({ length: 600 }, (_, step) => `${' '.repeat(step + 1)}a:`).join('\n')}`,
  ],
  replaceFirstValue,
);

/** Groups that borrow each other: ten times as many at each level. */
const BOMB = Array.from({ length: 8 }, (_, level) => {
  const parts =
    level === 0
      ? '[x]'
      : `[${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`;
  return `a${level}: &a${level} ${parts}`;
}).join('\n');

const LINES = insert(
  JOURNEY,
  [
    'a: b\n---',
    '%YAML 1.1\n---',
    '<<: { title: a }',
    '__proto__: { a: b }',
    'constructor: a',
    '? [a, b]\n: c',
    '12: a',
    ': a',
    `${'a'.repeat(1_100)}: b`,
    '"\\e[2J": a',
    '\ta: b',
    'Bonjour',
    '<<<<<<< HEAD',
    'title: { fr: a, en: b }',
  ],
  addLine,
);

const WHOLES = insert(
  JOURNEY,
  [
    '',
    ' ',
    '\n',
    '# a\n',
    'a\n',
    '- a\n- b\n',
    'null\n',
    '<!DOCTYPE html>\n',
    '{"title": {"fr": "a",',
  ],
  (_, whole) => whole,
);

const PARAGRAPHS = insert(
  TEXT,
  [
    'On lit <Term id="seam">la couture.',
    '<Term id="seam">a</Term></Term>',
    '<Term id="seam"><Foreign lang="la">a</Term></Foreign>',
    'On lit <Term id="seam"',
    'Là <Term id="seam>a</Term>.',
    '<Marquee>a</Marquee>',
    'Un <b>mot</b>.',
    '<script>alert(1)</script>',
    '<script src="//a.b/c.js"></script>',
    '<style>p { color: red }</style>',
    '<iframe src="https://example.org"></iframe>',
    '<PullQuote onclick="alert(1)">a</PullQuote>',
    '<PullQuote style="color: red">a</PullQuote>',
    '[a](javascript:alert(1))',
    '[a](data:text/html,a)',
    '<!-- a -->',
    '<!DOCTYPE html>',
    '<?php echo 1 ?>',
    "import fs from 'node:fs'",
    'export const a = [\n\n1,\n\n2]',
    'Il y en a {1 + 1}.',
    '{\nprocess.exit(0)\n}',
    '<Term id={"seam"}>a</Term>',
    '<Term {...props}>a</Term>',
    'On y lit {a.',
    '<Term id="seam"}>a</Term>',
    '{/* a',
    '{/* a */ 1}',
    '{`${1}`}',
    '![a](a.jpg)',
    'Un&#1;mot.',
    'Un&#8203;mot.',
    'Un &#x202e;mot.',
    '<Term id="\\e[2J">a</Term>',
    '<<<<<<< HEAD\na\n=======',
    '# Un titre',
  ],
  addParagraph,
);

const DEEP_PARAGRAPHS = insert(
  TEXT,
  [
    `${'>'.repeat(DEEP)} a`,
    `${'- '.repeat(DEEP)}a`,
    `${'1. '.repeat(DEEP)}a`,
    nest('<Foreign lang="la">', '</Foreign>'),
    nest('<PullQuote>\n', '</PullQuote>\n'),
    '<PullQuote>'.repeat(DEEP),
    nest('*', '*'),
    '{'.repeat(DEEP),
    `{${nest('(', ')', '1')}}`,
    `{${nest('${', '}', '1')}}`,
    `{${'!'.repeat(DEEP)}1}`,
    `{${'a=>'.repeat(DEEP)}1}`,
    `export const a = ${nest('[', ']', '1')}`,
    `<Term id={${nest('[', ']', '1')}}>a</Term>`,
    '{1} '.repeat(DEEP),
    'a'.repeat(100_000),
    '_a_b'.repeat(25_000),
    '&amp;'.repeat(20_000),
    '\n# a\n'.repeat(8_000),
    '\n[a](https://a.b/)\n'.repeat(3_000),
    'a '.repeat(5_000_000),
  ],
  addParagraph,
);

const HEADS = spoilFile(TEXT, {
  'whose head is never closed': (text) => text.replace(/(?<=\n)---\n/, ''),
  'whose head is closed in its middle': (text) => text.replace(/^standfirst:/m, '---\nstandfirst:'),
  'with an empty line above its head': (text) => `\n${text}`,
  'whose head starts with four hyphens': (text) => `-${text}`,
  'whose head is between plus signs': (text) => text.replaceAll(/^---$/gm, '+++'),
  'whose head is empty': (text) => text.replace(/(?<=^---\n)[\s\S]*?(?=^---$)/m, ''),
  'that is its body alone': (text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''),
  'that holds hyphens only': () => '---\n'.repeat(DEEP),
  'with a title of 100,000 letters': (text) => replaceFirstValue(text, 'a'.repeat(100_000)),
});

/** Writes items after the last moment of a journey, which its label follows. */
const addMoments = (text: string, items: string) => text.replace(/^(?=label:)/m, () => items);

const LARGE_JOURNEYS = spoilFile(JOURNEY, {
  'of 100,000 moments': (text) =>
    addMoments(text, Array.from({ length: 100_000 }, (_, id) => `  - { id: a-${id} }\n`).join('')),
  'of 2,000 moments that are days that do not exist': (text) =>
    addMoments(text, '  - 2025-02-30\n'.repeat(2_000)),
  'with 10 MB of comments': (text) => `${'# a\n'.repeat(2_500_000)}${text}`,
  'with a field written 8,000 times': (text) => text + 'a: 1\n'.repeat(8_000),
});

const added = (file: string, told = file): NamedCase => ({
  name: `${file}, which nobody expects`,
  told,
  spoil: (root) => writeInto(root, file, readCorrect(TERM)),
});

const renamed = (from: string, to: string, told = to): NamedCase => ({
  name: `${from} that is called ${JSON.stringify(to)}`,
  told,
  spoil: (root) => rename(path.join(root, from), path.join(root, to)),
});

const missing = (place: string, told: string): NamedCase => ({
  name: `a magazine without ${place}`,
  told,
  spoil: (root) => rm(path.join(root, place), { recursive: true }),
});

const linked = (place: string, target: string): NamedCase => ({
  name: `${place} that is a link to ${target}`,
  told: place,
  spoil: async (root) => {
    await rm(path.join(root, place), { recursive: true, force: true });
    await symlink(target, path.join(root, place));
  },
});

const piped = (place: string): NamedCase => ({
  name: `${place} that is a pipe, without waiting for it`,
  told: place,
  nasty: true,
  spoil: async (root) => {
    await rm(path.join(root, place));
    await runProgram('mkfifo', [path.join(root, place)]);
  },
});

const PLACES: readonly NamedCase[] = [
  missing(`${ARTICLE}/article.yaml`, `${ARTICLE}/en.mdx`),
  missing(TEXT, `${ARTICLE}/article.yaml`),
  missing('content/pages/about/fr.mdx', 'content/pages/about/en.mdx'),
  missing(JOURNEY, `${ARTICLE}/article.yaml`),
  missing('content/issues/1.yaml', `${ARTICLE}/article.yaml`),
  missing(TERM, 'content/terms/touchpoint.yaml'),
  missing('content/articles', 'content/issues/1.yaml'),
  missing('content/authors', `${ARTICLE}/article.yaml`),
  ...['Article.yaml', 'article.yml', 'article.yaml.txt'].map((name) =>
    renamed(`${ARTICLE}/article.yaml`, `${ARTICLE}/${name}`),
  ),
  ...['FR.mdx', 'fr.MDX', 'fr.md', 'fr.mdx~', 'fr - Copie.mdx', 'fr\u200b.mdx'].map((name) =>
    renamed(TEXT, `${ARTICLE}/${name}`),
  ),
  ...['Quai-Douze', 'quai douze', 'quai_douze', 'quai--douze'].map((name) =>
    renamed(ARTICLE, `content/articles/${name}`, `content/articles/${name}/article.yaml`),
  ),
  ...[
    'Seam',
    'seam ',
    'se\u0301am',
    'séam',
    '-seam',
    'seam\n',
    'seam\u001b[2J',
    '😀',
    'é'.repeat(120),
  ].map((name) => renamed(TERM, `content/terms/${name}.yaml`)),
  renamed('content/terms', 'content/Terms', 'content/Terms/seam.yaml'),
  renamed('content/issues/1.yaml', 'content/issues/01.yaml'),
  added('content/seam.yaml'),
  added('content/terms/bac/bac.yaml'),
  added('content/terms/bac.yaml/bac.yaml', 'content/terms/bac.yaml'),
  added('content/articles/bac/fr.mdx/fr.mdx', 'content/articles/bac/fr.mdx'),
  added('content/articles/bac'),
  added('content/notes/a.txt'),
  {
    name: 'a folder of the content that is a file',
    told: 'content/terms',
    spoil: async (root) => {
      await rm(path.join(root, 'content/terms'), { recursive: true });
      await writeInto(root, 'content/terms', 'a');
    },
  },
  {
    name: 'the text of an article that is a folder',
    told: TEXT,
    spoil: async (root) => {
      await rm(path.join(root, TEXT));
      await cp(path.join(root, ARTICLE, 'en.mdx'), path.join(root, TEXT, 'fr.mdx'));
    },
  },
  linked(TERM, 'touchpoint.yaml'),
  linked(TERM, '/etc/hostname'),
  { ...linked(TERM, '/dev/zero'), nasty: true },
  linked(TERM, 'nowhere.yaml'),
  linked(TERM, 'seam.yaml'),
  linked(TERM, '../sources'),
  linked(TEXT, 'en.mdx'),
  linked('content/articles/bac', 'quai-douze'),
  linked('content/terms', 'sources'),
  linked('content/terms', '/etc'),
  linked('content/terms/loop', '.'),
  { ...linked('content/articles/disk', '/'), nasty: true },
  piped(TERM),
  piped(TEXT),
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

/** What has failed once, or stands at the edge of what is read. */
export const NAMED_CASES: readonly NamedCase[] = [
  ...BYTES,
  ...HIDDEN,
  ...VALUES,
  ...asNasty(DEEP_VALUES),
  ...LINES,
  ...asNasty(insert(JOURNEY, [BOMB], addLine)),
  ...WHOLES,
  ...PARAGRAPHS,
  ...asNasty(DEEP_PARAGRAPHS),
  ...HEADS,
  ...asNasty(LARGE_JOURNEYS),
  ...PLACES,
];
