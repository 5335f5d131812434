import { describe, expect, test } from 'vitest';
import { feel, parseCurve, writeCurve } from './curve-state.ts';

const told = (id: string, feeling: number) => ({
  id,
  feeling,
  number: 1,
  of: 3,
  title: id,
  stitched: false,
});
const [queue, till, bag] = [told('queue', -1), told('till', 2), told('bag', 0)];
const MOMENTS = [queue, till, bag];

describe('a curve of one’s own', () => {
  test('holds only what differs from the article, within the scale', () => {
    const moved = feel(new Map(), till, 7);
    expect([...moved]).toEqual([]);
    expect([...feel(moved, queue, -9)]).toEqual([['queue', -2]]);
    expect([...feel(feel(moved, queue, 1), queue, -1)]).toEqual([]);
  });

  test('is written in the order of the moments, and read back alike', () => {
    const curve = feel(feel(new Map(), bag, 1), queue, -2);
    expect(writeCurve(curve, MOMENTS)).toBe('#moi=queue:-2,bag:1');
    expect(parseCurve('#moi=queue:-2,bag:1', MOMENTS)).toEqual({ curve, lost: 0 });
    expect(parseCurve('#moi=queue%3A-2%2cbag%3a1', MOMENTS)).toEqual({ curve, lost: 0 });
  });

  test('that differs in nothing leaves nothing in the address', () => {
    expect(writeCurve(new Map(), MOMENTS)).toBe('');
  });

  test.for(['', '#moment-queue', '#moin=queue:1'])('is not in “%s”', (hash) => {
    expect(parseCurve(hash, MOMENTS)).toBeUndefined();
  });

  test.for([
    '',
    'queue',
    'queue:3',
    'queue:-0',
    'queue:1e0',
    'queue: 1',
    'queue:1:1',
    '__proto__:1',
    'elsewhere:1',
    '<img src=x onerror=alert(1)>:1',
    '%',
  ])('takes nothing from “#moi=%s” of a stranger, and says so', (words) => {
    expect(parseCurve(`#moi=${words}`, MOMENTS)).toEqual({ curve: new Map(), lost: 1 });
  });
});
