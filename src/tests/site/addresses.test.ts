import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicOn, readFirstDays } from '../../desk/ledger/site-addresses.ts';
import { dateAt } from '../../magazine/library/calendar.ts';
import { readFromDisk } from '../../desk/files/from-disk.ts';
import { parseRedirects } from '../../workshop/server/redirects-file.ts';
import { findDroppedAddresses } from '../../workshop/tasks/dropped-addresses.ts';
import { BUILT_SITE } from '../serve.ts';
import { readBuiltSite } from './built-pages.ts';

const { url: site, pages, files } = await readBuiltSite();
const { content } = await readFromDisk();

/** The day that the site was built for: a later one may have other pages. */
const builtOn = dateAt((await stat(join(BUILT_SITE, 'index.html'))).mtime);

/** A path of the site without its base, as addresses are kept. */
const addressOf = (path: string) => `/${path.slice(site.pathname.length)}`;

const redirects = content.redirects?.entry ?? [];

test('the site has the addresses that are reckoned from the content, and no other', () => {
  const reckoned = [...publicOn(readFirstDays(content) ?? new Map(), builtOn)];
  const built = [
    ...pages
      .filter(({ template }) => template !== 'not found' && template !== 'redirect')
      .map(({ path }) => path),
    ...pages
      .filter(({ template }) => template === 'bibliography')
      .flatMap(({ path, document }) =>
        [...document.querySelectorAll('main li[id], main h2 > span[id]')].map(
          ({ id }) => `${path}#${id}`,
        ),
      ),
    ...pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('main :is([id^="fil-"], [id^="moment-"])')].map(
        ({ id }) => `${path}#${id}`,
      ),
    ),
    ...[...files].filter((path) => /\/atlas\/.+\.(?:csv|json|mmd)$(?<!index\.json)/.test(path)),
    ...[...files].filter((path) => /(?<!opensearch)\.(?:xml|opml|epub)$|\/feed\.json$/.test(path)),
  ];
  expect(reckoned.length).toBeGreaterThan(0);
  expect(built.map(addressOf).sort()).toEqual(reckoned.sort());
});

test('every published address whose day has come answers', () => {
  const list = content.ledger?.source ?? '';
  expect(list).not.toBe('');
  expect(findDroppedAddresses(BUILT_SITE, list, builtOn, redirects)).toEqual([]);
});

test('every former address has a page that leads to the new one, and no other page leads on', () => {
  const built = pages
    .filter(({ template }) => template === 'redirect')
    .map(({ path, document }) => {
      const refresh = document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
      return [addressOf(path), addressOf(refresh?.replace('0;url=', '') ?? '')];
    });
  expect(built.sort()).toEqual(redirects.map(({ from, to }) => [from, to]).sort());
});

test('hosts that answer with a status are told every redirect', async () => {
  const text = await readFile(join(BUILT_SITE, '_redirects'), 'utf8').catch(() => '');
  const told = parseRedirects(text).map(({ from, to }) => [addressOf(from), addressOf(to)]);
  expect(told).toEqual(redirects.map(({ from, to }) => [from, to]));
});
