import { expect, test } from 'vitest';
import { askOfKey } from './knot-keys.ts';

const press = (key: string, direction: 'right' | 'down', held = {}) =>
  askOfKey({ key, altKey: false, ctrlKey: false, metaKey: false, ...held }, direction);

test('arrows walk along the thread and move across it, whichever way it runs', () => {
  expect(press('ArrowRight', 'right')).toEqual({ type: 'walk', by: 1 });
  expect(press('ArrowRight', 'down')).toEqual({ type: 'feel', by: 1 });
  expect(press('ArrowUp', 'right')).toEqual({ type: 'feel', by: 1 });
  expect(press('ArrowUp', 'down')).toEqual({ type: 'walk', by: -1 });
});

test('Home, End and 0 mean the same both ways; other keys, and keys held with another, mean nothing', () => {
  for (const direction of ['right', 'down'] as const) {
    expect(press('End', direction)).toEqual({ type: 'walk', by: Infinity });
    expect(press('0', direction)).toEqual({ type: 'neutral' });
    expect(press('n', direction)).toBeUndefined();
    expect(press('ArrowUp', direction, { altKey: true })).toBeUndefined();
  }
});
