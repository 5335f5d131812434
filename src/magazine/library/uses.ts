import { AsyncLocalStorage } from 'node:async_hooks';

/** What is used while something is made, by the names of its uses. */
const uses = new AsyncLocalStorage<Set<string>>();

/** Notes that whatever is being made uses something, or asks for something to be made beside it. */
export function noteUse(name: string): void {
  uses.getStore()?.add(name);
}

/** Makes something, and tells what it used. */
export async function collectUses<Made>(
  make: () => Promise<Made>,
): Promise<{ made: Made; used: ReadonlySet<string> }> {
  const used = new Set<string>();
  return { made: await uses.run(used, make), used };
}

/**
 * Makes something once for a build, and anew each time while writing. Whoever asks for it uses what it used.
 *
 * @param keyOf Tells apart what is made; whoever is given it leaves it as it is.
 */
export function madeOnce<Asked extends readonly unknown[], Made>(
  keyOf: (...asked: Asked) => string,
  make: (...asked: Asked) => Promise<Made>,
): (...asked: Asked) => Promise<Made> {
  if (import.meta.env.DEV) return make;
  const all = new Map<string, ReturnType<typeof collectUses<Made>>>();
  return async (...asked) => {
    const key = keyOf(...asked);
    const making = all.get(key) ?? collectUses(() => make(...asked));
    all.set(key, making);
    const { made, used } = await making;
    for (const name of used) noteUse(name);
    return made;
  };
}
