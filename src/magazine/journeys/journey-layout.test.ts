import { describe, expect, test } from 'vitest';
import { holdAlways } from '../../tests/random.ts';
import { fitThread, layoutJourney, type DrawnMoment, type Frame } from './journey-layout.ts';

const FRAME: Frame = { width: 400, height: 200, direction: 'right' };
const DOWN: Frame = { width: 80, height: 400, direction: 'down' };

function moment(id: string, feeling: number, rest: Partial<DrawnMoment> = {}): DrawnMoment {
  return { id, feeling, stage: 'smot', ...rest };
}

const visible = { seam: { visible: true } };
const hidden = { seam: { visible: false } };

/** The numbers of a path, as points. */
function pointsOf(path: string): [x: number, y: number][] {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? NaN]] : []));
}

describe('the knots of a journey', () => {
  test('stand in the middle of equal steps, and are numbered from 1', () => {
    const moments = ['a', 'b', 'c', 'd'].map((id) => moment(id, 0));
    const { knots } = layoutJourney({ moments }, FRAME);
    expect(knots.map(({ id, number, x }) => [id, number, x])).toEqual([
      ['a', 1, 50],
      ['b', 2, 150],
      ['c', 3, 250],
      ['d', 4, 350],
    ]);
  });

  test('stand at the bottom for misery, in the middle for neutral, at the top for magic', () => {
    const moments = [-2, -1, 0, 1, 2].map((feeling) => moment(`f${feeling}`, feeling));
    const { knots, neutral } = layoutJourney({ moments }, FRAME);
    expect(knots.map(({ y }) => y)).toEqual([200, 150, 100, 50, 0]);
    expect(neutral).toBe(100);
  });

  test('run down with misery on the left on a narrow screen', () => {
    const moments = [-2, 0, 2, 0].map((feeling, index) => moment(`m${index}`, feeling));
    const { knots, neutral } = layoutJourney({ moments }, DOWN);
    expect(knots.map(({ x, y }) => [x, y])).toEqual([
      [0, 50],
      [40, 150],
      [80, 250],
      [40, 350],
    ]);
    expect(neutral).toBe(40);
  });
});

describe('the thread of a journey', () => {
  test('is whole where joins are hidden and stitched where they show', () => {
    const moments = [
      moment('a', 0),
      moment('b', 1, hidden),
      moment('c', 2),
      moment('d', -1, visible),
      moment('e', 0, visible),
      moment('f', 1, hidden),
    ];
    const { strands } = layoutJourney({ moments }, FRAME);
    expect(strands.map(({ stitched }) => stitched)).toEqual([false, true, false]);
  });

  test('takes up each strand where the one before ends', () => {
    const moments = [moment('a', 0), moment('b', 2, visible), moment('c', -2, hidden)];
    const { strands, knots } = layoutJourney({ moments }, FRAME);
    const [first = [], second = []] = strands.map(({ path }) => pointsOf(path));
    expect(first[0]).toEqual([knots[0]?.x, knots[0]?.y]);
    expect(first.at(-1)).toEqual([knots[1]?.x, knots[1]?.y]);
    expect(second[0]).toEqual(first.at(-1));
    expect(second.at(-1)).toEqual([knots[2]?.x, knots[2]?.y]);
  });

  test('stays within its frame, whatever the feelings', () => {
    holdAlways({ seed: 3, rounds: 200 }, (random) => {
      const moments = Array.from({ length: 2 + Math.floor(random() * 13) }, (_, index) =>
        moment(`m${index}`, Math.floor(random() * 5) - 2, random() < 0.5 ? visible : hidden),
      );
      for (const frame of [FRAME, DOWN]) {
        const { strands } = layoutJourney({ moments }, frame);
        for (const [x, y] of strands.flatMap(({ path }) => pointsOf(path))) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(frame.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(frame.height);
        }
      }
    });
  });
});

describe('the stages of a journey', () => {
  test('divide the tape, with a notch where one gives way to the next', () => {
    const moments = [
      moment('a', 0, { stage: 'zmot' }),
      moment('b', 0, { stage: 'fmot' }),
      moment('c', 0, { stage: 'fmot' }),
      moment('d', 0, { stage: 'umot' }),
    ];
    const { stages, notches } = layoutJourney({ moments }, FRAME);
    expect(stages).toEqual([
      { stage: 'zmot', start: 0, end: 100 },
      { stage: 'fmot', start: 100, end: 300 },
      { stage: 'umot', start: 300, end: 400 },
    ]);
    expect(notches).toEqual([100, 300]);
  });
});

describe('the edges of what can be drawn', () => {
  test('a journey without moments has no knots, no thread and no stages', () => {
    const { knots, strands, stages } = layoutJourney({ moments: [] }, FRAME);
    expect([knots, strands, stages]).toEqual([[], [], []]);
  });

  test('a single moment has a knot and no thread', () => {
    const { knots, strands } = layoutJourney({ moments: [moment('a', 0)] }, FRAME);
    expect(knots).toEqual([
      {
        id: 'a',
        number: 1,
        mark: undefined,
        x: 200,
        y: 100,
        stitched: undefined,
        planned: undefined,
      },
    ]);
    expect(strands).toEqual([]);
  });

  test.for([
    { width: 0, height: 10 },
    { width: 10, height: 0 },
    { width: Number.NaN, height: 10 },
  ])('a frame of $width × $height is refused', ({ width, height }) => {
    const frame = { width, height, direction: 'right' } as const;
    expect(() => layoutJourney({ moments: [] }, frame)).toThrow(RangeError);
  });
});

describe('what was planned', () => {
  test('stands beside the knot where it differs from what was felt, and nowhere else', () => {
    const moments = [
      moment('a', -1, { planned: { feeling: 1 } }),
      moment('b', 2, { planned: { feeling: 2 } }),
      moment('c', 0),
    ];
    const across = layoutJourney({ moments }, { ...FRAME, width: 300 }).knots;
    expect(across.map(({ planned }) => planned)).toEqual([{ x: 50, y: 50 }, undefined, undefined]);
    const [down] = layoutJourney({ moments }, { ...DOWN, height: 300 }).knots;
    expect(down?.planned).toEqual({ x: 60, y: 50 });
  });
});

describe('the fit of a thread', () => {
  const most = { knot: 15, width: 4, period: 20 };
  const fit = (step: number, dashes: number) => fitThread(step, most, { share: 0.26, dashes });

  test('is as drawn where there is room', () => {
    expect(fit(113, 3)).toEqual(most);
  });

  test.for([8, 11, 24, 57, 80])('keeps its dashes %i units from knot to knot', (step) => {
    for (const dashes of [2, 3]) {
      const { knot, width, period } = fit(step, dashes);
      expect(period * dashes).toBeLessThanOrEqual(step - 2 * knot + 0.5);
      expect(width).toBeLessThan(period / 2);
      expect(knot).toBeGreaterThan(0);
    }
  });
});
