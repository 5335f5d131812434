// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from './engine.ts';
import type { Finding } from './finding.ts';
import type { Phrases } from './phrases.ts';
import { Results, type ResultParts } from './results.ts';

const phrases: Phrases = {
  one: '{count} result',
  other: '{count} results',
  none: 'Nothing',
  browseOne: '{count} page',
  browseOther: '{count} pages',
  browseNone: 'No page',
  shown: '{shown} of {count}',
  loading: 'Searching…',
  failed: 'The search has failed.',
};

const stateOf = (query: string) => ({ query, filters: {} });

/** As many findings as are asked for, all of one title. */
function answerOf(title: string, count: number): Answer {
  const finding: Finding = {
    url: `/${title}/`,
    title,
    kind: undefined,
    issue: undefined,
    excerpt: [],
    thread: undefined,
    passages: [],
  };
  const findings = Array.from({ length: count }, () => finding);
  return { count, read: async (start, end) => findings.slice(start, end) };
}

let parts: ResultParts;
let searches: Map<string, PromiseWithResolvers<Answer>>;
let results: Results;

/** The search that a query has started, which answers when the test lets it. */
function searchFor(query: string): PromiseWithResolvers<Answer> {
  const search = searches.get(query) ?? Promise.withResolvers<Answer>();
  searches.set(query, search);
  return search;
}

function drawFinding({ title, url }: Finding): HTMLElement {
  const item = document.createElement('li');
  item.innerHTML = `<a href="${url}">${title}</a>`;
  return item;
}

const titles = () => [...parts.list.children].map(({ textContent }) => textContent);

beforeEach(() => {
  const create = (name: string) => document.createElement(name);
  parts = {
    status: create('p'),
    list: create('ol'),
    more: create('button') as HTMLButtonElement,
    prompt: create('p'),
    elsewhere: create('p'),
  };
  searches = new Map();
  results = new Results(parts, { phrases, locale: 'en' }, async () => ({
    search: ({ query }) => searchFor(query).promise,
    draw: drawFinding,
  }));
});

test('shows what answers, and says how much it is', async () => {
  searchFor('queue').resolve(answerOf('Queue', 2));
  await results.show(stateOf('queue'));
  expect(titles()).toEqual(['Queue', 'Queue']);
  expect(parts.status.textContent).toBe('2 results');
});

test('keeps the newer answer when an older search ends after it', async () => {
  const older = results.show(stateOf('que'));
  const newer = results.show(stateOf('queue'));
  searchFor('queue').resolve(answerOf('Queue', 1));
  await newer;
  searchFor('que').resolve(answerOf('Question', 3));
  await older;
  expect(titles()).toEqual(['Queue']);
  expect(parts.status.textContent).toBe('1 result');
});

test('keeps the newer answer when an older search fails after it', async () => {
  const older = results.show(stateOf('que'));
  searchFor('queue').resolve(answerOf('Queue', 1));
  await results.show(stateOf('queue'));
  searchFor('que').reject(new Error('lost'));
  await older;
  expect(titles()).toEqual(['Queue']);
});

test('shows no more of an answer that another has replaced', async () => {
  const read = Promise.withResolvers<Finding[]>();
  const { read: readAll } = answerOf('Question', 12);
  searchFor('que').resolve({
    count: 12,
    read: (start, end) => (start === 0 ? readAll(start, end) : read.promise),
  });
  await results.show(stateOf('que'));
  const more = results.showMore();
  searchFor('queue').resolve(answerOf('Queue', 1));
  await results.show(stateOf('queue'));
  read.resolve(await readAll(8, 12));
  await more;
  expect(titles()).toEqual(['Queue']);
});

test('clears the page of an answer when the query is emptied before it comes', async () => {
  const older = results.show(stateOf('queue'));
  await results.show(stateOf(''));
  searchFor('queue').resolve(answerOf('Queue', 1));
  await older;
  expect(titles()).toEqual([]);
  expect(parts.prompt.hidden).toBe(false);
});

test('says that it has failed, and tries again at the next search', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  searchFor('queue').reject(new Error('lost'));
  await results.show(stateOf('queue'));
  expect(parts.status.textContent).toBe('The search has failed.');
  searchFor('card').resolve(answerOf('Card', 1));
  await results.show(stateOf('card'));
  expect(titles()).toEqual(['Card']);
});
