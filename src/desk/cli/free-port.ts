import { createServer } from 'node:net';
import { UsageError } from './command.ts';
import { phrase } from '../problems/phrase.ts';
import WORDS from './words/preview.json' with { type: 'json' };

const LAST_PORT = 65_535;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}

/** Finds the first port of this machine, from one upwards, that nothing listens to. */
export async function findFreePort(first: number): Promise<number> {
  for (let port = first; port <= LAST_PORT; port += 1) if (await isFree(port)) return port;
  throw new UsageError(phrase(WORDS.noPort, { first }));
}

/** Reads the number of a port; throws a `UsageError` when it is none. */
export function parsePort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port > 0 && port <= LAST_PORT) return port;
  throw new UsageError(phrase(WORDS.port, { last: LAST_PORT, text }));
}
