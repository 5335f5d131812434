/** Methods of arrays that call a function for each item that they pass, or for each pair that they compare. */
const CALLING = [
  'every',
  'filter',
  'find',
  'findIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
  'sort',
] as const;
/** Those that pass items without calling anything. */
const SEARCHING = ['includes', 'indexOf'] as const;

type Method = (this: unknown[], ...words: unknown[]) => unknown;

/**
 * Counts the steps that a function takes through arrays, whichever: the items that their methods and loops
 * pass, and the pairs that they compare. Time depends on the machine, steps do not.
 */
export function countSteps(run: () => void): number {
  const prototype = Array.prototype as unknown as Record<string | symbol, Method>;
  const own = [...CALLING, ...SEARCHING, Symbol.iterator].map(
    (name) => [name, prototype[name] as Method] as const,
  );
  let steps = 0;
  // No spreading in here: it goes through the iterator that is being counted.
  const counted = (method: Method): Method =>
    function counting(this: unknown[], ...words) {
      const callback = words[0];
      if (typeof callback === 'function') {
        words[0] = function step(this: unknown, ...args: unknown[]) {
          steps += 1;
          return Reflect.apply(callback, this, args) as unknown;
        };
      } else steps += this.length;
      return Reflect.apply(method, this, words);
    };
  for (const [name, method] of own) prototype[name] = counted(method);
  try {
    run();
  } finally {
    for (const [name, method] of own) prototype[name] = method;
  }
  return steps;
}
