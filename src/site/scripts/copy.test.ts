import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const writeText = vi.fn(() => Promise.resolve());
const selectAllChildren = vi.fn();
let page: Document;
let button: HTMLButtonElement;
let other: HTMLButtonElement;
let copyFor: (button: HTMLButtonElement) => Promise<void>;

const said = () => page.querySelector('[role="status"]')?.textContent;

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

test('a button copies the words of its element, says so, and takes its own back', async () => {
  await copyFor(button);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('The words.');
  expect(button.textContent).toBe('Copied');
  await vi.advanceTimersByTimeAsync(3000);
  expect(button.textContent).toBe('Copy');
  expect(button.getAttribute('aria-label')).toBe('Copy · words');
});

test('it is said aloud once, beside a button whose name has the words that it shows', async () => {
  await copyFor(button);
  await vi.advanceTimersByTimeAsync(200);
  expect(page.querySelectorAll('[role="status"]')).toHaveLength(1);
  expect(said()).toBe('Copied');
  expect(button.getAttribute('aria-label')).toBe('Copied · words');
  await vi.advanceTimersByTimeAsync(3000);
  expect(said()).toBe('');
  expect(button.getAttribute('aria-label')).toBe('Copy · words');
});

test('pressing another takes the words of the first back, and says it anew', async () => {
  await copyFor(button);
  await vi.advanceTimersByTimeAsync(2000);
  await copyFor(other);
  expect([button, other].map(({ textContent }) => textContent)).toEqual(['Copy', 'Copied']);
  expect(said()).toBe('');
  await vi.advanceTimersByTimeAsync(2000);
  expect(other.textContent).toBe('Copied');
  expect(said()).toBe('Copied');
  await vi.advanceTimersByTimeAsync(1000);
  expect(other.textContent).toBe('Copy');
});

test('pressed again while it says so, it still takes its own words back', async () => {
  await copyFor(button);
  await copyFor(button);
  await vi.advanceTimersByTimeAsync(3000);
  expect(button.textContent).toBe('Copy');
});

test('where the browser refuses, the words are selected and the keys named', async () => {
  writeText.mockRejectedValueOnce(new Error('Not allowed.'));
  await copyFor(button);
  expect(selectAllChildren).toHaveBeenCalledExactlyOnceWith(page.getElementById('words'));
  expect(button.textContent).toBe('Ctrl + C');
  await vi.advanceTimersByTimeAsync(3000);
  expect(button.textContent).toBe('Copy');
});
