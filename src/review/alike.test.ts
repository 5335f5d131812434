import { expect, test } from 'vitest';
import { groupAlike } from './alike.ts';
import type { Change, ChangedItem } from './change.ts';

function item(path: string, ...changes: Change[]): ChangedItem {
  return { path, changes };
}

function word(added: string): Change {
  return { what: 'text', added: [added], removed: [] };
}

function pathsOf(items: readonly ChangedItem[]): string[] {
  return items.map(({ path }) => path);
}

test('puts together pages in which the same words came and left', () => {
  const items = ['/1/', '/2/', '/3/'].map((path) => item(path, word('fil')));
  const { alone, groups } = groupAlike([item('/0/', word('nœud')), ...items]);
  expect(pathsOf(alone)).toEqual(['/0/']);
  expect(groups.map(pathsOf)).toEqual([['/1/', '/2/', '/3/']]);
});

test('leaves two pages that change alike each on its line', () => {
  const items = ['/1/', '/2/'].map((path) => item(path, word('fil')));
  expect(groupAlike(items)).toEqual({ alone: items, groups: [] });
});

test('puts together links to the same page, whatever the place in it', () => {
  const items = ['/1/', '/2/', '/3/'].map((path, index) =>
    item(path, { what: 'links', added: [`/fil/#note-${index}`], removed: [] }),
  );
  expect(groupAlike(items).groups.map(pathsOf)).toEqual([['/1/', '/2/', '/3/']]);
});

test('keeps a change that no echo explains on its line', () => {
  const items = ['/1/', '/2/', '/3/'].map((path) =>
    item(path, word('fil'), { what: 'description' }),
  );
  expect(groupAlike(items).groups).toEqual([]);
});

test('keeps pages whose words only changed places each on its line', () => {
  const items = ['/1/', '/2/', '/3/'].map((path) =>
    item(path, { what: 'text', added: [], removed: [] }),
  );
  expect(groupAlike(items).groups).toEqual([]);
});
