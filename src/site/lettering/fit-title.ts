import { breakLines, measureText, outlineText, UNITS_PER_EM } from './outline.ts';

/** The room for a title, in units of the drawing. */
export interface TitleRoom {
  width: number;
  height: number;
  /** The size it has when it is short. */
  largest: number;
  /** Height of a line, in ems. */
  leading: number;
}

export interface FittedTitle {
  lines: readonly string[];
  size: number;
}

/** Space added after each letter of a title, in thousandths of an em: letters come close and never touch. */
export const TITLE_TRACKING = -18;

const STEP = 2;
const SMALLEST = 24;

/**
 * Breaks a title into lines and sets it as large as its room allows.
 *
 * @throws {RangeError} When even the smallest size does not fit.
 */
export function fitTitle(title: string, room: TitleRoom): FittedTitle {
  for (let size = room.largest; size >= SMALLEST; size -= STEP) {
    const width = (room.width * UNITS_PER_EM) / size;
    const lines = breakLines(title, width, TITLE_TRACKING);
    const isWide = lines.some((line) => measureText(line, TITLE_TRACKING) > width);
    if (!isWide && lines.length * size * room.leading <= room.height) return { lines, size };
  }
  throw new RangeError(`“${title}” does not fit ${room.width} × ${room.height}.`);
}

/** The size at which the ink of a line is exactly as wide as its room. */
export function sizeToFill(line: string, width: number): number {
  const { left, right } = outlineText(line, TITLE_TRACKING);
  return (width * UNITS_PER_EM) / (right - left);
}
