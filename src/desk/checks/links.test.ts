import { describe, expect, it } from 'vitest';
import type { Locale } from '../../magazine/vocabulary.ts';
import { checkFiles, checkMagazine, editFile } from '../../tests/checked-text.ts';
import { checkLinkedLanguages, checkLinks, parseLink } from './links.ts';

const HEAD = `---
title: Quai Douze keeps the book
standfirst: A test bookshop promises in its window what its shelf no longer has, then sends the book by ferry.
categories: [Bookshops]
---
`;

async function checkText(body: string, file = 'content/articles/quai-douze/en.mdx') {
  const files = { [file]: `${HEAD}\n${body}\n` };
  return checkFiles(checkLinks, files);
}

describe('a link', () => {
  it('names what it leads to: a scheme and an id', () => {
    expect(parseLink('article:quai-douze')).toEqual({ scheme: 'article', id: 'quai-douze' });
    expect(parseLink('https://example.org')).toBeUndefined();
    expect(parseLink('#moment-window')).toBeUndefined();
  });

  it.each(['article:petite-couture', 'term:seam', 'brand:quai-douze', 'issue:1'])(
    'may lead to %s, which exists',
    async (target) => {
      expect(await checkText(`See [this](${target}).`)).toEqual([]);
    },
  );

  it.each([
    ['article:petite-coutre', 'article:petite-couture'],
    ['term:seem', 'term:seam'],
    ['brand:quai-douz', 'brand:quai-douze'],
    ['issue:2', undefined],
  ])('to %s is refused, and %s suggested', async (target, suggestion) => {
    expect(await checkText(`See [this](${target}).`)).toMatchObject([
      { code: 'REF-009', line: 7, column: 5, suggestion },
    ]);
  });

  it.each([
    ['article:bac', 'Il n’y a aucun article « bac » dans content/articles/.'],
    ['term:bac', 'Il n’y a aucun terme « bac » dans content/terms/.'],
    ['brand:bac', 'Il n’y a aucune marque « bac » dans content/brands/.'],
    ['issue:2', 'Il n’y a aucun numéro « 2 » dans content/issues/.'],
  ])('to %s says in French what is missing', async (target, why) => {
    const problems = await checkText(`See [this](${target}).`);
    expect(problems.map((problem) => problem.why.fr)).toEqual([why]);
  });

  it.each([
    '[out](https://example.org/)',
    '[out](//example.org/)',
    '[write](mailto:someone@example.org)',
    '[out][1]\n\n[1]: https://example.org/',
  ])('out of the magazine is refused: %s', async (body) => {
    const problems = await checkText(body);
    expect(problems.map(({ remedy }) => remedy.en)).toEqual([
      'Cite a source with <Cite/> instead.',
    ]);
  });

  it.each([
    ['https://example.org/a.[2]', '“`https://example.org/a`”'],
    ['www.example.org', '“`www.example.org`”'],
    ['https://example.org/?a=1\\&b=2\\_3', '“`https://example.org/?a=1&b=2_3`”'],
    ['https://example.org/a', '“`https://example.org/a`”'],
    ['someone@example.org', '“`someone@example.org`”'],
  ])('is not made of an address that is typed: %s', async (typed, mended) => {
    const [problem] = await checkText(`See ${typed} today.`);
    expect(problem?.remedy.en).toContain(`between backticks: ${mended}.`);
    const [, address = ''] = /“`(.*)`”/.exec(mended) ?? [];
    expect(await checkText(`See \`${address}\` today.`)).toEqual([]);
  });

  it.each(['/articles/quai-douze/', '../fr.mdx', 'quai-douze'])(
    'is not a path: %s',
    async (target) => {
      const [problem] = await checkText(`See [this](${target}).`);
      expect(problem?.why.en).toContain('names what it leads to');
    },
  );

  it('is not the note that its one word makes of it', async () => {
    const body = 'A quay[^1].\n\n[^1]: Ibid.';
    expect(await checkText(body)).toMatchObject([
      { code: 'MDX-009', line: 9, what: { en: 'The note is typed by hand: `[^1]: Ibid.`.' } },
    ]);
  });

  it('leads somewhere', async () => {
    expect(await checkText('See [this]().')).toMatchObject([
      { what: { en: 'The link leads nowhere: [this]().' } },
    ]);
  });

  it('to an anchor leads to a heading of its own language', async () => {
    const body = '## Back to the quay\n\n[here](#back-to-the-quay) and [there](#dos-au-quai)';
    expect(await checkText(body)).toMatchObject([{ line: 9, column: 31 }]);
  });

  it('to an anchor leads to a moment that the article carries', async () => {
    const body = '[here](#moment-window) and [there](#moment-windows)';
    expect(await checkText(body)).toMatchObject([{ suggestion: '#moment-window' }]);
  });

  it('to a moment is refused in an article without a journey', async () => {
    const problems = await checkText(
      '[here](#moment-window)',
      'content/articles/petite-couture/en.mdx',
    );
    expect(problems).toHaveLength(1);
  });
});

async function checkPages(files: Readonly<Record<string, string>>, locale: Locale = 'en') {
  const problems = await checkMagazine(checkLinkedLanguages, files);
  return problems.map(
    ({ file, line, column, what }) => `${file}:${line}:${column} ${what[locale]}`,
  );
}

const BRAND = 'name: Quai Treize\nsector: other\ncountry: FR\nsummary: { fr: a, en: b }\n';
const PAGE = 'content/pages/about/en.mdx';

describe('a link to something without a page', () => {
  it('leads to a brand that a case study follows', async () => {
    const files = {
      'content/brands/quai-treize.yaml': BRAND,
      ...(await editFile(PAGE, 'brand:quai-douze', 'brand:quai-treize')),
    };
    expect(await checkPages(files)).toEqual([
      `${PAGE}:7:25 The link leads to “brand:quai-treize”, which has no page in English.`,
    ]);
    expect(await checkPages(files, 'fr')).toEqual([
      `${PAGE}:7:25 Le lien mène à « brand:quai-treize », qui n’a pas de page en anglais.`,
    ]);
  });

  it('to a brand is not refused because its case study cannot be read', async () => {
    expect(await checkPages({ 'content/articles/quai-douze/article.yaml': 'kind: [' })).toEqual([]);
  });
});
