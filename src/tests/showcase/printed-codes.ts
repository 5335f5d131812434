import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A code on a page of a PDF. */
export interface PrintedCode {
  page: number;
  /** Length of a side, in millimetres; the bare ground around it left out. */
  side: number;
  /** Words that stand within four of its squares, which have to be bare. */
  crowding: readonly string[];
}

type Matrix = readonly [number, number, number, number, number, number];

const multiply = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a * p + c * q,
  b * p + d * q,
  a * r + c * s,
  b * r + d * s,
  a * t + c * u + e,
  b * t + d * u + f,
];

const MILLIMETRES_A_POINT = 25.4 / 72;
/** Numbers in the path of a code, one square after the other; those of ticks and dots are as many, but not square. */
const LEAST_NUMBERS = 600;
/** Squares along a side of the smallest code that has an address of this site: its squares are the largest. */
const LEAST_SQUARES = 25;
const BARE_SQUARES = 4;
/** What of their size the highest letters fill above the line. */
const ASCENT = 0.75;

/** Measures the codes of a PDF by the paths that draw them, where these stand on its pages. */
export async function measureCodes(bytes: Uint8Array): Promise<PrintedCode[]> {
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const codes: PrintedCode[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const { items } = await page.getTextContent();
    let matrix: Matrix = [1, 0, 0, 1, 0, 0];
    const saved: Matrix[] = [];
    for (const [index, operation] of fnArray.entries()) {
      const values = argsArray[index] as unknown;
      if (operation === OPS.save) saved.push(matrix);
      if (operation === OPS.restore) matrix = saved.pop() ?? matrix;
      if (operation === OPS.transform) matrix = multiply(matrix, values as Matrix);
      if (operation !== OPS.constructPath) continue;
      const [, [path], extent] = values as [number, [ArrayLike<number> | null], number[]];
      if (!path || path.length < LEAST_NUMBERS) continue;
      const [x = 0, y = 0, farX = 0, farY = 0] = extent;
      const [, , , , left, bottom] = multiply(matrix, [1, 0, 0, 1, x, y]);
      const [, , , , right, top] = multiply(matrix, [1, 0, 0, 1, farX, farY]);
      const side = Math.abs(right - left);
      if (Math.abs(side - Math.abs(top - bottom)) > 0.1) continue;
      const bare = (BARE_SQUARES * side) / LEAST_SQUARES;
      const near = (at: number, size: number, one: number, other: number) =>
        at < Math.max(one, other) + bare && at + size > Math.min(one, other) - bare;
      const crowding = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , west = 0, south = 0] = item.transform as number[];
        const isNear =
          near(west, item.width, left, right) && near(south, ASCENT * item.height, bottom, top);
        return isNear ? [item.str] : [];
      });
      codes.push({ page: number, side: side * MILLIMETRES_A_POINT, crowding });
    }
  }
  return codes;
}
