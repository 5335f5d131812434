import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDroppedAddresses } from './dropped-addresses.ts';

let site: string;

beforeAll(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'site-'));
  for (const file of ['index.html', 'articles/fnac/index.html', 'rss.xml']) {
    await mkdir(path.dirname(path.join(site, file)), { recursive: true });
    await writeFile(path.join(site, file), '');
  }
});

afterAll(() => rm(site, { recursive: true }));

const LIST = `# The published addresses
2026-11-16 /
2026-11-16 /articles/fnac/
2026-11-16 /articles/cora/
2026-11-16 /en/rss.xml
2026-11-16 /rss.xml
2026-12-05 /articles/noel/
`;

const find = (today: string) => findDroppedAddresses(site, LIST, today, []);

describe('a built site', () => {
  it('has dropped the published addresses at which nothing answers', () => {
    expect(find('2026-11-27')).toEqual(['/articles/cora/', '/en/rss.xml']);
  });

  it('owes what was to come once its day has come', () => {
    expect(find('2026-12-04')).not.toContain('/articles/noel/');
    expect(find('2026-12-05')).toContain('/articles/noel/');
  });

  it('keeps the places of a page in the one that took its place', async () => {
    await writeFile(path.join(site, 'articles/fnac/index.html'), '<li id="moment-file"></li>');
    const list = '2026-11-16 /articles/cora/#moment-file\n2026-11-16 /articles/cora/#moment-sas\n';
    const redirects = [{ from: '/articles/cora/', to: '/articles/fnac/', why: 'Renamed.' }];
    expect(findDroppedAddresses(site, list, '2026-11-27', redirects)).toEqual([
      '/articles/cora/#moment-sas',
    ]);
    expect(findDroppedAddresses(site, list, '2026-11-27', [])).toHaveLength(2);
  });
});
