import jsQR from 'jsqr';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { AddressCode } from './AddressCode.tsx';

/** Pixels a module of the code, and the quiet zone around it in modules. */
const [SCALE, QUIET] = [4, 4] as const;

test('a code is read back as the address that it opens', () => {
  const address = 'https://seamless-experience.example/en/atelier/';
  const drawing = renderToStaticMarkup(<AddressCode address={address} />);
  const modules = Number(/viewBox="0 0 (\d+)/.exec(drawing)?.[1]);
  const side = (modules + 2 * QUIET) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of drawing.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < SCALE; row += 1) {
      const start = ((Number(y) + QUIET) * SCALE + row) * side + (Number(x) + QUIET) * SCALE;
      for (let pixel = start; pixel < start + SCALE; pixel += 1) {
        pixels.set([0, 0, 0], pixel * 4);
      }
    }
  }
  expect(jsQR(pixels, side, side)?.data).toBe(address);
});
