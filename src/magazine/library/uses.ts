import { AsyncLocalStorage } from 'node:async_hooks';
import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** The quickest: more effort takes longer than it saves. */
const PACKING = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** What is used while something is made, by the names of its uses. */
const uses = new AsyncLocalStorage<Set<string>>();

/** Notes that whatever is being made uses something, or asks for something to be made beside it. */
export function noteUse(name: string): void {
  uses.getStore()?.add(name);
}

/**
 * Makes something that whoever asks for it later is given as well: it may read nothing that is watched, since only
 * the first to ask would be told to use it.
 */
export const makeApart = <Made>(make: () => Made): Made => uses.exit(make);

/**
 * A thing some of whose properties are watched: whatever is being made and reads one uses it.
 *
 * @param use The name of the use.
 * @throws {Error} Where one is read while nothing is made that would remember it.
 */
export function watchReads<Thing extends object>(
  thing: Thing,
  names: readonly (keyof Thing)[],
  use: string,
): Thing {
  const watched = { ...thing };
  for (const name of names) {
    const value = thing[name];
    const get = () => {
      const used = uses.getStore();
      if (!used)
        throw new Error(
          `What reads ${String(name)} of ${use} would not be made again when it changes.`,
        );
      used.add(use);
      return value;
    };
    // What is not there is watched too, and no copy of the thing has it.
    Object.defineProperty(watched, name, { get, enumerable: name in thing });
  }
  return watched;
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

/**
 * Makes something once for a build, as `madeOnce` does. It is held packed, a tenth as large, and unpacked for each that
 * asks: whole articles in several forms are most of what the build of a large magazine holds.
 *
 * @param make What it makes is data: it may hold no function.
 */
export function packedOnce<Asked extends readonly unknown[], Made>(
  keyOf: (...asked: Asked) => string,
  make: (...asked: Asked) => Promise<Made>,
): (...asked: Asked) => Promise<Made> {
  if (import.meta.env.DEV) return make;
  const getPacked = madeOnce(keyOf, async (...asked: Asked) =>
    zstdCompressSync(serialize(await make(...asked)), PACKING),
  );
  return async (...asked) => deserialize(zstdDecompressSync(await getPacked(...asked))) as Made;
}
