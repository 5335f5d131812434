import { stageSpans } from '../../../magazine/journeys/journey.ts';
import type { DrawnMoment } from '../../../magazine/journeys/journey-layout.ts';

/** Feelings from the top row to the bottom row. */
const FEELINGS = [2, 1, 0, -1, -2] as const;

/** Columns of the scale, and of one moment at least and at most. */
const SCALE_WIDTH = 4;
const LEAST_STEP = 5;
const MOST_STEP = 9;

/** The thread where the join is hidden, and where it shows. */
const WHOLE = { along: '─', down: '│' } as const;
const STITCHED = { along: '╌', down: '┆' } as const;

const rowOf = (feeling: number) => FEELINGS.findIndex((value) => value === feeling);

function formatScale(feeling: number): string {
  const sign = feeling > 0 ? '+' : feeling < 0 ? '−' : ' ';
  return `${sign}${Math.abs(feeling)} `.padStart(SCALE_WIDTH);
}

/** Draws the thread from one knot to the next: along, up or down halfway, along. */
function drawStrand(
  rows: string[][],
  [from, to]: readonly [column: number, column: number],
  [first, second]: readonly [row: number, row: number],
  stitched: boolean,
): void {
  const { along, down } = stitched ? STITCHED : WHOLE;
  const middle = Math.floor((from + to) / 2);
  const put = (row: number, column: number, mark: string) => {
    const line = rows[row];
    if (line) line[column] = mark;
  };
  for (let column = from + 1; column < middle; column += 1) put(first, column, along);
  for (let column = middle + 1; column < to; column += 1) put(second, column, along);
  if (first === second) {
    put(first, middle, along);
    return;
  }
  const falls = second > first;
  put(first, middle, falls ? '╮' : '╯');
  put(second, middle, falls ? '╰' : '╭');
  for (let row = Math.min(first, second) + 1; row < Math.max(first, second); row += 1) {
    put(row, middle, down);
  }
}

/** The tape below the thread: the name of each stage where it starts. */
function drawTape(moments: readonly DrawnMoment[], step: number): string {
  return stageSpans(moments)
    .map(({ stage, start, end }) => {
      const width = (end - start) * step;
      return `├${stage.toUpperCase()}`.padEnd(width, '─').slice(0, width);
    })
    .join('');
}

/** A stretch of the journey that fits the width of the terminal. */
function drawBand(moments: readonly DrawnMoment[], first: number, step: number): string {
  const width = moments.length * step;
  const rows: string[][] = FEELINGS.map((feeling) =>
    Array.from({ length: width }, () => (feeling === 0 ? '·' : ' ')),
  );
  const columnOf = (index: number) => index * step + Math.floor(step / 2);
  moments.forEach((moment, index) => {
    const previous = moments[index - 1];
    if (!previous) return;
    drawStrand(
      rows,
      [columnOf(index - 1), columnOf(index)],
      [rowOf(previous.feeling), rowOf(moment.feeling)],
      moment.seam?.visible ?? false,
    );
  });
  moments.forEach(({ feeling }, index) => {
    const row = rows[rowOf(feeling)];
    if (row) row[columnOf(index)] = '●';
  });
  const numbers = moments.map((_, index) => {
    const number = String(first + index + 1);
    return number.padStart(Math.floor(step / 2) + 1).padEnd(step);
  });
  const indent = ' '.repeat(SCALE_WIDTH);
  return [
    ...rows.map((row, index) => formatScale(FEELINGS[index] ?? 0) + row.join('')),
    indent + drawTape(moments, step),
    indent + numbers.join(''),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/**
 * Draws the thread of a journey in characters: time runs right, feeling runs from −2 at the bottom to
 * +2 at the top, a join that shows is stitched. A journey too long for the terminal goes on below.
 *
 * @param columns Width of the terminal.
 * @returns Lines without a last line break; empty for a journey with no moment.
 */
export function drawThread(moments: readonly DrawnMoment[], columns: number): string {
  if (moments.length === 0) return '';
  const room = Math.max(LEAST_STEP, columns - SCALE_WIDTH);
  const step = Math.min(MOST_STEP, Math.max(LEAST_STEP, Math.floor(room / moments.length)));
  const most = Math.max(1, Math.floor(room / step));
  const bands: string[] = [];
  for (let first = 0; first < moments.length; first += most) {
    bands.push(drawBand(moments.slice(first, first + most), first, step));
  }
  return bands.join('\n\n');
}
