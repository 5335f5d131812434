import type { Locale } from '../../../magazine/vocabulary.ts';
import { Engine } from './engine.ts';
import type { SearchState } from './state.ts';

/** What is asked of the worker: the first time to open an index, then to find. */
export type Request =
  | { id: number; open: { folder: string; locale: Locale } }
  | { id: number; find: { state: SearchState; start: number; end: number; isUnfolded: boolean } };

let engine: Promise<Engine> | undefined;

async function answer(request: Request): Promise<unknown> {
  if ('open' in request) {
    const { folder, locale } = request.open;
    const opening = Engine.open(folder, locale);
    engine = opening;
    return (await opening).phrases;
  }
  const { state, start, end, isUnfolded } = request.find;
  return (await engine)?.find(state, start, end, isUnfolded);
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).then(
    (result) => postMessage({ id: data.id, result }),
    (error: unknown) => postMessage({ id: data.id, error: String(error) }),
  );
});
