/**
 * Places the pages that fill the last sheet among the parts that end an issue, each on the right where it can be: no two of them
 * face each other.
 *
 * @param first The page on which the parts begin, from 1; those with an even number are on the left.
 * @param lengths How many pages each part takes; after the last comes the back, on the outside.
 * @returns How many of them come before each part.
 */
export function placeFillers(first: number, lengths: readonly number[], lacking: number): number[] {
  let page = first;
  let left = lacking;
  return lengths.map((length, index) => {
    const isLast = index === lengths.length - 1;
    const placed = isLast ? left : Math.min(left, page % 2);
    left -= placed;
    page += placed + length;
    return placed;
  });
}
