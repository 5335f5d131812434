/** The characters from one to another, both included. */
const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(
    '',
  );

/**
 * Every character that the share images can draw: those of the Latin alphabets of Europe, and the signs of
 * their typography. `npm run fonts` cuts the display face for them.
 */
export const DRAWN_LETTERS =
  between(0x20, 0x7e) +
  between(0xa0, 0x17f).replace(
    /[\u00a4\u00ad\u0108\u0109\u0114\u0115\u011c\u011d\u0124\u0125\u012c-\u012f\u0134\u0135\u0138\u013f-\u0140\u0149\u014e\u014f\u015c\u015d\u0162\u0163\u0166\u0167\u017f]/g,
    '',
  ) +
  'ȘșȚțẀẁẂẃẄẅẞỲỳ\u2007\u2009\u202f–—‘’‚“”„†•…′″‹›⁄€™↑↓−';

const DRAWN = new Set(DRAWN_LETTERS);

/** The characters of a title that the share images would leave out, each once. */
export function findUndrawn(title: string): string[] {
  return [...new Set(title.normalize('NFC'))].filter((letter) => !DRAWN.has(letter));
}
