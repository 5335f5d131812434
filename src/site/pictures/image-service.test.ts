import type { AstroConfig } from 'astro';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../tests/random.ts';
import service from './image-service.ts';
import { printInTwoInks } from './two-inks.ts';

const POSITION = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 0/1' } };
const INKS = { stock: '#ffe14a', ink: '#1a1fd1' };

/** A photograph as a camera makes it: twelve million points with a grain, lying on its side, with its place. */
async function takePhotograph(): Promise<Buffer> {
  const [width, height] = [4000, 3000];
  const random = createRandom(7);
  const pick = (most: number) => Math.floor(random() * most);
  const noise = sharp({
    create: {
      width: 500,
      height: 375,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
  const shapes = `<svg width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg">
    <defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="#9cf"/><stop offset="1" stop-color="#432"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)" opacity=".8"/>
    ${Array.from({ length: 60 }, () => `<circle cx="${pick(width)}" cy="${pick(height)}" r="${40 + pick(260)}" fill="hsl(${pick(360)} 50% 50%)"/>`).join('')}
  </svg>`;
  const ground = noise.resize(width, height, { kernel: 'cubic' }).raw();
  return sharp(await ground.toBuffer(), { raw: { width, height, channels: 3 } })
    .composite([{ input: Buffer.from(shapes) }])
    .withExif(POSITION)
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 97 })
    .toBuffer();
}

const config = { service: { config: {} } } as unknown as AstroConfig['image'];

const transform = async (photograph: Buffer, settings: Record<string, unknown>) => {
  const { data } = await service.transform(
    new Uint8Array(photograph),
    { src: '/_astro/quay.jpg', quality: 45, ...settings },
    config,
    undefined as never,
  );
  return Buffer.from(data);
};

describe('a camera’s photograph', async () => {
  const photograph = await takePhotograph();

  test.for(['avif', 'webp'])(
    'reaches a reader small, upright and without its place, as %s',
    async (format) => {
      const shown = await transform(photograph, { width: 1080, format, ...INKS });
      const { exif, width, height } = await sharp(shown).metadata();
      expect({ exif, width, height }).toEqual({ exif: undefined, width: 1080, height: 1440 });
      expect(shown.length).toBeLessThanOrEqual(120_000);
    },
  );
});

test.for([
  ['webp', 1080],
  ['webp', 1620],
  ['jpeg', 1080],
] as const)(
  'a photograph that is all grain weighs no more, as %s %i wide',
  async ([format, width]) => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const grain = { width: 1620, height: 1215, channels: 3, background: '#888', noise } as const;
    const photograph = await sharp({ create: grain }).jpeg({ quality: 90 }).toBuffer();
    const shown = await transform(photograph, { width, format, quality: 75 });
    expect(shown.length).toBeLessThanOrEqual(width > 1080 ? 250_000 : 120_000);
  },
);

test('a photograph in two inks goes from the ink to the stock, and is nothing else', async () => {
  const ramp = Buffer.from(Array.from({ length: 256 }, (_, grey) => [grey, grey, grey]).flat());
  const image = await sharp(ramp, { raw: { width: 256, height: 1, channels: 3 } })
    .png()
    .toBuffer();
  const { data, info } = await sharp(await printInTwoInks(image, INKS))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(3);
  expect([...data.subarray(0, 3)]).toEqual([0x1a, 0x1f, 0xd1]);
  expect([...data.subarray(-3)]).toEqual([0xff, 0xe1, 0x4a]);
  const reds = [...data].filter((_, index) => index % 3 === 0);
  expect(reds).toEqual(reds.toSorted((one, other) => one - other));
});
