// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildPhrases } from '../../search/search-phrases.ts';
import type { Finding, Found } from './found.ts';
import type { ResultParts } from './parts.ts';
import { tellFound, tellHints } from './phrases.ts';
import { Results } from './results.ts';

const phrases = buildPhrases('en');
const PAGE = 8;

const stateOf = (query: string) => ({ query, filters: {} });

/** As many findings as are asked for, all of one title; some of them hold but a part of the words. */
function answerOf(title: string, whole: number, part = 0): Found {
  const findings = Array.from({ length: whole + part }, (_, index): Finding => ({
    url: `/${title}/`,
    title: [{ text: title, marked: false }],
    label: [],
    issue: undefined,
    thread: undefined,
    extract: [],
    passages: [],
    others: 0,
    counted: 1,
    isPart: index >= whole,
  }));
  return {
    whole,
    part,
    ofMoments: false,
    total: whole + part,
    findings,
    counts: {},
    missing: [],
    proposals: [],
    unquoted: undefined,
    isEmpty: false,
    unfiltered: 0,
    marks: '',
  };
}

let parts: ResultParts;
let searches: Map<string, PromiseWithResolvers<Found>>;
let results: Results;
let loads: number;

/** The search that a query has started, which answers when the test lets it. */
function searchFor(query: string): PromiseWithResolvers<Found> {
  const search = searches.get(query) ?? Promise.withResolvers<Found>();
  searches.set(query, search);
  return search;
}

function drawFinding({ title, url }: Finding): HTMLElement {
  const item = document.createElement('li');
  item.innerHTML = `<a href="${url}">${title[0]?.text}</a>`;
  return item;
}

const titles = (list = parts.list) => [...list.children].map(({ textContent }) => textContent);

beforeEach(() => {
  vi.useFakeTimers();
  const create = (name: string) => document.createElement(name);
  parts = {
    status: create('p'),
    announced: create('p'),
    hints: create('div'),
    list: create('ol'),
    partHeading: create('h2'),
    partList: create('ol'),
    more: create('button') as HTMLButtonElement,
    prompt: create('p'),
    elsewhere: create('p'),
  };
  searches = new Map();
  loads = 0;
  const options = { pageSize: PAGE, loading: '…', failed: 'It failed.' };
  results = new Results(parts, options, async () => {
    loads += 1;
    return {
      find: async ({ query }, start, end) => {
        const found = await searchFor(query).promise;
        return { ...found, findings: found.findings.slice(start, end) };
      },
      phrases,
      tell: (found, state) => tellFound(phrases, found, state, 'en'),
      tellHints: (found) => tellHints(phrases, found, 'en'),
      draw: drawFinding,
      drawHints: ({ missing }) => missing.map((word) => new Text(word)),
    };
  });
});

test('shows what answers, and says how much it is', async () => {
  searchFor('queue').resolve(answerOf('Queue', 2));
  await results.show(stateOf('queue'));
  expect(titles()).toEqual(['Queue', 'Queue']);
  expect(parts.status.textContent).toBe('2 results for “queue”');
});

test('shows nothing of other words beside what says that it is at work', async () => {
  searchFor('que').resolve(answerOf('Question', 2));
  await results.show(stateOf('que'));
  const newer = results.show(stateOf('queue'));
  vi.advanceTimersByTime(300);
  // A short search does not make the list come and go.
  expect(titles()).toEqual(['Question', 'Question']);
  vi.advanceTimersByTime(200);
  expect([parts.status.textContent, ...titles()]).toEqual(['…']);
  searchFor('queue').resolve(answerOf('Queue', 1));
  await newer;
  expect(titles()).toEqual(['Queue']);
});

test('says what more there is after what it has said, unless another search came', async () => {
  searchFor('que').resolve(answerOf('Question', 0));
  await results.show(stateOf('que'), { isTyping: true });
  results.tellMore('2 in French');
  vi.advanceTimersByTime(1000);
  expect(parts.announced.textContent).toBe('Nothing found for “que”. 2 in French');
  await results.show(stateOf('que'), { isTyping: true });
  results.tellMore('3 in French');
  searchFor('queue').resolve(answerOf('Queue', 1));
  await results.show(stateOf('queue'));
  vi.advanceTimersByTime(1000);
  expect(parts.announced.textContent).toBe('1 result for “queue”');
});

test('keeps the newer answer when an older search ends after it', async () => {
  const older = results.show(stateOf('que'));
  const newer = results.show(stateOf('queue'));
  searchFor('queue').resolve(answerOf('Queue', 1));
  await newer;
  // Long enough for the older one to say that it is at work.
  vi.advanceTimersByTime(1000);
  expect(titles()).toEqual(['Queue']);
  searchFor('que').resolve(answerOf('Question', 3));
  await older;
  expect(titles()).toEqual(['Queue']);
  expect(parts.status.textContent).toBe('1 result for “queue”');
});

test('keeps what the newer search found when an older one ends after it', async () => {
  const older = results.show(stateOf('que'));
  const newer = results.show(stateOf('queue'));
  searchFor('queue').resolve(answerOf('Queue', 1));
  await newer;
  searchFor('que').resolve(answerOf('Question', 3));
  await older;
  expect(results.found?.total).toBe(1);
  await results.show(stateOf(''));
  expect(results.found).toBeUndefined();
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
  searchFor('que').resolve(answerOf('Question', 12));
  await results.show(stateOf('que'));
  searches.delete('que');
  const more = results.showMore();
  searchFor('queue').resolve(answerOf('Queue', 1));
  await results.show(stateOf('queue'));
  searchFor('que').resolve(answerOf('Question', 12));
  await more;
  expect(titles()).toEqual(['Queue']);
});

test('shows the next results, and as many as there were for who comes back', async () => {
  searchFor('que').resolve(answerOf('Question', 12));
  await results.show(stateOf('que'));
  expect(results.shown).toBe(PAGE);
  expect(parts.more?.hidden).toBe(false);
  await results.showMore();
  expect(results.shown).toBe(12);
  expect(parts.more?.hidden).toBe(true);
  await results.show(stateOf('que'), { least: 12 });
  expect(titles()).toHaveLength(12);
});

test('puts what holds but some of the words under a heading that counts it', async () => {
  searchFor('queue bell').resolve(answerOf('Queue', 1, 2));
  await results.show(stateOf('queue bell'));
  expect(titles()).toEqual(['Queue']);
  expect(titles(parts.partList)).toEqual(['Queue', 'Queue']);
  expect(parts.partHeading.hidden).toBe(false);
  expect(parts.partHeading.textContent).toBe(`${phrases.part} · 2`);
});

test('says aloud what was found once, when the reader has stopped typing', async () => {
  const said: (string | null)[] = [];
  vi.spyOn(parts.announced, 'textContent', 'set').mockImplementation((words) => {
    said.push(words);
  });
  for (const query of ['q', 'qu', 'que', 'queue']) {
    searchFor(query).resolve(answerOf(query, 2));
    await results.show(stateOf(query), { isTyping: true });
    vi.advanceTimersByTime(300);
  }
  expect(said).toEqual([]);
  vi.advanceTimersByTime(2000);
  expect(said).toEqual(['2 results for “queue”']);
});

test('says at once what a choice has found, and no more what an earlier list held', async () => {
  searchFor('queue').resolve(answerOf('Queue', 2));
  await results.show(stateOf('queue'));
  vi.advanceTimersByTime(150);
  expect(parts.announced.textContent).toBe('2 results for “queue”');
  searchFor('card').resolve(answerOf('Card', 1));
  await results.show(stateOf('card'), { isTyping: true });
  expect(parts.announced.textContent).toBe('');
  vi.advanceTimersByTime(600);
  expect(parts.announced.textContent).toBe('1 result for “card”');
});

describe('who comes to the page', () => {
  let field: HTMLInputElement;
  beforeEach(() => {
    field = document.createElement('input');
    parts.status.tabIndex = -1;
    document.body.replaceChildren(field, parts.status, parts.list, parts.partList);
    searchFor('queue').resolve(answerOf('Queue', 2));
  });

  test('goes on from what is said of the results, which is not said a second time', async () => {
    await results.show(stateOf('queue'), { arrival: { left: undefined } });
    expect(document.activeElement).toBe(parts.status);
    vi.advanceTimersByTime(2000);
    expect(parts.announced.textContent).toBe('');
  });

  test('hears of the words that are missing all the same', async () => {
    searchFor('queu').resolve({ ...answerOf('Queue', 1), missing: ['queu'] });
    await results.show(stateOf('queu'), { arrival: { left: undefined } });
    vi.advanceTimersByTime(2000);
    expect(parts.announced.textContent).toBe('Search finds “queu” nowhere.');
  });

  test('goes on from the link by which they had left', async () => {
    await results.show(stateOf('queue'), { arrival: { left: '/Queue/' } });
    expect(document.activeElement).toBe(parts.list.querySelector('a'));
    vi.advanceTimersByTime(2000);
    expect(parts.announced.textContent).toBe('2 results for “queue”');
  });

  test('stays where they have turned meanwhile', async () => {
    const shown = results.show(stateOf('queue'), { arrival: { left: undefined } });
    field.focus();
    await shown;
    expect(document.activeElement).toBe(field);
    vi.advanceTimersByTime(2000);
    expect(parts.announced.textContent).toBe('2 results for “queue”');
  });
});

test('clears the page of an answer when the query is emptied before it comes', async () => {
  const older = results.show(stateOf('queue'));
  await results.show(stateOf(''));
  searchFor('queue').resolve(answerOf('Queue', 1));
  await older;
  expect(titles()).toEqual([]);
  expect(parts.prompt?.hidden).toBe(false);
});

test('says that it has failed, and tries again at the next search', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  searchFor('queue').reject(new Error('lost'));
  await results.show(stateOf('queue'));
  expect(parts.status.textContent).toBe('It failed.');
  searchFor('card').resolve(answerOf('Card', 1));
  await results.show(stateOf('card'));
  expect(titles()).toEqual(['Card']);
});

test('loads anew what failed to answer, be it an earlier search, and only that', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const older = results.show(stateOf('que'));
  searchFor('queue').resolve(answerOf('Queue', 1));
  await results.show(stateOf('queue'));
  await results.show(stateOf('queue'));
  expect(loads).toBe(1);
  searchFor('que').reject(new Error('lost'));
  await older;
  await results.show(stateOf('queue'));
  expect(loads).toBe(2);
});
