import { expect, test } from 'vitest';
import { placeFillers } from './fillers.ts';

/** The pages of fillers among parts that end an issue, the last before its back. */
function pagesOf(first: number, lengths: readonly number[], lacking: number): number[] {
  let page = first;
  return placeFillers(first, lengths, lacking).flatMap((placed, index) => {
    const pages = Array.from({ length: placed }, (_, each) => page + each);
    page += placed + (lengths[index] ?? 0);
    return pages;
  });
}

const ENDINGS = [
  [1, 1, 1],
  [2, 1, 1],
  [1, 1],
].flatMap((lengths) => [41, 42, 43, 44].map((first): [number, number[]] => [first, lengths]));

test.each(ENDINGS)(
  'from page %i on, no two of those before %j face each other',
  (first, lengths) => {
    const pages = lengths.reduce((sum, each) => sum + each, first - 1) + 1;
    const lacking = (4 - (pages % 4)) % 4;
    const fillers = pagesOf(first, lengths, lacking);
    expect(fillers).toHaveLength(lacking);
    for (const page of fillers.filter((each) => each % 2 === 0)) {
      expect(fillers, String(fillers)).not.toContain(page + 1);
    }
  },
);
