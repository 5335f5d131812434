import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyFor } from './copy.ts';

const writeText = vi.fn(() => Promise.resolve());
let button: HTMLButtonElement;

beforeEach(() => {
  vi.useFakeTimers();
  const document = new Window().document as unknown as Document;
  document.body.innerHTML =
    '<p id="words"> The words. </p><button data-copies="words" data-done="Copied" aria-label="Copy · words">Copy</button>';
  button = document.querySelector('button') as HTMLButtonElement;
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
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

test('pressed again while it says so, it still takes its own words back', async () => {
  await copyFor(button);
  await copyFor(button);
  await vi.advanceTimersByTimeAsync(3000);
  expect(button.textContent).toBe('Copy');
});

test('a copy that the browser refuses is not said to be done', async () => {
  writeText.mockRejectedValueOnce(new Error('Not allowed.'));
  await expect(copyFor(button)).rejects.toThrow('Not allowed.');
  expect(button.textContent).toBe('Copy');
});
