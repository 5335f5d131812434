import { createServer } from 'node:net';
import { UsageError } from './command.ts';

/** The last port that there is. */
const LAST_PORT = 65_535;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}

/**
 * Finds a port of this machine that nothing listens to.
 *
 * @param first Where the search begins; it goes up.
 * @throws {UsageError} When none is left above.
 */
export async function findFreePort(first: number): Promise<number> {
  for (let port = first; port <= LAST_PORT; port += 1) if (await isFree(port)) return port;
  throw new UsageError({
    fr: `Aucun port n’est libre à partir de ${first}. Donnez-en un autre avec --port.`,
    en: `No port is free from ${first} up. Give another one with --port.`,
  });
}

/**
 * Reads the number of a port.
 *
 * @throws {UsageError} When it is none.
 */
export function parsePort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port > 0 && port <= LAST_PORT) return port;
  throw new UsageError({
    fr: `--port attend un nombre entier de 1 à ${LAST_PORT}, et non « ${text} ».`,
    en: `--port takes a whole number from 1 to ${LAST_PORT}, not “${text}”.`,
  });
}
