import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { typeCommand } from '../../../tests/command-line.ts';
import { MAGAZINE, withMagazine } from '../../../tests/fixture-magazine.ts';
import { reportErrors, NO_ERROR } from '../../../tests/new-entries.ts';
import { createScriptedAsker, type Line } from '../../../tests/scripted-asker.ts';
import { readFromDisk } from '../../files/from-disk.ts';

const FACTS = 'content/articles/quai-douze/article.yaml';
const FRENCH = 'content/articles/quai-douze/fr.mdx';
const ENGLISH = 'content/articles/quai-douze/en.mdx';
const JOURNEY = 'content/journeys/quai-douze.yaml';
const BRAND = 'content/brands/quai-douze.yaml';

const translate = (root: string) => typeCommand(['translate', 'quai-douze'], { root });

describe('laying the other text beside the first', () => {
  it('writes its tags and headings in their order, which the article awaits', async () => {
    await withMagazine({}, async (root) => {
      await rm(path.join(root, ENGLISH));
      const { code, printed } = await translate(root);
      expect(code).toBe(0);
      expect(printed).toContain(`Written:\n  ${ENGLISH}\n  ${FACTS}\n`);
      const { texts, articles } = (await readFromDisk(root)).content;
      const [english, french] = ['en', 'fr'].map((locale) =>
        texts.find((text) => text.id === 'quai-douze' && text.locale === locale),
      );
      const tagsOf = (text: typeof english) =>
        (text?.manuscript?.elements ?? [])
          // Words of the other language are at home in it.
          .filter(({ name }) => name !== 'Foreign')
          .map(({ name, attributes: { id, source } }) => [name, id, source]);
      expect(tagsOf(english)).toEqual(tagsOf(french));
      expect(english?.manuscript?.headings.map(({ depth }) => depth)).toEqual([2]);
      expect(articles.get('quai-douze')?.entry?.awaiting).toBe('en');
      expect(await readFile(path.join(root, ENGLISH), 'utf8')).not.toMatch(
        /librairie|vitrine|quai\b/i,
      );
    });
  });

  it('names the fields of what it rests on that are to be filled in', async () => {
    const brand = 'name: Q\nsector: other\ncountry: FR\nsources: [perrin-2018]\n';
    const files = { [BRAND]: `${brand}summary: { fr: Une librairie. }\nawaiting: en\n` };
    await withMagazine({ files }, async (root) => {
      const { printed } = await translate(root);
      expect(printed).toContain(`Fields to be filled in:\n  ${BRAND}: summary\n`);
    });
  });

  it('names the sources that what it rests on cites, whose notes await the language', async () => {
    const source = 'content/sources/perrin-2018.yaml';
    const written = await readFile(path.join(MAGAZINE, source), 'utf8');
    const note = 'note: { fr: Un extrait. }\nawaiting: en\n';
    const files = { [source]: written.replace(/^note:[^]*?\n(?=\S|$)/m, '') + note };
    await withMagazine({ files }, async (root) => {
      const { printed } = await translate(root);
      expect(printed).toContain(`Fields to be filled in:\n  ${source}: note\n`);
    });
  });

  it.each<[string, string[], Line[]]>([
    ['given', ['--slug', 'quay-twelve'], []],
    ['asked for', [], [['End of the address in English', 'quay-twelve']]],
  ])('gives it an address of its own, %s', async (_, words, script) => {
    await withMagazine({}, async (root) => {
      await rm(path.join(root, ENGLISH));
      const asker = createScriptedAsker(script);
      const outcome = await typeCommand(['translate', 'quai-douze', ...words], { root, asker });
      expect(outcome).toMatchObject({ code: 0, complaint: '' });
      expect(await readFile(path.join(root, ENGLISH), 'utf8')).toMatch(/^slug: quay-twelve$/m);
    });
  });

  it('refuses an address that another has, or that comes too late', async () => {
    await withMagazine({}, async (root) => {
      const type = (slug: string) =>
        typeCommand(['translate', 'quai-douze', '--slug', slug], { root });
      expect((await type('quay-twelve')).complaint).toContain(
        `write \`slug\` at the head of ${ENGLISH}`,
      );
      await rm(path.join(root, ENGLISH));
      expect((await type('small-seam')).complaint).toContain(
        'content/articles/petite-couture/en.mdx',
      );
      expect((await type('Quai 12')).code).toBe(2);
    });
  });

  it('leaves no error behind', async () => {
    await withMagazine({}, async (root) => {
      await rm(path.join(root, 'content/articles/petite-couture/en.mdx'));
      expect(await typeCommand(['translate', 'petite-couture'], { root })).toMatchObject({
        code: 0,
      });
      expect(await reportErrors(root)).toBe(NO_ERROR);
    });
  });
});

describe('running it again', () => {
  it('tells what the text and the journey say otherwise since, and nothing else', async () => {
    await withMagazine({}, async (root) => {
      const edit = async (file: string, from: string, to: string) => {
        const source = await readFile(path.join(root, file), 'utf8');
        await writeFile(path.join(root, file), source.replace(from, to));
      };
      const git = (...words: string[]) =>
        execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@example.org', ...words], {
          cwd: root,
        });
      expect((await translate(root)).printed).toContain('Once the translation is finished');
      await typeCommand(['translated', 'quai-douze'], { root });
      expect((await translate(root)).printed).toBe(`${ENGLISH} is in step with the other text.\n`);
      await edit(FRENCH, 'chronométrée', 'mesurée');
      expect((await translate(root)).printed).toContain('git no longer has the one');
      await edit(FRENCH, 'mesurée', 'chronométrée');
      git('init', '-q');
      git('add', '-A');
      git('commit', '-qm', 'first');
      await edit(FRENCH, 'chronométrée', 'mesurée');
      await edit(JOURNEY, 'Le rayon vide', 'Le rayon nu');
      await edit(JOURNEY, 'The empty shelf', 'The bare shelf');
      expect((await translate(root)).printed.split('\n')).toEqual([
        `What has changed since, ${FRENCH}:`,
        expect.stringContaining('- La file a été chronométrée'),
        '  - Le rayon vide',
        expect.stringContaining('+ La file a été mesurée'),
        '  + Le rayon nu',
        '',
      ]);
    });
  });
});
