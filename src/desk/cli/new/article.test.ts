import { describe, expect, it } from 'vitest';
import { readFromDisk } from '../../files/from-disk.ts';
import { typeCommand } from '../../../tests/command-line.ts';
import { FIXTURE_DAY, withMagazine } from '../../../tests/fixture-magazine.ts';
import { FILES, ISSUE_2, TITLES, writeArticle } from '../../../tests/new-articles.ts';

describe('a new case study', () => {
  const WORDS = ['--kind', 'case-study', '--issue', '2', '--brand', 'quai-douze', '--journey'];

  it('comes with its texts, its journey and its place in the issue', async () => {
    const { added, changed, after, printed } = await writeArticle([...WORDS, ...TITLES]);
    expect(added).toEqual([
      'content/articles/attente-art/article.yaml',
      'content/articles/attente-art/en.mdx',
      'content/articles/attente-art/fr.mdx',
      'content/journeys/attente-art.yaml',
    ]);
    expect(changed).toEqual(['content/issues/2.yaml']);
    expect(after['content/issues/2.yaml']).toBe(
      ISSUE_2.replace('articles: []', 'articles: [attente-art]'),
    );
    expect(printed).toMatchInlineSnapshot(`
      "Written:
        content/articles/attente-art/article.yaml
        content/articles/attente-art/fr.mdx
        content/articles/attente-art/en.mdx
        content/journeys/attente-art.yaml
        content/issues/2.yaml (changed)

      Next:
        npm run desk -- journey attente-art                 enter its moments, one by one
        npm run desk -- preview attente-art                 see the page while you write
        npm run desk -- check content/articles/attente-art  check everything before you hand it in
      "
    `);
  });

  it('says in its file what is still to be done', async () => {
    const { after } = await writeArticle([...WORDS, ...TITLES]);
    expect(after['content/articles/attente-art/article.yaml']).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../src/desk/json-schemas/article.schema.json

      # Before it appears, remove each line once it is done:
      # - enter the moments of the journey: npm run desk -- journey attente-art
      # - choose the cover: take the # away before cover, and name a moment of the journey
      # - name the main sources, three at least: npm run desk -- new source
      # - once the translation is finished: npm run desk -- translated attente-art
      # - remove draft: true

      kind: case-study
      issue: 2
      date: 2025-12-01
      authors: [redaction]
      brand: quai-douze
      sector: culture-electronics
      journeys: [attente-art]
      # cover:
      #   journey: attente-art
      #   moment: id-of-the-moment
      sources: []
      draft: true
      "
    `);
  });

  it('speaks to the editor in French, and to the readers in their language', async () => {
    const { after, printed } = await writeArticle([...WORDS, ...TITLES], { locale: 'fr' });
    expect(printed).toContain('Écrit\u202f:\n');
    expect(after['content/articles/attente-art/article.yaml']).toContain('# - supprimer draft');
    expect(after['content/articles/attente-art/en.mdx']).toMatchInlineSnapshot(`
      "---
      title: Waiting, an art
      slug: waiting-art
      standfirst: >-
        To write: the standfirst, a sentence or two that say what the title does not, in 90 to 220
        characters.
      categories: ['To write: one to four categories']
      ---

      {/* Avant la parution, effacez chaque ligne une fois faite :
      - le chapeau et les catégories, dans l’en-tête
      - chaque fait daté ou chiffré a son appel de source : <Cite id="…" />
      - les mots du lexique sont expliqués à leur première apparition : <Term id="…">…</Term>
      - chaque moment du parcours a sa fiche, dans l’ordre : <Moment id="…" />
      - les deux langues disent les mêmes faits, avec les mêmes sources */}

      To write: the text.
      "
    `);
  });

  it('can do without a journey, or carry one that no article has', async () => {
    const without = await writeArticle([...WORDS.slice(0, -1), ...TITLES]);
    expect(without.after['content/articles/attente-art/article.yaml']).toContain('journeys: []\n');
    expect(without.added).not.toContain('content/journeys/attente-art.yaml');
    await withMagazine({ code: 'JOURNEY-001', files: FILES }, async (root) => {
      const carry = (id: string) =>
        typeCommand(['new', 'article', ...WORDS.slice(0, -1), ...TITLES, '--journeys', id], {
          root,
        });
      const refused = await carry('quai-douze');
      expect(refused.code).toBe(1);
      expect(refused.complaint + refused.printed).toContain('JOURNEY-002');
      expect((await carry('retour')).code).toBe(0);
      const { content } = await readFromDisk(root);
      expect(content.articles.get('attente-art')?.entry?.journeys).toEqual(['retour']);
    });
  });

  it('can be told its sector, where that is not the brand’s', async () => {
    const { after } = await writeArticle([...WORDS, ...TITLES, '--sector', 'coffee']);
    expect(after['content/articles/attente-art/article.yaml']).toContain('sector: coffee\n');
  });
});

describe('a new article', () => {
  it.each(['primer', 'essay', 'interview', 'column', 'editorial'])(
    'can be of kind %s',
    async (kind) => {
      const { added } = await writeArticle(['--kind', kind, '--issue', '2', ...TITLES]);
      expect(added).toHaveLength(3);
    },
  );

  it.each([
    ['fr', ['--title-fr', 'L’attente']],
    ['en', ['--title-en', 'Waiting']],
  ])(
    'can start in %s alone, and says that the other language is awaited',
    async (locale, title) => {
      const { added, after } = await writeArticle(['--kind', 'essay', '--issue', '2', ...title]);
      const [facts = '', text] = added;
      expect(text).toMatch(new RegExp(`/${locale}\\.mdx$`));
      expect(added).toHaveLength(2);
      expect(after[facts]).toContain(`awaiting: ${locale === 'fr' ? 'en' : 'fr'}\n`);
    },
  );

  it('takes another folder than one that is taken, or was', async () => {
    const taken = ['--kind', 'essay', '--issue', '2', '--title-fr', 'Une petite couture'];
    expect((await writeArticle(taken)).added[0]).toMatch(/\/petite-couture-2\//);
    const former = ['--kind', 'essay', '--issue', '2', '--title-fr', 'Un petit point'];
    expect((await writeArticle(former)).added[0]).toMatch(/\/petit-point-2\//);
    const english = ['--kind', 'essay', '--issue', '2', '--title-en', 'A small seam'];
    expect((await writeArticle(english)).added[0]).toMatch(/\/small-seam-2\//);
  });

  it('stands once in an issue that lists it already', async () => {
    const listing = ISSUE_2.replace('articles: []', 'articles: [attente]');
    await withMagazine({ files: { 'content/issues/2.yaml': listing } }, async (root) => {
      const words = ['--kind', 'essay', '--issue', '2', '--title-fr', 'L’attente'];
      const { code } = await typeCommand(['new', 'article', ...words], { root });
      expect(code).toBe(0);
      const { content } = await readFromDisk(root);
      expect(content.issues.get('2')?.source).toBe(listing);
    });
  });

  it.each([
    ['in brackets', 'articles: [seule] # la couverture'],
    ['behind hyphens', 'articles:\n  # la couverture\n  - seule'],
    ['an article a line', 'articles: [\n  seule, # la couverture\n]'],
  ])('comes last in a list %s, and keeps its comments', async (_, list) => {
    const listing = ISSUE_2.replace(/^articles:.*$/m, list);
    await withMagazine({ files: { 'content/issues/2.yaml': listing } }, async (root) => {
      const words = ['--kind', 'essay', '--issue', '2', '--title-fr', '2010'];
      const { code } = await typeCommand(['new', 'article', ...words], { root });
      expect(code).toBe(0);
      const { content } = await readFromDisk(root);
      const issue = content.issues.get('2');
      expect(issue?.entry?.articles).toEqual(['seule', '2010']);
      for (const comment of ['# Le numéro de l’hiver.', '# rose', '# la couverture']) {
        expect(issue?.source).toContain(comment);
      }
    });
  });

  it('starts the list of an issue that has none', async () => {
    const listing = ISSUE_2.replace(/^articles:.*\n/m, '');
    await withMagazine({ files: { 'content/issues/2.yaml': listing } }, async (root) => {
      const words = ['--kind', 'essay', '--issue', '2', '--title-fr', 'L’attente'];
      await typeCommand(['new', 'article', ...words], { root });
      const { content } = await readFromDisk(root);
      expect(content.issues.get('2')?.entry?.articles).toEqual(['attente']);
    });
  });

  it('stays out of the list of an issue that readers hold, and says so', async () => {
    const { changed, after, printed } = await writeArticle([
      '--kind',
      'essay',
      '--issue',
      '1',
      '--title-fr',
      'L’attente',
    ]);
    expect(changed).toEqual([]);
    expect(printed).toContain('Issue 1 has appeared already');
    expect(after['content/articles/attente/article.yaml']).toContain(`date: ${FIXTURE_DAY}\n`);
    expect(after['content/articles/attente/article.yaml']).toContain(
      'add attente to articles, in content/issues/1.yaml',
    );
  });

  it.each([
    'L’attente : un art',
    '"Où est le bac ?" dit-elle',
    '- tiret',
    '% de couture',
    '@quai',
    '!quai',
    'null',
    '2010',
    'x'.repeat(70),
  ])('may be called %s', async (title) => {
    const words = ['--kind', 'essay', '--issue', '2', '--languages', 'fr', '--slug', 'quai'];
    await withMagazine({ files: FILES }, async (root) => {
      const { code } = await typeCommand(['new', 'article', ...words, `--title-fr=${title}`], {
        root,
      });
      expect(code).toBe(0);
      const { content } = await readFromDisk(root);
      const text = content.texts.find(({ id }) => id === 'quai');
      expect(text?.head?.title).toBe(title);
    });
  });

  it.each(['😀 Le quai', '{couture}', '<Moment id="window" />', '`code` *et* _signes_'])(
    'is not written when its title would be refused: %s',
    async (title) => {
      const words = ['--kind', 'essay', '--issue', '2', '--languages', 'fr', '--slug', 'quai'];
      await withMagazine({ files: FILES }, async (root) => {
        const { code, printed } = await typeCommand(
          ['new', 'article', ...words, `--title-fr=${title}`],
          { root },
        );
        expect(code).toBe(1);
        expect(printed).toContain('content/articles/quai/fr.mdx:');
        const { content } = await readFromDisk(root);
        expect(content.texts.some(({ id }) => id === 'quai')).toBe(false);
      });
    },
  );
});
