import { describe, expect, it } from 'vitest';
import type { DrawnMoment } from '../../../magazine/journeys/journey-layout.ts';
import { drawThread } from './thread.ts';

/** Moments by stage and feeling; a feeling with a ~ before it comes after a join that shows. */
function buildMoments(...words: string[]): DrawnMoment[] {
  return words.map((word, index) => {
    const [stage = '', feeling = ''] = word.split(' ');
    return {
      id: String(index),
      stage: stage as DrawnMoment['stage'],
      feeling: Number(feeling.replace('~', '')),
      seam: { visible: feeling.startsWith('~') },
    };
  });
}

const MOMENTS = buildMoments(
  ...['zmot 1', 'fmot ~-2', 'fmot ~-1', 'fmot 2', 'fmot ~-1', 'fmot 1'],
  ...['fmot ~-1', 'smot ~-2', 'smot 1', 'umot 1', 'umot 0'],
);

/** A drawing between its first and last lines, which an inline snapshot would indent. */
const frame = (drawing: string) => `\n${drawing}\n`;

describe('the thread in the terminal', () => {
  it('fits 80 columns', () => {
    expect(frame(drawThread(MOMENTS, 80))).toBe(`
 +2                   ╭──●╌╌╮
 +1    ●╌╌╮           │     ┆     ╭──●╌╌╮           ╭──●─────●──╮
  0 ······┆···········│·····┆·····│·····┆···········│···········╰──●··
 −1       ┆     ╭╌╌●──╯     ╰╌╌●──╯     ╰╌╌●╌╌╮     │
 −2       ╰╌╌●╌╌╯                             ╰╌╌●──╯
    ├ZMOT─├FMOT───────────────────────────────├SMOT───────├UMOT───────
       1     2     3     4     5     6     7     8     9    10    11
`);
  });

  it('goes on below where 40 columns do not hold it', () => {
    expect(frame(drawThread(MOMENTS, 40))).toBe(`
 +2               ╭──●╌╮
 +1   ●╌╮         │    ┆    ╭──●╌╮
  0 ····┆·········│····┆····│····┆·····
 −1     ┆    ╭╌╌●─╯    ╰╌╌●─╯    ╰╌╌●
 −2     ╰╌╌●╌╯
    ├ZMOT├FMOT─────────────────────────
      1    2    3    4    5    6    7

 +2
 +1     ╭──●────●─╮
  0 ····│·········╰──●··
 −1     │
 −2   ●─╯
    ├SMOT─────├UMOT─────
      8    9   10   11
`);
  });

  it('never passes the width of the terminal, as long as it holds one moment', () => {
    for (const columns of [9, 20, 33, 60, 80, 200]) {
      const lines = drawThread(MOMENTS, columns).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });

  it('names every stage whole, however narrow', () => {
    for (const columns of [1, 9, 40]) {
      const drawing = drawThread(MOMENTS, columns);
      for (const stage of ['ZMOT', 'FMOT', 'SMOT', 'UMOT']) expect(drawing).toContain(`├${stage}`);
    }
  });

  it('is a knot for one moment, and nothing for none', () => {
    expect(frame(drawThread(buildMoments('smot 0'), 80))).toBe(`
 +2
 +1
  0 ····●····
 −1
 −2
    ├SMOT────
        1
`);
    expect(drawThread([], 80)).toBe('');
  });
});
