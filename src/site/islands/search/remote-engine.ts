import type { Locale } from '../../../magazine/vocabulary.ts';
import type { Phrases } from '../../search/search-phrases.ts';
import type { Found } from './found.ts';
import type { SearchState } from './state.ts';
import type { Request } from './worker.ts';
import SearchWorker from './worker.ts?worker';

/** How long the index may take to answer, in milliseconds. */
const PATIENCE = 20_000;

type Asked<Kind> = Kind extends { id: number } ? Omit<Kind, 'id'> : never;

/** Finds what answers a state; findings are read from `start` to `end`, with every moment if they are unfolded. */
export type Find = (
  state: SearchState,
  start: number,
  end: number,
  isUnfolded?: boolean,
) => Promise<Found>;

/**
 * The engine of an index at work beside the page: neither its WebAssembly nor its arithmetic is run by the
 * page itself, whose policy allows none.
 */
export class RemoteEngine {
  readonly #worker: Worker;
  /** What the search says, once the index is open. */
  readonly phrases: Promise<Phrases>;
  #asked = 0;

  /** @param folder Path of the index, with its last slash. */
  constructor(folder: string, locale: Locale) {
    this.#worker = new SearchWorker();
    const address = new URL(folder, location.href).href;
    this.phrases = this.#ask({ open: { folder: address, locale } }) as Promise<Phrases>;
    // Whoever asks hears of a failure; who only prepares does not.
    this.phrases.catch(() => undefined);
  }

  find: Find = async (state, start, end, isUnfolded = false) => {
    await this.phrases;
    return (await this.#ask({ find: { state, start, end, isUnfolded } })) as Found;
  };

  #ask(request: Asked<Request>): Promise<unknown> {
    const id = ++this.#asked;
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const ended = new AbortController();
      const fail = (reason: string) => {
        ended.abort();
        reject(new Error(reason));
      };
      const patience = setTimeout(() => fail('The search index does not answer.'), PATIENCE);
      ended.signal.addEventListener('abort', () => clearTimeout(patience));
      const { signal } = ended;
      worker.addEventListener('error', ({ message }) => fail(message), { signal });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<{ id: number; result?: unknown; error?: string }>) => {
          if (data.id !== id) return;
          if (data.error) fail(data.error);
          // Nobody asks on after a failure, and what was asked before has been replaced.
          if (data.error && id === this.#asked) worker.terminate();
          ended.abort();
          resolve(data.result);
        },
        { signal },
      );
      worker.postMessage({ id, ...request });
    });
  }
}
