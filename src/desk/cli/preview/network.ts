import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';

/** The address of this machine for others on the same network, if it is on one. */
export function findNetworkHost(): string | undefined {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

/** An address as a terminal shows it to the camera of a telephone. */
export const showCode = (url: string): string => renderUnicodeCompact(url, { border: 2 });
