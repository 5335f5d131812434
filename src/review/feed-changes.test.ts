import { expect, test } from 'vitest';
import { compareFeeds, titleOfFeed } from './feed-changes.ts';

interface Entry {
  id: string;
  title?: string;
  words?: string;
}

function writeFeed(
  entries: readonly Entry[],
  { date = 'Fri, 20 Nov 2026', about = 'Un fanzine', indent = '' } = {},
): string {
  const items = entries.map(
    ({ id, title = id, words = '' }) =>
      `${indent}<item><title>${title}</title><guid isPermaLink="true">https://a.example/${id}/</guid><description>${words}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Fil &amp; couture</title><description>${about}</description><lastBuildDate>${date}</lastBuildDate>${items.join('')}</channel></rss>`;
}

const former = writeFeed([{ id: 'un' }, { id: 'deux' }]);

test('reads the title of a feed', () => {
  expect(titleOfFeed(former)).toBe('Fil & couture');
});

test('names the entries that came, left and changed, by their titles', () => {
  const after = writeFeed([
    { id: 'trois', title: 'Un &lt;b&gt;' },
    { id: 'deux', words: 'neuf' },
  ]);
  expect(compareFeeds(former, after)).toEqual([
    { what: 'entries', added: ['Un <b>'], removed: ['un'], changed: ['deux'] },
  ]);
});

test('knows an entry by its address when its title changes', () => {
  const after = writeFeed([{ id: 'un', title: 'Le premier' }, { id: 'deux' }]);
  expect(compareFeeds(former, after)).toEqual([
    { what: 'entries', added: [], removed: [], changed: ['Le premier'] },
  ]);
});

test('sees entries that changed places', () => {
  const after = writeFeed([{ id: 'deux' }, { id: 'un' }]);
  expect(compareFeeds(former, after)).toEqual([{ what: 'order' }]);
});

test('sees what the feed says of itself', () => {
  const after = writeFeed([{ id: 'un' }, { id: 'deux' }], { about: 'Une revue' });
  expect(compareFeeds(former, after)).toEqual([{ what: 'channel' }]);
});

test('says that only the file is written otherwise, its date included', () => {
  const options = { date: 'Sat, 21 Nov 2026', indent: '\n  ' };
  const after = writeFeed([{ id: 'un' }, { id: 'deux' }], options);
  expect(compareFeeds(former, after)).toEqual([{ what: 'form' }]);
});

test('reads a feed of one entry, and one of none', () => {
  expect(compareFeeds(writeFeed([]), writeFeed([{ id: 'un' }]))).toEqual([
    { what: 'entries', added: ['un'], removed: [], changed: [] },
  ]);
});
