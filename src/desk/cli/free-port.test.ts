import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findFreePort, parsePort } from './free-port.ts';

/** Listens to a port of the system’s choice while it is used. */
function withTakenPort<Result>(use: (port: number) => Promise<Result>): Promise<Result> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      use(port)
        .then(resolve, reject)
        .finally(() => server.close());
    });
  });
}

describe('a free port', () => {
  it('comes after one that is taken', async () => {
    await withTakenPort(async (port) => {
      expect(await findFreePort(port)).toBeGreaterThan(port);
    });
  });

  it('is the first one where nothing takes it', async () => {
    const port = await findFreePort(20_017);
    expect(await findFreePort(port)).toBe(port);
  });

  it('is not sought beyond the last there is', async () => {
    await expect(findFreePort(65_536)).rejects.toThrow('No port is free from 65536 up.');
  });
});

describe('the number of a port', () => {
  it.each([
    ['1', 1],
    ['4321', 4321],
    ['65535', 65_535],
  ])('may be %s', (text, port) => {
    expect(parsePort(text)).toBe(port);
  });

  it.each(['', '0', '-1', '65536', '80.5', '1e3', 'http'])('may not be “%s”', (text) => {
    expect(() => parsePort(text)).toThrow('--port takes a whole number from 1 to 65535');
  });
});
