/**
 * Holds a property against random values; what fails names the seed and the round that show it again.
 *
 * @param property Throws when it does not hold.
 */
export function holdAlways(
  { seed, rounds }: { seed: number; rounds: number },
  property: (random: () => number) => void,
): void {
  const random = createRandom(seed);
  for (let round = 1; round <= rounds; round += 1) {
    try {
      property(random);
    } catch (cause) {
      throw new Error(`Round ${round} of seed ${seed} fails: ${String(cause)}`, { cause });
    }
  }
}

/**
 * Numbers from 0 up to 1 that look random and are the same on every run: the linear congruential
 * generator of Numerical Recipes.
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
