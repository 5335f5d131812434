import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManuscripts } from '../library/from-disk.ts';
import type { Locale } from '../schemas/locale.ts';
import { MAGAZINE, withMagazine } from '../tests/fixtures/magazine.ts';
import { checkLinkedLanguages } from './links.ts';

async function check(files: Record<string, string>, locale: Locale = 'en') {
  return withMagazine({ files }, async (root) => {
    const { manuscripts } = await readManuscripts(root);
    return checkLinkedLanguages(manuscripts).map(
      ({ file, line, column, what }) => `${file}:${line}:${column} ${what[locale]}`,
    );
  });
}

const BRAND = 'name: Quai Treize\nsector: other\ncountry: FR\nsummary: { fr: a, en: b }\n';
const PAGE = 'content/pages/about/en.mdx';

describe('a link', () => {
  it('leads to a brand that a case study follows', async () => {
    const about = await readFile(path.join(MAGAZINE, PAGE), 'utf8');
    const files = {
      'content/brands/quai-treize.yaml': BRAND,
      [PAGE]: about.replace('brand:quai-douze', 'brand:quai-treize'),
    };
    expect(await check(files)).toEqual([
      `${PAGE}:7:25 The link leads to “brand:quai-treize”, which has no page in English.`,
    ]);
    expect(await check(files, 'fr')).toEqual([
      `${PAGE}:7:25 Le lien mène à « brand:quai-treize », qui n’a pas de page en anglais.`,
    ]);
  });

  it('to a brand is not refused because its case study cannot be read', async () => {
    expect(await check({ 'content/articles/quai-douze/article.yaml': 'kind: [' })).toEqual([]);
  });
});
