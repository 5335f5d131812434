import { bringUpToDate } from '../../../magazine/atelier/older-versions.ts';
import { OWN_VERSION, type OwnJourney } from '../../../magazine/atelier/own-journey.ts';

/** What is kept of a journey on this device. */
export interface KeptJourney {
  id: string;
  journey: OwnJourney;
  /** When it was kept, in milliseconds since 1970. */
  at: number;
  /** Grows by one each time: a window that knows another number has an older journey. */
  turn: number;
}

/** What came of keeping a journey. */
export type Keeping =
  | { outcome: 'kept'; kept: KeptJourney }
  /** Another window has kept another version since. */
  | { outcome: 'overtaken' }
  | { outcome: 'full' }
  | { outcome: 'refused' };

/** What a shelf needs of `localStorage`. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'atelier:';

/** Whether an entry of the store is a kept journey. */
export function idOfKey(key: string | null): string | undefined {
  return key?.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
}

function parseKept(id: string, text: string | null): KeptJourney | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { journey: kept, at, turn } = value as Partial<KeptJourney>;
    const journey = bringUpToDate(kept) as OwnJourney | undefined;
    // A newer page may have kept it in a form of its own: it stays there, for that page.
    const isOurs =
      journey?.version === OWN_VERSION &&
      Array.isArray(journey.moments) &&
      Array.isArray(journey.measures);
    return isOurs && typeof at === 'number' && typeof turn === 'number'
      ? { id, journey, at, turn }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The journeys of this device. A browser may refuse it at any time: nothing here throws. */
export class Shelf {
  readonly #store: () => Store;

  /** @param store Asked for each time: a browser may refuse even that. */
  constructor(store: () => Store) {
    this.#store = store;
  }

  /** What is kept, the last one first. */
  list(): KeptJourney[] {
    try {
      const store = this.#store();
      return Array.from({ length: store.length }, (_, index) => store.key(index))
        .flatMap((key) => {
          const id = idOfKey(key);
          const kept = id === undefined ? undefined : this.read(id);
          return kept ?? [];
        })
        .sort((one, other) => other.at - one.at);
    } catch {
      return [];
    }
  }

  read(id: string): KeptJourney | undefined {
    try {
      return parseKept(id, this.#store().getItem(PREFIX + id));
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps a journey, unless another window has done so since.
   *
   * @param known The turn at which this window last read or kept it; none for a new one.
   */
  keep(id: string, journey: OwnJourney, { known, at }: { known: number; at: number }): Keeping {
    const there = this.read(id);
    if (there && there.turn !== known) return { outcome: 'overtaken' };
    const kept = { id, journey, at, turn: known + 1 };
    try {
      this.#store().setItem(PREFIX + id, JSON.stringify({ journey, at, turn: kept.turn }));
      return { outcome: 'kept', kept };
    } catch (error) {
      const isFull = error instanceof Error && /quota/i.test(error.name);
      return { outcome: isFull ? 'full' : 'refused' };
    }
  }

  remove(id: string): void {
    try {
      this.#store().removeItem(PREFIX + id);
    } catch {
      // What cannot be reached cannot be deleted; the list shows it still.
    }
  }
}
