import { readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { typeCommand } from '../../tests/command-line.ts';
import { readFromDisk } from '../files/from-disk.ts';
import { FIXTURE_DAY, MAGAZINE, withMagazine } from '../../tests/fixture-magazine.ts';
import { checkReading } from './rules.ts';

async function codesOf(file: string, text: string) {
  return withMagazine({ files: { [file]: text } }, async (root) =>
    checkReading(await readFromDisk(root), FIXTURE_DAY).map(({ code }) => code),
  );
}

describe('one problem', () => {
  it.each([
    ['content/sources/perrin-2018.yaml', 'YAML-001'],
    ['content/journeys/quai-douze.yaml', 'YAML-001'],
    ['content/articles/quai-douze/article.yaml', 'YAML-001'],
    ['content/issues/1.yaml', 'YAML-001'],
    ['content/terms/seam.yaml', 'YAML-001'],
    ['content/articles/quai-douze/fr.mdx', 'FILE-007'],
  ])('in the syntax of %s is reported once, not at each of its uses', async (file, code) => {
    const text = code === 'YAML-001' ? 'a: [' : 'Le quai.\n';
    expect(await codesOf(file, text)).toEqual([code]);
  });

  it('of a colon in the head of a text hides none of the others', async () => {
    const file = 'content/articles/petite-couture/fr.mdx';
    const source = await readFile(path.join(MAGAZINE, file), 'utf8');
    const slips = source
      .replace('title: Une petite', 'title: Une gare : petite')
      .replace('standfirst: La libraire du quai', 'standfirst: La libraire #2 du quai')
      .replace('[Librairie]', '[Librairie, Gare: y]')
      .replace('perrin-2018', 'perrin-2019');
    const codes = await codesOf(file, `${slips}\nUn <Term id="nulle-part">mot</Term>.\n`);
    expect(codes.toSorted()).toEqual(['REF-002', 'SCHEMA-003', 'YAML-001', 'YAML-005']);
  });

  it('in a field of an article does not hide that no issue lists it', async () => {
    const article = 'content/articles/loose/article.yaml';
    const source = 'kind: case-study\nissue: 1\ndate: 2025-03-03\nauthors: [redaction]\n';
    expect(await codesOf(article, source)).toContain('ART-001');
  });

  it('in a field of an article hides no figure of its text that nothing bears out', async () => {
    const [article, text] = ['article.yaml', 'fr.mdx'].map(
      (name) => `content/articles/quai-douze/${name}`,
    ) as [string, string];
    const read = (file: string) => readFile(path.join(MAGAZINE, file), 'utf8');
    const files = {
      [article]: `${await read(article)}unknown: 1\n`,
      [text]: `${await read(text)}\nLa file compte 4312 clients.\n`,
    };
    await withMagazine({ files }, async (root) => {
      const found = checkReading(await readFromDisk(root), FIXTURE_DAY).map(({ code }) => code);
      expect(found).toEqual(expect.arrayContaining(['CITE-003']));
    });
  });

  it('in a standfirst that a hash cuts is not told of the words that are left', async () => {
    const file = 'content/articles/petite-couture/fr.mdx';
    const source = await readFile(path.join(MAGAZINE, file), 'utf8');
    const cut = source.replace(
      'standfirst: La libraire du quai',
      'standfirst: La libraire #2 du quai',
    );
    expect(await codesOf(file, cut)).toEqual(['YAML-005']);
  });

  it('in the shape of the moments does not make every card unknown', async () => {
    const codes = await codesOf('content/journeys/quai-douze.yaml', 'moments: {}\n');
    expect(codes).not.toContain('REF-003');
  });

  it('in a head leaves the references of the body to be checked', async () => {
    const codes = await codesOf(
      'content/pages/about/en.mdx',
      '---\ntitle: About\n---\n\nOne.<Cite id="perrin-2019" />\n',
    );
    expect(codes).toEqual(['SCHEMA-001', 'SCHEMA-001', 'REF-001']);
  });

  it('in a field leaves the references of the other fields to be checked', async () => {
    const codes = await codesOf(
      'content/brands/quai-douze.yaml',
      'name: Quai Douze\nsector: ferry\nsources: [perrin-2019]\n',
    );
    expect(codes).toEqual(expect.arrayContaining(['SCHEMA-001', 'SCHEMA-004', 'REF-001']));
  });

  /** What is only known once everything can be read: what is public, what is cited, what is carried. */
  const UNKNOWABLE = ['ADDR-003', 'ADDR-004', 'ADDR-005', 'SRC-001', 'JOURNEY-001', 'JOURNEY-004'];

  it.each(['a link', 'a broken file'])(
    'of a place that is %s says nothing of the others',
    async (kind) => {
      await withMagazine({}, async (root) => {
        await typeCommand(['addresses'], { root });
        const places = (await readdir(path.join(root, 'content'), { recursive: true })).sort();
        for (const place of places) {
          const [file, aside] = [path.join(root, 'content', place), path.join(root, 'aside')];
          if (kind === 'a broken file' && (await stat(file)).isDirectory()) continue;
          await rename(file, aside);
          await (kind === 'a link' ? symlink(aside, file) : writeFile(file, 'a: ['));
          const codes = checkReading(await readFromDisk(root), FIXTURE_DAY).map(({ code }) => code);
          expect(codes.length, place).toBeGreaterThan(0);
          expect(
            UNKNOWABLE.filter((code) => codes.includes(code)),
            place,
          ).toEqual([]);
          await rm(file);
          await rename(aside, file);
        }
      });
    },
  );
});
