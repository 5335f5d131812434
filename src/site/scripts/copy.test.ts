import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { offerCopies } from './copy.ts';

const writeText = vi.fn(() => Promise.resolve());
let document: Document;

beforeEach(() => {
  vi.useFakeTimers();
  document = new Window().document as unknown as Document;
  document.body.innerHTML =
    '<p id="words"> The words. </p><button class="invisible" data-copies="words" data-done="Copied" aria-label="Copy · words">Copy</button>' +
    '<button class="invisible" data-copies="nothing" data-done="Copied">Copy</button>';
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const buttons = () => [...document.querySelectorAll('button')];

test('a button copies the words of its element, says so, and takes its own back', async () => {
  offerCopies(buttons());
  const [button] = buttons();
  expect(button?.classList.contains('invisible')).toBe(false);
  button?.click();
  await vi.advanceTimersByTimeAsync(0);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('The words.');
  expect(button?.textContent).toBe('Copied');
  await vi.advanceTimersByTimeAsync(3000);
  expect(button?.textContent).toBe('Copy');
  expect(button?.getAttribute('aria-label')).toBe('Copy · words');
});

test('a button that has nothing to copy goes', () => {
  offerCopies(buttons());
  expect(buttons()).toHaveLength(1);
});

test('where nothing can be copied, no button stays', () => {
  vi.stubGlobal('navigator', {});
  offerCopies(buttons());
  expect(buttons()).toHaveLength(0);
});
