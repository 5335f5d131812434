/** A place in a file, both numbers from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The line and the column, both from 1, of an offset in UTF-16 units. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * Reads where the lines of a text start, to be asked about many places in it.
 *
 * @returns The line and the column, both from 1, of an offset in UTF-16 units.
 */
export function indexLines(source: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
    let from = 0;
    let to = starts.length;
    while (to - from > 1) {
      const middle = Math.floor((from + to) / 2);
      if ((starts[middle] ?? 0) <= offset) from = middle;
      else to = middle;
    }
    return { line: from + 1, column: offset - (starts[from] ?? 0) + 1 };
  };
}
