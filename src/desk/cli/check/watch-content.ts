import { existsSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** Folders whose files the checks read. */
const WATCHED = ['content', 'public'];

/** How long the files must be at rest, in milliseconds: a text editor writes in several goes. */
const REST = 150;

/** Prints a report each time that it says something else than the last time. */
export function tellChanges(
  print: (text: string) => void,
  report: () => Promise<string>,
): () => Promise<void> {
  let last = '';
  return async () => {
    const text = await report();
    if (text !== last) print(text);
    last = text;
  };
}

/** Calls back at once, then each time that files have changed and are at rest again, until it is stopped. */
export function watchContent(root: string, onChange: () => Promise<void>, signal: AbortSignal) {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<void> = Promise.resolve();
    let watchers: FSWatcher[] = [];
    const change = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        follow();
        running = running.then(onChange);
        running.catch(reject);
      }, REST);
    };
    // A file that was written beside and renamed is another one, which the watcher of the first does not see.
    const follow = () => {
      for (const watcher of watchers) watcher.close();
      watchers = WATCHED.map((folder) => path.join(root, folder))
        .filter((target) => existsSync(target))
        .map((target) => watch(target, { recursive: true }, change).on('error', reject));
    };
    follow();
    // The files are watched before they are read, so that no change is missed in between.
    running = onChange();
    running.catch(reject);
    const stop = () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      running.then(resolve, reject);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
