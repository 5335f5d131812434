import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const writeText = vi.fn(() => Promise.resolve());
const selectAllChildren = vi.fn();
let page: Document;
let button: HTMLButtonElement;
let other: HTMLButtonElement;
let copyFor: (button: HTMLButtonElement) => Promise<void>;

/** What is said, and over which button. */
const said = () =>
  [...page.querySelectorAll('[role="status"]')].map(
    ({ textContent, previousElementSibling: over }) => [
      textContent,
      over?.getAttribute('aria-label'),
    ],
  );
const names = () =>
  [button, other].map((each) => [each.textContent, each.getAttribute('aria-label')]);

const NAMES = [
  ['Copy', 'Copy · words'],
  ['Copy', 'Copy · more'],
];

beforeEach(async () => {
  vi.useFakeTimers();
  page = new Window().document as unknown as Document;
  page.body.innerHTML = ['words', 'more']
    .map(
      (id) =>
        `<p id="${id}"> The ${id}. </p><button data-copies="${id}" data-done="Copied" aria-label="Copy · ${id}">Copy</button>`,
    )
    .join('');
  [button, other] = page.querySelectorAll('button') as unknown as [
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { clipboard: { writeText }, userAgent: 'X11; Linux' });
  vi.stubGlobal('getSelection', () => ({ selectAllChildren }));
  // What it remembers is of one page.
  vi.resetModules();
  ({ copyFor } = await import('./copy.ts'));
});

afterEach(() => {
  vi.clearAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a button copies the words of its element, says so once, and takes it back', async () => {
  await copyFor(button);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('The words.');
  expect(said()).toEqual([['', 'Copy · words']]);
  await vi.advanceTimersByTimeAsync(200);
  expect(said()).toEqual([['Copied', 'Copy · words']]);
  await vi.advanceTimersByTimeAsync(2800);
  expect(said()).toEqual([]);
});

test('the button keeps the name that it has, which would be read out as well', async () => {
  const seen = new Set<string>();
  await copyFor(button);
  for (let time = 0; time < 3500; time += 100) {
    seen.add(JSON.stringify(names()));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect([...seen]).toEqual([JSON.stringify(NAMES)]);
});

test('pressing another takes back what was said over the first, and says it anew', async () => {
  await copyFor(button);
  await vi.advanceTimersByTimeAsync(2000);
  await copyFor(other);
  expect(said()).toEqual([['', 'Copy · more']]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(said()).toEqual([['Copied', 'Copy · more']]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(said()).toEqual([]);
});

test('pressed again while it says so, it says it once more and takes that back', async () => {
  await copyFor(button);
  await vi.advanceTimersByTimeAsync(1000);
  await copyFor(button);
  expect(said()).toEqual([['', 'Copy · words']]);
  await vi.advanceTimersByTimeAsync(2500);
  expect(said()).toEqual([['Copied', 'Copy · words']]);
  await vi.advanceTimersByTimeAsync(500);
  expect(said()).toEqual([]);
});

test('where the browser refuses, the words are selected and the keys named', async () => {
  writeText.mockRejectedValueOnce(new Error('Not allowed.'));
  await copyFor(button);
  expect(selectAllChildren).toHaveBeenCalledExactlyOnceWith(page.getElementById('words'));
  await vi.advanceTimersByTimeAsync(200);
  expect(said()).toEqual([['Ctrl + C', 'Copy · words']]);
  await vi.advanceTimersByTimeAsync(2800);
  expect(said()).toEqual([]);
});
