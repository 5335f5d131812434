const ALPHABET = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));

/** The letters that a journey may have, in order and without end: `A` to `Z`, then `AA` to `ZZ`, then `AAA`. */
function* listLetters(): Generator<string> {
  yield* ALPHABET;
  for (const start of listLetters()) for (const last of ALPHABET) yield start + last;
}

/** The first letter that no journey has. */
export function nextLetter(taken: ReadonlySet<string>): string {
  // Of letters without end one is always free.
  return listLetters().find((letter) => !taken.has(letter)) as string;
}

/** Orders letters as they are given: `Z` comes before `AA`. */
export function compareLetters(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}
