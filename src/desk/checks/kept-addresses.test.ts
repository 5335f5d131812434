import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFromDisk } from '../files/from-disk.ts';
import { LEDGER_FILE } from '../files/ledger-file.ts';
import { FIXTURE_DAY, MAGAZINE, withMagazine } from '../../tests/fixture-magazine.ts';
import { checkKeptAddresses } from './published-addresses.ts';

const ARTICLE = 'content/articles/petite-couture/article.yaml';

interface Setting {
  list: string;
  files?: Record<string, string>;
  today?: string;
}

function check({ list, files = {}, today = FIXTURE_DAY }: Setting) {
  return withMagazine({ files: { ...files, [LEDGER_FILE]: list } }, async (root) =>
    checkKeptAddresses((await readFromDisk(root)).content, today),
  );
}

const GONE = '2025-03-03 /articles/gone/\n';

const redirectTo = (to: string) => ({
  'content/redirects.yaml': `- from: /articles/gone/\n  to: ${to}\n  why: A new title.\n`,
});

async function changeArticle(from: string, to: string): Promise<Record<string, string>> {
  const source = await readFile(path.join(MAGAZINE, ARTICLE), 'utf8');
  return { [ARTICLE]: source.replace(from, to) };
}

describe('a published address', () => {
  it('is missed at its place in the list', async () => {
    expect(await check({ list: `# Addresses\n${GONE}` })).toMatchObject([
      { file: LEDGER_FILE, line: 2, column: 12 },
    ]);
  });

  it('may lead to another one instead', async () => {
    expect(await check({ list: GONE, files: redirectTo('/articles/quai-douze/') })).toEqual([]);
  });

  it('is missed once, however often the list has it', async () => {
    expect(await check({ list: `${GONE}${GONE}` })).toHaveLength(1);
  });

  it('is not missed before its day', async () => {
    expect(await check({ list: GONE, today: '2025-03-02' })).toEqual([]);
  });

  it('is missed from its very day on', async () => {
    expect(await check({ list: GONE, today: '2025-03-03' })).toHaveLength(1);
  });

  it('of a source that only a draft cites says so', async () => {
    const files = {
      ...(await changeArticle('sources: [', 'draft: true\nsources: [forgotten-2020, ')),
      'content/sources/forgotten-2020.yaml':
        'type: web\ntitle: Une page\nlang: fr\nconsulted: false\n',
    };
    const list = ['forgotten-2020', 'gone-2020']
      .map((id) => `2025-03-03 /sources/${id.charAt(0)}/#${id}\n`)
      .join('');
    const [uncited, gone] = await check({ list, files });
    expect(uncited?.why.en).toMatch(/^The source is there, but no article/);
    expect(gone?.remedy.en).toMatch(/^Give the source its id back/);
  });

  it('is missed when its article becomes a draft again', async () => {
    const files = await changeArticle('kind: column', 'kind: column\ndraft: true');
    const problems = await check({ list: '2025-03-03 /articles/petite-couture/\n', files });
    expect(problems.map(({ what }) => what.en)).toEqual([
      'The published address /articles/petite-couture/ no longer exists.',
    ]);
  });

  it('is not redirected when its article is only put off', async () => {
    const files = await changeArticle('2025-03-03', '2025-12-24');
    const [problem] = await check({ list: '2025-03-03 /articles/petite-couture/\n', files });
    expect(problem?.what.fr).toBe(
      'L’adresse /articles/petite-couture/ a été publiée, et ne le serait plus avant le 2025-12-24.',
    );
    expect(problem?.remedy.en).not.toContain('redirects.yaml');
  });

  it('of the data of a journey stays under its former id', async () => {
    const [problem] = await check({ list: '2025-03-03 /atlas/journeys/gone.json\n' });
    expect(problem?.remedy.en).toContain('or write the former one under `former:` in its file.');
  });

  it('of a feed has to come back, since no static host redirects it', async () => {
    const [problem] = await check({ list: '2025-03-03 /de/rss.xml\n' });
    expect(problem?.remedy.en).toBe('Give it its address back: a feed or a sitemap does not move.');
  });

  it('of a feed goes with the page that it stands beside', async () => {
    const list = '2025-03-03 /quai/\n2025-03-03 /quai/atom.xml\n';
    expect(await check({ list })).toEqual([]);
    const [problem] = await check({ list: '2025-03-03 /pont/atom.xml\n' });
    expect(problem?.code).toBe('ADDR-003');
  });

  it('of a source follows its id, as long as its initial stays', async () => {
    const [problem] = await check({ list: '2025-03-03 /sources/p/#perrin-2017\n' });
    expect(problem?.what.en).toBe(
      'The published address /sources/p/#perrin-2017 no longer exists.',
    );
    expect(problem?.remedy.en).toContain('write the former one in its file, under `former`');
    const file = 'content/sources/perrin-2018.yaml';
    const source = await readFile(path.join(MAGAZINE, file), 'utf8');
    const files = { [file]: `${source}former: [perrin-2017, marchand-2017]\n` };
    expect(await check({ list: '2025-03-03 /sources/p/#perrin-2017\n', files })).toEqual([]);
    const elsewhere = '2025-03-03 /sources/m/#marchand-2017\n';
    expect(await check({ list: elsewhere, files })).toHaveLength(1);
    expect(await check({ list: '2025-03-03 /sources/p/#perrin-2018\n' })).toEqual([]);
  });

  it('of a moment leads to the one that has its id among its former ones', async () => {
    const list = '2025-03-03 /articles/quai-douze/#moment-vitrine\n';
    const [problem] = await check({ list });
    expect(problem?.remedy.en).toContain('`former: [vitrine]`');
    const file = 'content/journeys/quai-douze.yaml';
    const source = await readFile(path.join(MAGAZINE, file), 'utf8');
    const changed = source.replace(/( +)- id: window\n/, '$&$1  former: [vitrine]\n');
    expect(await check({ list, files: { [file]: changed } })).toEqual([]);
  });

  it('is not missed while something that may hold it cannot be read', async () => {
    const broken = { 'content/terms/seam.yaml': 'name: [' };
    expect(await check({ list: GONE, files: broken })).toEqual([]);
    expect(await check({ list: GONE, files: redirectTo('[') })).toEqual([]);
  });

  it('is unknown to a magazine that keeps no list', async () => {
    const { content } = await readFromDisk(MAGAZINE);
    expect(content.ledger).toBeUndefined();
    expect(checkKeptAddresses(content, FIXTURE_DAY)).toEqual([]);
  });

  it('keeps the letter of a journey for ever, and lets it go along with its page', async () => {
    const problems = await check({ list: '2025-03-03 /articles/quai-douze/#fil-Z\n' });
    expect(problems.map(({ remedy }) => remedy.en)).toEqual([
      expect.stringContaining('Give the journey its letter back'),
    ]);
    const list = '2025-03-03 /articles/gone/#fil-A\n';
    const files = redirectTo('/articles/quai-douze/');
    expect(await check({ list, files })).toEqual([]);
    expect(await check({ list: list.replace('fil-A', 'fil-B'), files })).toHaveLength(1);
  });
});
