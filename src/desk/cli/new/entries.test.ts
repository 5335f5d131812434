import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  ARTICLE_KINDS,
  SEASONS,
  SECTORS,
  SOURCE_TYPES,
  STAGES,
} from '../../../magazine/vocabulary.ts';
import { typeCommand } from '../../../tests/command-line.ts';
import { withMagazine } from '../../../tests/fixture-magazine.ts';
import { ENOUGH, makeEntry, refuseEntry, type Entry } from '../../../tests/new-entries.ts';
import { newArticle } from './article.ts';
import { newBrand } from './brand.ts';
import { newIssue } from './issue.ts';
import { newJourney } from './journey.ts';
import { newSource } from './source.ts';
import { newTerm } from './term.ts';

const COMMANDS = [newArticle, newJourney, newIssue, newTerm, newSource, newBrand];
const ENTRIES = Object.keys(ENOUGH) as Entry[];

/** Words of closed lists, which an editor cannot guess. */
const WORDS: Readonly<Partial<Record<Entry | 'article', readonly string[]>>> = {
  article: ARTICLE_KINDS,
  issue: SEASONS,
  term: STAGES,
  source: SOURCE_TYPES,
  brand: SECTORS,
};

describe('the commands that make something new', () => {
  it.each(COMMANDS)(
    'explain every option of $name in both languages, with an example',
    async (command) => {
      const object = command.name.replace('new ', '') as Entry | 'article';
      for (const [locale, example] of [
        ['fr', 'Exemple'],
        ['en', 'Example'],
      ] as const) {
        const { code, printed } = await typeCommand([...command.name.split(' '), '--help'], {
          locale,
        });
        expect(code).toBe(0);
        expect(printed).toMatch(
          new RegExp(`^${example} ?:\\n  npm run desk -- ${command.name} `, 'm'),
        );
        for (const option of Object.keys(command.words.options)) {
          expect(printed).toContain(`--${option}`);
          if (command.options[option]?.kind === 'either')
            expect(printed).toContain(`--no-${option}`);
        }
        for (const word of WORDS[object] ?? []) expect(printed).toContain(word);
      }
    },
  );

  it('have their examples accepted', async () => {
    for (const { name, words } of COMMANDS) {
      const typed = [
        ...(words.example ?? '').replaceAll('\\\n', '').matchAll(/"([^"]*)"|(\S+)/g),
      ].map(([, quoted, bare]) => quoted ?? bare ?? '');
      const ours = typed.map((word) => ({ fnac: 'quai-douze', 3: '1' })[word] ?? word);
      await withMagazine({}, async (root) => {
        expect(await typeCommand(ours, { root }), name).toMatchObject({ code: 0, complaint: '' });
      });
    }
  });

  it.each([
    ['brand', ['--summary-fr', 'Un café.'], { summary: { fr: 'Un café.' } }],
    [
      'term',
      ['--name-fr', 'Point de friction', '--brief-fr', 'Là.', '--definition-fr', 'Ici.'],
      { name: { fr: 'Point de friction' }, slug: { fr: 'point-de-friction' } },
    ],
    [
      'journey',
      ['--title-fr', 'Rendre un livre'],
      { goal: { fr: 'À écrire : ce que veut le client' } },
    ],
    ['issue', ['--date', '2025-12-01', '--theme-fr', 'Les bacs'], { theme: { fr: 'Les bacs' } }],
    ['source', ['--note-fr', 'Un extrait.'], { note: { fr: 'Un extrait.' } }],
  ] as const)(
    'write a new %s in one language, which awaits the other',
    async (object, said, entry) => {
      const shared = ENOUGH[object].filter(
        (word, index, all) =>
          !/-(?:fr|en)$/.test(`${word} ${all[index - 1]}`) && !/-(?:fr|en)$/.test(word),
      );
      const { text } = await makeEntry(object, [...shared, ...said, '--awaiting', 'en']);
      expect(parse(text)).toMatchObject({ ...entry, awaiting: 'en' });
      expect(text).not.toMatch(/\ben:/);
    },
  );

  it.each(ENTRIES)('write a new %s in both languages of the editor', async (object) => {
    const french = await makeEntry(object, ENOUGH[object], { locale: 'fr' });
    const english = await makeEntry(object, ENOUGH[object], { locale: 'en' });
    expect(french.file).toBe(english.file);
    expect(french.text).toMatch(/^# .*\n\n# (?:Avant la parution|À relire)/);
    expect(english.text).toMatch(/^# .*\n\n# (?:Before it appears|To be read again)/);
    const unremarked = (text: string) => text.replace(/^#.*\n/gm, '');
    expect(unremarked(french.text)).toBe(unremarked(english.text));
    expect(french.printed).toContain(`Ensuite\u202f:\n`);
    expect(english.printed).toContain(`npm run desk -- check ${english.file}`);
  });

  it.each(ENTRIES)('begin a new %s with its schema, for the text editor', async (object) => {
    const { text } = await makeEntry(object, ENOUGH[object]);
    expect(text).toMatch(
      new RegExp(
        `^# yaml-language-server: \\$schema=\\.\\./\\.\\./src/desk/json-schemas/${object}\\.schema\\.json\\n`,
      ),
    );
  });

  it.each([
    ['journey', ['--title-fr']],
    ['issue', ['--date', '--theme-fr']],
    ['term', ['--name-fr', '--name-en', '--brief-fr', '--brief-en', '--definition-fr']],
    ['source', ['--type', '--title', '--work-lang', '--consulted, --no-consulted']],
    ['brand', ['--name', '--sector', '--country', '--summary-fr', '--summary-en']],
  ] as const)('list all that new %s lacks', async (object, options) => {
    const complaint = await refuseEntry(object, []);
    for (const option of options) expect(complaint).toContain(`\n  ${option} `);
  });

  it.each([
    ['journey', ['--id', 'quai-douze'], 'content/journeys/quai-douze.yaml'],
    ['issue', ['--number', '1'], 'content/issues/1.yaml'],
    ['term', ['--id', 'seam'], 'content/terms/seam.yaml'],
    ['term', ['--slug-fr', 'couture'], 'content/terms/seam.yaml'],
    ['source', ['--id', 'perrin-2018'], 'content/sources/perrin-2018.yaml'],
    ['brand', ['--id', 'quai-douze'], 'content/brands/quai-douze.yaml'],
  ] as const)('never replace a %s: %j', async (object, words, file) => {
    expect(await refuseEntry(object, [...ENOUGH[object], ...words])).toContain(`see ${file}.`);
  });
});
