/** Throws of dice that are the same whenever the seed is. */
export interface Dice {
  /** A whole number, both ends included. */
  between: (least: number, most: number) => number;
  /** One of some things. */
  pick: <Item>(items: readonly Item[]) => Item;
  /** Whether something happens that does so in a share of the cases. */
  chance: (share: number) => boolean;
}

/** Makes dice by the linear congruential generator of Numerical Recipes. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (items) => {
      if (items.length === 0) throw new RangeError('There is nothing to pick from.');
      return items[Math.floor(next() * items.length)] as (typeof items)[number];
    },
    chance: (share) => next() < share,
  };
}
