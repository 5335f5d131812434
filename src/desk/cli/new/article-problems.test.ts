import { describe, expect, it } from 'vitest';
import { refuseArticle, TITLES } from '../../../tests/new-articles.ts';

describe('a new article that is refused', () => {
  it('names every option that is missing', async () => {
    const { code, complaint } = await refuseArticle(['--kind', 'case-study']);
    expect(code).toBe(2);
    for (const option of ['--issue', '--title-fr', '--title-en', '--brand']) {
      expect(complaint).toContain(`\n  ${option} `);
    }
    expect(complaint).not.toContain('--slug');
  });

  it('asks for a folder where the title gives none', async () => {
    const { code, complaint } = await refuseArticle([
      ...['--kind', 'essay', '--issue', '2', '--title-fr', '😀'],
    ]);
    expect(code).toBe(2);
    expect(complaint).toContain('\n  --slug ');
  });

  it.each([
    [['--issue', '9'], 'There is no issue “9”; `npm run desk -- new issue` makes one.'],
    [['--kind', 'esay'], '--kind cannot be “esay”.'],
    [['--brand', 'quai-douze'], '--brand is only of use for a case study.'],
    [['--slug', 'quai-douze'], 'is taken already: see content/articles/quai-douze/'],
    [['--slug', 'petit-point'], 'is taken already: see content/redirects.yaml.'],
    [['--slug', 'Été'], '--slug: An id holds lower-case letters'],
    [['--slug', 'x'.repeat(81)], '--slug: An id has 80 characters at most.'],
    [['--slug-en', 'small-seam'], 'see content/articles/petite-couture/en.mdx.'],
    [['--title-fr', 'x'.repeat(71)], '--title-fr: A title has 70 characters at most.'],
    [['--languages', 'en'], '--title-fr is only of use for an article in French.'],
    [['--date', '2025-02-30'], '--date: A date is written YYYY-MM-DD'],
    [['--authors', 'redacton'], 'The author “redacton” has no file'],
    [['--journeys', 'quai-doze'], 'Did you mean “quai-douze”?'],
    [['--journeys', 'quai-douze', '--journey'], '--journey is only of use without --journeys.'],
  ])('says what is wrong with %j', async (words, reason) => {
    const good = ['--kind', 'essay', '--issue', '2', ...TITLES];
    const { code, complaint, printed } = await refuseArticle([...good, ...words]);
    expect(code).toBe(2);
    expect(complaint).toContain(reason);
    expect(printed).toBe('');
  });

  it('leaves a folder alone that holds a text without its facts', async () => {
    const { code, complaint } = await refuseArticle(
      ['--kind', 'essay', '--issue', '2', ...TITLES, '--slug', 'left-behind'],
      { 'content/articles/left-behind/fr.mdx': '---\ntitle: x\n---\n' },
    );
    expect(code).toBe(2);
    expect(complaint).toContain('see content/articles/left-behind/fr.mdx.');
  });

  it('needs an issue that can be read', async () => {
    const { code, complaint } = await refuseArticle(['--kind', 'essay'], {
      'content/issues/1.yaml': 'number: [\n',
      'content/issues/2.yaml': 'number: [\n',
    });
    expect(code).toBe(2);
    expect(complaint).toContain('`npm run desk -- new issue` makes one.');
  });
});
