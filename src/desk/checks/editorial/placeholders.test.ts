import { describe, expect, it } from 'vitest';
import { buildText, checkFiles, checkText } from '../../../tests/checked-text.ts';
import { LEDGER_FILE } from '../../files/ledger-file.ts';
import { checkPlaceholders, checkWordless } from './placeholders.ts';

const COLUMN = `kind: column
issue: 1
date: 2025-03-03
authors: [redaction]
`;

const DRAFT = `${COLUMN}draft: true\n`;

const ARTICLE = 'content/articles/petite-couture/article.yaml';

const checkFile = async (files: Record<string, string>) =>
  (await checkFiles(checkPlaceholders, files)).map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );

const term = (brief: string) =>
  `name: { fr: Couture, en: Seam }\nbrief:\n  fr: ${brief}\n  en: A seam.\n`;

describe('words that hold a place', () => {
  it.each([
    ['À écrire : le premier paragraphe.', '8:1'],
    ['Un quai.\n\n## À écrire : l’intertitre', '10:4'],
    ['- un quai\n- À écrire : la suite', '9:3'],
    ['<PullQuote>À écrire : la phrase.</PullQuote>', '8:12'],
    ['<KeyFigure value="À écrire : 12" source="port-2021">quais</KeyFigure>', '8:19'],
    ['Un quai<Cite id="port-2021">À écrire : la remarque.</Cite>.', '8:29'],
    ['À écrire\u202f: le texte', '8:1'],
    ['à écrire : la fin.', '8:1'],
    ['Un quai. À compléter : la suite.', '8:10'],
    ['À rédiger : un chapeau.', '8:1'],
    ['Un quai [à écrire] et un bac.', '8:9'],
    ['TODO : vérifier.', '8:1'],
    ['Un quai, XXX à compléter.', '8:10'],
    ['Le prix est de XXXX euros.', '8:16'],
    ['Un quai. TK.', '8:10'],
    ['Le bac part à TKTK.', '8:15'],
    ['Un quai (TBD).', '8:10'],
    ['FIXME le prix', '8:1'],
    ['???', '8:1'],
    ['Lorem ipsum dolor sit amet.', '8:1'],
    ['Le bac [insérer la photo ici] part.', '8:8'],
    ['Le bac part le xx/xx/2026.', '8:16'],
    ['| A |\n| - |\n| TODO |', '10:3'],
    ['<Foreign lang="en">A</Foreign> TODO', '8:32'],
    ['(à écrire)', '8:1'],
    ['À compléter.', '8:1'],
    ['« à compléter »', '8:1'],
    ['**À compléter par Marie**', '8:3'],
    ['## À compléter\n\nUn quai.', '8:4'],
    ['- un quai\n- to be written', '9:3'],
    ['| A |\n| - |\n| (à vérifier) |', '10:3'],
    ['<Figure src="a.svg" alt="Légende à venir" credit="Ana">Un quai.</Figure>', '8:26'],
    ['<Figure src="a.svg" alt="Un quai" credit="Ana">(à écrire)</Figure>', '8:48'],
    ['…', '8:1'],
    ['« ... »', '8:1'],
    ['Le prix [source ?] monte.', '8:9'],
    ['Le prix (source?) monte.', '8:9'],
    ['Le prix monte de XX %.', '8:18'],
    ['Il faut ?? minutes.', '8:9'],
  ])('are refused in a text: %j', async (body, place) => {
    const problems = await checkText(checkPlaceholders, body, {
      locale: 'fr',
      article: 'petite-couture',
    });
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  });

  it('are all told in one paragraph, but for those that the first holds', async () => {
    const told = async (body: string) =>
      (await checkText(checkPlaceholders, body, { locale: 'fr', article: 'petite-couture' })).map(
        ({ column }) => column,
      );
    expect(await told('TODO : le prix. TK. Lorem ipsum.')).toEqual([1, 17, 21]);
    expect(await told('À écrire : TODO et XXX.')).toEqual([1]);
  });

  it.each([
    'Il reste à écrire : la suite.',
    'Vraiment ???',
    'Un quai. À écrire, donc.',
    'À écrire ainsi, on se lasse.',
    '{/* À écrire : la suite. */}',
    'To write: a letter.',
    '`À écrire : le code`',
    '`TODO`',
    'Le chapitre XXX, et au XXXe siècle.',
    'TK Maxx et TBC Bank ouvrent.',
    'Un formulaire (à compléter) : le voici.',
    'Hay todo para todos.',
    'Une taille XXXL, un fichier a_TODO.md.',
    'Le Super Bowl XXX.',
    'Il reste à compléter : la page, le prix.',
    'Un methodo, une TODO-liste.',
    'Le bac part [ajoute-t-elle] au XXe siècle.',
    '## À compléter avant la visite\n\nUn formulaire.',
    'La case dit « à compléter », et personne ne complète.',
    'Elle répond « … », puis sort.',
    '— …',
    '> Le bac part.\n>\n> […]\n>\n> Il revient.',
    'Le chapitre XX dit tout.',
    'Elle demande la source (laquelle ?).',
  ])('are other words: %s', async (body) => {
    expect(
      await checkText(checkPlaceholders, body, { locale: 'fr', article: 'petite-couture' }),
    ).toEqual([]);
  });

  it('are refused in the head of a text', async () => {
    const text = { locale: 'en', article: 'petite-couture', title: 'To write: the title' } as const;
    const problems = await checkText(checkPlaceholders, 'Text.', text);
    expect(problems).toMatchObject([{ line: 2, column: 8, severity: 'error' }]);
    expect(problems[0]?.remedy.en).toContain('draft: true');
  });

  it('are to be written, and kept in no draft, once readers know the address', async () => {
    const { file, source } = buildText('TODO', { locale: 'fr', article: 'petite-couture' });
    const remedyWith = async (list: string) =>
      (await checkFiles(checkPlaceholders, { [file]: source, [LEDGER_FILE]: list }))[0]?.remedy.en;
    expect(await remedyWith('2025-03-03 /articles/petite-couture/\n')).not.toContain('draft');
    expect(await remedyWith('2025-03-03 /articles/autre/\n')).toContain('draft');
  });

  it.each([
    ['content/terms/seam.yaml', term('"À écrire : la couture"'), '3:7'],
    ['content/terms/seam.yaml', term('"To write: the seam"'), '3:7'],
    ['content/sources/port-2021.yaml', 'type: book\ntitle: "À écrire : le titre"\n', '2:8'],
    ['content/brands/quai-douze.yaml', 'name: "À écrire : le nom"\n', '1:7'],
    ['content/authors/redaction.yaml', 'name: { fr: "À écrire : le nom", en: A }\n', '1:13'],
    ['content/issues/1.yaml', 'number: 1\ntheme: { fr: "À écrire : le thème", en: A }\n', '2:14'],
    ['content/journeys/quai-douze.yaml', 'title: { fr: A, en: "To write: the title" }\n', '1:21'],
    [
      ARTICLE,
      `${COLUMN}corrections:\n  - { date: 2025-03-10, text: { fr: "À écrire : quoi", en: A } }\n`,
      '6:37',
    ],
  ])('are refused in %s', async (file, source, place) => {
    expect(await checkFile({ [file]: source })).toEqual([`${place} DRAFT-001`]);
  });

  it.each([
    [
      'content/issues/1.yaml',
      'number: 1\ntheme: { fr: "À écrire : le thème", en: A }\ndraft: true\n',
    ],
    ['content/journeys/quai-douze.yaml', 'title: { fr: A, en: "To write: it" }\ndraft: true\n'],
    [
      ARTICLE,
      `${DRAFT}corrections:\n  - { date: 2025-03-10, text: { fr: "À écrire : quoi", en: A } }\n`,
    ],
  ])('may stay in a draft: %s', async (file, source) => {
    expect(await checkFile({ [file]: source })).toEqual([]);
  });

  it('are no letter of a journey: each is given the next one, whatever it spells', async () => {
    const source = 'title: { fr: A, en: A }\nletter: TK\n';
    expect(await checkFile({ 'content/journeys/quai-douze.yaml': source })).toEqual([]);
  });

  it('may stay in the texts of a draft, and of an article whose issue is one', async () => {
    const { file, source } = buildText('À écrire : le texte.', {
      locale: 'fr',
      article: 'petite-couture',
    });
    expect(await checkFile({ [file]: source, [ARTICLE]: DRAFT })).toEqual([]);
    const issue = { 'content/issues/1.yaml': 'number: 1\ndraft: true\n' };
    expect(await checkFile({ [file]: source, ...issue })).toEqual([]);
    expect(await checkFile({ [file]: source })).toEqual(['8:1 DRAFT-001']);
  });
});

describe('a text without words', () => {
  const checkBody = async (body: string, draft = {}) => {
    const { file, source } = buildText(body, { locale: 'fr', article: 'petite-couture' });
    const found = await checkFiles(checkWordless, { [file]: source, ...draft });
    return found.map(({ code, what }) => `${code} ${what.en}`);
  };

  it.each(['', '##', '{/* À écrire : la suite. */}'])('is refused: %j', async (body) => {
    expect(await checkBody(body)).toEqual(['DRAFT-001 The text has no words.']);
  });

  it.each(['Un mot.', '<Moment id="window" />', '> Un mot.'])('is not: %j', async (body) => {
    expect(await checkBody(body)).toEqual([]);
  });

  it('may be a draft', async () => {
    expect(await checkBody('', { [ARTICLE]: DRAFT })).toEqual([]);
  });
});
