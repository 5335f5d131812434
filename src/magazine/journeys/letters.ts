const ALPHABET = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));

/** Every letter that a journey may have, in order: `A` to `Z`, then `AA` to `ZZ`. */
const LETTERS: readonly string[] = [
  ...ALPHABET,
  ...ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second)),
];

/**
 * The first letter that no journey has.
 *
 * @throws {RangeError} When all 702 are taken.
 */
export function nextLetter(taken: ReadonlySet<string>): string {
  const free = LETTERS.find((letter) => !taken.has(letter));
  if (free === undefined) throw new RangeError('Every letter from A to ZZ is taken.');
  return free;
}

/** Orders letters as they are given: `Z` comes before `AA`. */
export function compareLetters(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}
