import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Locale } from '../../magazine/vocabulary.ts';
import { checkMagazine, editFile } from '../../tests/checked-text.ts';
import { FIXTURE_DAY, withMagazine } from '../../tests/fixture-magazine.ts';
import { readFromDisk } from '../files/from-disk.ts';
import { checkLanguages } from './languages.ts';
import { checkReading } from './rules.ts';

async function check(files: Record<string, string>, locale: Locale = 'en') {
  const problems = await checkMagazine(checkLanguages, files);
  return problems.map(({ file, what }) => `${file} ${what[locale]}`);
}

const ARTICLE = 'content/articles/bac/article.yaml';
const FACTS = 'kind: column\nissue: 1\ndate: 2025-03-03\nauthors: [redaction]\n';

describe('a language', () => {
  it('may be missing when it is declared to be awaited', async () => {
    const files = {
      [ARTICLE]: `${FACTS}awaiting: en\n`,
      'content/articles/bac/fr.mdx': 'Le bac.\n',
    };
    expect(await check(files)).toEqual([]);
  });

  it('is missing for each text that is neither there nor awaited', async () => {
    expect(await check({ [ARTICLE]: FACTS })).toEqual([
      `${ARTICLE} The article is missing in French.`,
      `${ARTICLE} The article is missing in English.`,
    ]);
    expect(await check({ [ARTICLE]: FACTS }, 'fr')).toEqual([
      `${ARTICLE} L’article n’existe pas en français.`,
      `${ARTICLE} L’article n’existe pas en anglais.`,
    ]);
  });

  it('is never missing in a standing page', async () => {
    const files = { 'content/pages/legal/en.mdx': 'Legal.\n' };
    expect(await check(files)).toEqual([
      'content/pages/legal/en.mdx The standing page “legal” is missing in French.',
    ]);
    expect(await check(files, 'fr')).toEqual([
      'content/pages/legal/en.mdx La page permanente « legal » n’existe pas en français.',
    ]);
  });
});

describe('an entry that awaits a language', () => {
  const BRAND = 'content/brands/quai-douze.yaml';
  const JOURNEY = 'content/journeys/quai-douze.yaml';
  const FACTS = 'content/articles/quai-douze/article.yaml';
  const brand = 'name: Q\nsector: other\ncountry: FR\nsources: [perrin-2018]\n';

  it('refuses whatever rests on it and appears in that language', async () => {
    const files = { [BRAND]: `${brand}summary: { fr: Une librairie. }\nawaiting: en\n` };
    const said = '“quai-douze”, which this needs in English, does not appear in that language yet.';
    expect(await check(files)).toEqual([`${FACTS} ${said}`, `${JOURNEY} ${said}`]);
  });

  it('lets wait what rests on it, and the text that is begun', async () => {
    const files = {
      [BRAND]: `${brand}summary: { fr: Une librairie. }\nawaiting: en\n`,
      ...(await editFile(FACTS, 'issue: 1', 'issue: 1\nawaiting: en')),
      ...(await editFile(JOURNEY, 'brand: quai', 'awaiting: en\nbrand: quai')),
    };
    expect(await check(files)).toEqual([
      `${JOURNEY} This field awaits the English words, which are all there.`,
    ]);
  });

  it('is complete once each of its words is there, and none holds a place', async () => {
    const said = `${BRAND} This field awaits the English words, which are all there.`;
    const summary = (en: string) => ({
      [BRAND]: `${brand}summary: { fr: Une librairie., en: "${en}" }\nawaiting: en\n`,
    });
    expect(await check(summary('To write: what it is.'))).not.toContain(said);
    expect(await check(summary('A bookshop.'))).toContain(said);
  });

  it('may be a correction', async () => {
    const waiting = await editFile(
      FACTS,
      '  - date: 2025-03-10',
      '  - awaiting: en\n    date: 2025-03-10',
    );
    expect(await check(waiting)).toEqual([
      `${FACTS} This field awaits the English words, which are all there.`,
    ]);
  });
});

/** What is said in French alone: an entry without its English words, which it awaits. */
function inFrench(source: string): string {
  const document = parseDocument(source);
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && key.value === 'en' ? visit.REMOVE : undefined),
  });
  document.set('awaiting', 'en');
  return document.toString();
}

it('a case study in French alone, its journey, brand and corrections included, is complete', async () => {
  const entries = ['articles/quai-douze/article', 'journeys/quai-douze', 'brands/quai-douze'];
  const problems = await withMagazine({}, async (root) => {
    await rm(path.join(root, 'content/articles/quai-douze/en.mdx'));
    for (const entry of entries) {
      const file = path.join(root, `content/${entry}.yaml`);
      await writeFile(file, inFrench(await readFile(file, 'utf8')));
    }
    return checkReading(await readFromDisk(root), FIXTURE_DAY);
  });
  // Nothing but the English texts that still lead to it.
  expect(problems.filter(({ code }) => code !== 'REF-011')).toEqual([]);
  expect(problems.every(({ file }) => file.endsWith('/en.mdx'))).toBe(true);
});
