import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../files/fingerprint.ts';
import { readFromDisk } from '../../files/from-disk.ts';
import { typeCommand } from '../../../tests/command-line.ts';
import { MAGAZINE, withMagazine } from '../../../tests/fixture-magazine.ts';
import { buildStatus, type Status } from '../status/status.ts';

const buildIssue = (number: number, date: string, extra = '') => `number: ${number}
season: winter
date: ${date}
theme: { fr: Les bacs, en: Ferries }
standfirst: { fr: Un numéro à venir., en: An issue to come. }
stock: '#ffb3c7'
ink: '#0b5d3b'
articles: [bientot]
colophon: { fr: Imprimé nulle part., en: Printed nowhere. }
${extra}`;

const buildArticle = (issue: number, date: string, extra = '') =>
  `kind: column\nissue: ${issue}\ndate: ${date}\nauthors: [redaction]\n${extra}`;

const buildText = ({ words = 'Un texte.', follows = '' } = {}) => `---
title: Un titre
standfirst: La libraire du quai garde les livres que le rayon n’a plus, et personne ne lui demande pourquoi.
categories: [Librairie]
${follows && `follows: '${follows}'\n`}---

${words}
`;

const FILES = {
  'content/issues/2.yaml': buildIssue(2, '2025-07-01'),
  'content/issues/3.yaml': buildIssue(3, '2025-09-01', 'draft: true\n'),
  'content/articles/brouillon/article.yaml': buildArticle(
    1,
    '2025-03-03',
    'draft: true\nawaiting: en\n',
  ),
  'content/articles/brouillon/fr.mdx': buildText({
    words: 'À écrire : le début.\n\nÀ écrire : la fin.',
  }),
  'content/articles/bientot/article.yaml': buildArticle(2, '2025-06-20'),
  'content/articles/bientot/fr.mdx': buildText(),
  'content/articles/plus-tard/article.yaml': buildArticle(1, '2025-08-15'),
  'content/articles/plus-tard/fr.mdx': buildText(),
  'content/articles/un-jour/article.yaml': buildArticle(3, '2025-09-01'),
  'content/articles/casse/article.yaml': 'kind: [\n',
  'content/articles/casse/fr.mdx': '---\ntitle: [\n---\n',
  'content/journeys/vide.yaml':
    'title: { fr: A, en: B }\npersona: { fr: A, en: B }\ngoal: { fr: A, en: B }\ndraft: true\n',
  'content/sources/oubli-2024.yaml': 'title: Rien\n',
};

function read(files: Readonly<Record<string, string>>): Promise<Status> {
  return withMagazine({ files }, async (root) => {
    return buildStatus(await readFromDisk(root), '2025-06-01');
  });
}

describe('the state of the magazine', () => {
  it('puts first what is wrong, then drafts, what is to come, and what has appeared', async () => {
    const { articles } = await read(FILES);
    expect(articles.map(({ slug, appearance, date }) => [slug, appearance, date])).toEqual([
      ['casse', 'wrong', undefined],
      ['brouillon', 'draft', '2025-03-03'],
      ['un-jour', 'draft', '2025-09-01'],
      ['bientot', 'scheduled', '2025-07-01'],
      ['plus-tard', 'scheduled', '2025-08-15'],
      ['petite-couture', 'published', '2025-03-03'],
      ['quai-douze', 'published', '2025-03-03'],
    ]);
  });

  it('knows what appears next, on the later of its day and that of its issue', async () => {
    const { next } = await read(FILES);
    expect(next).toMatchObject({ slug: 'bientot', date: '2025-07-01', issue: 2 });
    expect((await read({})).next).toBeUndefined();
  });

  it('counts as appeared what appears today', async () => {
    const reading = await readFromDisk(MAGAZINE);
    const appearances = (day: string) =>
      new Set(buildStatus(reading, day).articles.map(({ appearance }) => appearance));
    expect(appearances('2025-03-02')).toEqual(new Set(['scheduled']));
    expect(appearances('2025-03-03')).toEqual(new Set(['published']));
  });

  it('knows which language is missing, which cannot be read, and what is to be written', async () => {
    const { articles } = await read(FILES);
    const textsOf = (slug: string) => articles.find((article) => article.slug === slug)?.texts;
    expect(textsOf('brouillon')).toEqual([
      { locale: 'fr', state: 'original', placeholders: 2 },
      { locale: 'en', state: 'missing', placeholders: 0 },
    ]);
    expect(textsOf('casse')?.map(({ state }) => state)).toEqual(['wrong', 'missing']);
    expect(textsOf('un-jour')?.map(({ state }) => state)).toEqual(['missing', 'missing']);
  });

  it('tells journeys with a moment that no source bears out, or with no moment', async () => {
    const { journeys } = await read(FILES);
    expect(journeys).toEqual([
      { id: 'quai-douze', draft: false, moments: 4, unsourced: 1 },
      { id: 'vide', draft: true, moments: 0, unsourced: 0 },
    ]);
  });

  it('tells what entries still await, by file', async () => {
    const { awaited } = await read({
      'content/brands/quai-douze.yaml':
        'name: Q\nsector: other\ncountry: FR\nsummary: { fr: Un café. }\nawaiting: en\n',
      'content/terms/seam.yaml':
        'name: { fr: À écrire, en: Seam }\nslug: { en: seam }\nbrief: { en: A join. }\n' +
        "definition: { fr: 'À écrire : deux phrases.', en: A join. }\nawaiting: fr\n",
    });
    expect(awaited).toEqual([
      { file: 'content/terms/seam.yaml', locale: 'fr', toWrite: 4 },
      { file: 'content/brands/quai-douze.yaml', locale: 'en', toWrite: 1 },
    ]);
  });

  it('tells sources that nothing cites, unless what may cite them cannot be read', async () => {
    const { unusedSources, wrongFiles } = await read(FILES);
    expect(unusedSources).toBeUndefined();
    expect(wrongFiles).toContain('content/articles/casse/fr.mdx');
    const forgotten = { 'content/sources/oubli-2024.yaml': 'title: [' };
    expect((await read(forgotten)).unusedSources).toEqual(['oubli-2024']);
    expect((await read({})).unusedSources).toEqual([]);
  });
});

describe('a translation', () => {
  /** The states of both texts of an article: French, then English. */
  async function statesOf(fr: string | undefined, en: string | undefined): Promise<string[]> {
    const folder = 'content/articles/essai';
    const { articles } = await read({
      [`${folder}/article.yaml`]: buildArticle(1, '2025-03-03'),
      ...(fr !== undefined && { [`${folder}/fr.mdx`]: fr }),
      ...(en !== undefined && { [`${folder}/en.mdx`]: en }),
    });
    return articles.find(({ slug }) => slug === 'essai')?.texts.map(({ state }) => state) ?? [];
  }

  /** The fingerprint of a text, as its translation keeps it. */
  async function followsOf(text: string): Promise<string> {
    const files = { 'content/articles/quai-douze/fr.mdx': text };
    return withMagazine({ files }, async (root) => {
      const { texts } = (await readFromDisk(root)).content;
      const own = texts.find(({ id, locale }) => id === 'quai-douze' && locale === 'fr');
      return (own && fingerprintOf(own, [])) ?? '';
    });
  }

  it('is in step while the other text says what it said', async () => {
    const follows = await followsOf(buildText());
    expect(await statesOf(buildText(), buildText({ follows }))).toEqual(['original', 'in-step']);
    const rewrapped = buildText({ words: 'Un\ntexte.\n\n{/* à relire */}' });
    expect(await statesOf(rewrapped, buildText({ follows }))).toEqual(['original', 'in-step']);
  });

  it('is behind once the other text says something else', async () => {
    const follows = await followsOf(buildText());
    const changed = buildText({ words: 'Un autre texte.' });
    expect(await statesOf(changed, buildText({ follows }))).toEqual(['original', 'behind']);
    expect(await statesOf(buildText({ follows }), changed)).toEqual(['behind', 'original']);
  });

  it('is unknown where nothing was kept, or the other text cannot be read', async () => {
    expect(await statesOf(buildText(), buildText())).toEqual(['original', 'unknown']);
    const follows = await followsOf(buildText());
    expect(await statesOf('---\ntitle: [\n---\n', buildText({ follows }))).toEqual([
      'wrong',
      'unknown',
    ]);
  });

  it('is behind once a journey of the article says something else, and not for a place in the file', async () => {
    const facts = 'content/articles/quai-douze/article.yaml';
    const english = 'content/articles/quai-douze/en.mdx';
    const journey = 'content/journeys/quai-douze.yaml';
    const state = await withMagazine({}, async (root) => {
      const edit = async (file: string, from: RegExp, to: string) => {
        const source = await readFile(path.join(root, file), 'utf8');
        expect(source).toMatch(from);
        await writeFile(path.join(root, file), source.replace(from, to));
        const { articles } = buildStatus(await readFromDisk(root), '2025-06-01');
        return articles.find(({ slug }) => slug === 'quai-douze')?.texts[1]?.state;
      };
      await typeCommand(['translated', 'quai-douze'], { root });
      return [
        await edit(journey, /^letter: A\n/m, '# la première\nletter: A\n'),
        await edit(journey, /The queue starts at the shelf/, 'It starts at the shelf'),
        await edit(journey, /La file commence au rayon/, 'La file commence plus loin'),
        await edit(facts, /^issue: 1/m, 'awaiting: en\nissue: 1'),
        await edit(english, /^title: .*/m, 'title: To write'),
      ];
    });
    expect(state).toEqual(['in-step', 'in-step', 'behind', 'begun', 'begun']);
  });

  it('is the original where it stands alone', async () => {
    const follows = await followsOf(buildText());
    expect(await statesOf(undefined, buildText({ follows }))).toEqual(['missing', 'original']);
  });
});

describe('the command', () => {
  it('draws a table, and says what comes next and what is to be done', async () => {
    const printed = await withMagazine({ files: FILES }, async (root) => {
      const outcome = await typeCommand(['status'], { root });
      expect(outcome).toMatchObject({ code: 0, complaint: '' });
      return outcome.printed;
    });
    expect(printed).toBe(`Article         State      Date        Issue  French           English
──────────────  ─────────  ──────────  ─────  ───────────────  ─────────
casse           wrong      —           —      wrong            missing
brouillon       draft      2025-03-03  1      yes, 2 to write  missing
un-jour         draft      2025-09-01  3      missing          missing
bientot         scheduled  2025-07-01  2      yes              missing
plus-tard       scheduled  2025-08-15  1      yes              missing
petite-couture  published  2025-03-03  1      yes              untracked
quai-douze      published  2025-03-03  1      yes              untracked

Published: 2. Scheduled: 2. Drafts: 2. Faulty: 1. Next to appear: bientot, on 1\u00a0July 2025.

Files to be mended, \`npm run desk -- check\` says how:
  content/articles/casse/article.yaml
  content/articles/casse/fr.mdx
  content/sources/oubli-2024.yaml

While a file cannot be read, nobody knows which sources are not used.

Once a translation has caught up with the other text:
  npm run desk -- translated petite-couture --language en

Moments without a source:
  quai-douze: 1 of 4
  vide (draft): no moment
`);
  });

  it('speaks French, with its spaces', async () => {
    const { printed } = await typeCommand(['status', '--lang', 'fr']);
    const lines = printed.split('\n');
    expect(lines[0]).toBe('Article         État    Date        Numéro  Français  Anglais');
    expect(lines[3]).toBe('quai-douze      publié  2025-03-03  1       oui       non suivi');
    expect(printed).toContain(
      'Publiés\u202f: 2. Programmés\u202f: 0. Brouillons\u202f: 0. Rien n’est',
    );
    expect(printed).toContain('Moments sans source\u202f:\n  quai-douze\u202f: 1 sur 4\n');
  });

  it('gives the same to other programs', async () => {
    const { printed } = await typeCommand(['status', '--format', 'json']);
    expect(JSON.parse(printed)).toMatchObject({
      articles: [
        { slug: 'petite-couture', appearance: 'published', issue: 1, date: '2025-03-03' },
        { slug: 'quai-douze' },
      ],
      next: null,
      journeys: [{ id: 'quai-douze', unsourced: 1 }],
      unusedSources: [],
    });
  });

  it('knows two formats', async () => {
    const { code, complaint } = await typeCommand(['status', '--format', 'jsn']);
    expect(code).toBe(2);
    expect(complaint).toContain('The values are: text, json. Did you mean “json”?');
  });
});
