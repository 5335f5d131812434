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
