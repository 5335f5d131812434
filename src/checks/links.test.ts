import { describe, expect, it } from 'vitest';
import { readManuscripts } from '../library/from-disk.ts';
import { withMagazine } from '../tests/fixtures/magazine.ts';
import { checkLinks, parseLink } from './links.ts';

const HEAD = `---
title: Quai Douze keeps the book
standfirst: A test bookshop promises in its window what its shelf no longer has, then sends the book by ferry.
categories: [Bookshops]
---
`;

async function checkText(body: string, file = 'content/articles/quai-douze/en.mdx') {
  const files = { [file]: `${HEAD}\n${body}\n` };
  return withMagazine({ files }, async (root) => {
    const { manuscripts } = await readManuscripts(root);
    return checkLinks(manuscripts).filter((problem) => problem.file === file);
  });
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
    'www.example.org',
    '[out](//example.org/)',
    '[write](mailto:someone@example.org)',
    '[out][1]\n\n[1]: https://example.org/',
  ])('out of the magazine is refused: %s', async (body) => {
    const problems = await checkText(body);
    expect(problems.map(({ remedy }) => remedy.en)).toEqual([
      'Cite a source with <Cite/> instead.',
    ]);
  });

  it.each(['/articles/quai-douze/', '../fr.mdx', 'quai-douze'])(
    'is not a path: %s',
    async (target) => {
      const [problem] = await checkText(`See [this](${target}).`);
      expect(problem?.why.en).toContain('names what it leads to');
    },
  );

  it('to an anchor leads to a heading of its own language', async () => {
    const body = '## Back to the quay\n\n[here](#back-to-the-quay) and [there](#dos-au-quai)';
    expect(await checkText(body)).toMatchObject([{ line: 9, column: 31 }]);
  });

  it('to an anchor leads to a moment that the piece carries', async () => {
    const body = '[here](#moment-window) and [there](#moment-windows)';
    expect(await checkText(body)).toMatchObject([{ suggestion: '#moment-window' }]);
  });

  it('to a moment is refused in a piece without a journey', async () => {
    const problems = await checkText(
      '[here](#moment-window)',
      'content/articles/petite-couture/en.mdx',
    );
    expect(problems).toHaveLength(1);
  });
});
