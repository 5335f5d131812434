import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { SIGNALS } from '../held-signals.ts';

/** How long to wait before asking a server again whether it answers, in milliseconds. */
const PAUSE = 150;

/**
 * Starts the dev server; a signal to the command stops it.
 *
 * @param settings Its environment, beside that of the command; `PREVIEW_LOG` names the file that takes what it writes.
 */
export function startServer(
  project: string,
  args: readonly string[],
  settings: Readonly<Record<'CONTENT_ROOT' | 'PREVIEW_NOTES' | 'PREVIEW_LOG', string>>,
) {
  // The base path of the published site would move every page.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings, SITE_URL: undefined };
  const log = openSync(settings.PREVIEW_LOG, 'w');
  const astro = path.join(project, 'node_modules/astro/bin/astro.mjs');
  const server = spawn(process.execPath, [astro, ...args], {
    cwd: project,
    stdio: ['ignore', log, log],
    env,
  });
  const stopped = new AbortController();
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    stopped.abort();
    server.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  const exit = once(server, 'exit') as Promise<[number | null]>;
  const ended = exit.then(([code]) => {
    for (const signal of SIGNALS) process.off(signal, stop);
    return stopped.signal.aborted || code === 0;
  });
  const isRunning = () => server.exitCode === null && server.signalCode === null;
  return {
    /** Waits until an address of it answers; tells that none will where the server ended before. */
    answers: async (url: string) => {
      while (isRunning()) {
        const answer = await fetch(url).catch(() => undefined);
        if (answer) return true;
        await setTimeout(PAUSE);
      }
      return false;
    },
    /** Whether it ended well or on request. */
    ended,
    stop: () => stop(),
    said: () => readFile(settings.PREVIEW_LOG, 'utf8'),
  };
}
