import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFromDisk } from '../files/from-disk.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { checkMagazine } from '../../tests/checked-text.ts';
import { MAGAZINE, withMagazine } from '../../tests/fixture-magazine.ts';
import { checkAddresses } from './addresses.ts';

async function check(file: string, from: string, to: string, locale: Locale = 'en') {
  const text = await readFile(path.join(MAGAZINE, file), 'utf8');
  return withMagazine({ files: { [file]: text.replace(from, to) } }, async (root) => {
    const { content } = await readFromDisk(root);
    return checkAddresses(content).map(
      (problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.what[locale]}`,
    );
  });
}

describe('an address', () => {
  it('belongs to one article in a language, whether it is given or comes from the folder', async () => {
    const file = 'content/articles/petite-couture/en.mdx';
    expect(await check(file, 'slug: small-seam', 'slug: quai-douze')).toEqual([
      'content/articles/quai-douze/en.mdx:1:1 The address /en/articles/quai-douze/ is already that of content/articles/petite-couture/en.mdx.',
    ]);
  });

  it('may be the same in two languages', async () => {
    const file = 'content/terms/seam.yaml';
    expect(
      await check(file, 'fr: couture, en: seam }\nbrief', 'fr: seam, en: seam }\nbrief'),
    ).toEqual([]);
  });

  it('belongs to one term in a language', async () => {
    const file = 'content/terms/touchpoint.yaml';
    expect(await check(file, 'fr: point-de-contact,', 'fr: couture,')).toEqual([
      'content/terms/touchpoint.yaml:3:13 The address /lexique/couture/ is already that of content/terms/seam.yaml.',
    ]);
  });

  it.each(['articles', 'en', 'lexique'])(
    'of a standing page is not one of the site’s own: %s',
    async (slug) => {
      const problems = await check('content/pages/about/fr.mdx', 'slug: a-propos', `slug: ${slug}`);
      expect(problems).toEqual([
        `content/pages/about/fr.mdx:4:7 The address /${slug}/ is already that of the site itself.`,
      ]);
    },
  );

  it('that a source has left is that of no other', async () => {
    const problems = await check(
      'content/sources/port-2021.yaml',
      'type:',
      'former: [perrin-2018]\ntype:',
    );
    expect(problems).toEqual([
      'content/sources/port-2021.yaml:1:10 The former address /sources/p/#perrin-2018 is also that of content/sources/perrin-2018.yaml.',
    ]);
  });

  it.each([
    ['content/sources/content.yaml', '', '/sources/c/#content'],
    ['content/sources/signs.yaml', 'former: [site-menu]\n', '/sources/s/#site-menu'],
  ])('of a source is no place of every page: %s', async (file, former, address) => {
    const source = await readFile(path.join(MAGAZINE, 'content/sources/port-2021.yaml'), 'utf8');
    const [problem, ...others] = await checkMagazine(checkAddresses, { [file]: former + source });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file, line: 1 });
    expect(problem?.what.en).toBe(
      `The address ${address} is already that of a place in every page.`,
    );
    expect(problem?.remedy.en).not.toContain('slug');
  });

  it('says in French whose it is', async () => {
    const page = await check('content/pages/about/fr.mdx', 'slug: a-propos', 'slug: en', 'fr');
    expect(page).toEqual([
      'content/pages/about/fr.mdx:4:7 L’adresse /en/ est déjà celle du site lui-même.',
    ]);
    const term = 'content/terms/touchpoint.yaml';
    expect(await check(term, 'fr: point-de-contact,', 'fr: couture,', 'fr')).toEqual([
      `${term}:3:13 L’adresse /lexique/couture/ est déjà celle de content/terms/seam.yaml.`,
    ]);
  });

  it('of an article’s share image is not that of an issue', async () => {
    const file = 'content/articles/petite-couture/en.mdx';
    expect(await check(file, 'slug: small-seam', 'slug: issue-1')).toEqual([
      'content/articles/petite-couture/en.mdx:4:7 The address /og/en/issue-1.png is already that of content/issues/1.yaml.',
    ]);
  });
});
