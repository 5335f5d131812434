import { describe, expect, test } from 'vitest';
import { leaderPath } from './leader.ts';

const FRAME = { width: 1000, height: 200, direction: 'right' } as const;

describe('the stitch to the panel', () => {
  test('rises straight where the knot stands under it, and turns aside where it does not', () => {
    expect(leaderPath({ x: 900, y: 100 }, 15, FRAME)).toBe('M900 85V-76');
    expect(leaderPath({ x: 100, y: 100 }, 15, FRAME)).toBe('M100 85V-61H604V-76');
  });

  test('goes around a knot that stands over its own, on the side where none does', () => {
    const over = { x: 900, y: 50 };
    expect(leaderPath({ x: 900, y: 100 }, 15, FRAME, [over])).toBe('M900 85v-6H872V-76');
    expect(leaderPath({ x: 900, y: 100 }, 15, FRAME, [over, { x: 868, y: 0 }])).toBe(
      'M900 85v-6H928V-76',
    );
  });
});
