import sharp from 'sharp';
import type { Inks } from '../../magazine/texts/text-picture.ts';

function channelsOf(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

/**
 * Prints a photograph in the two colours of its issue, as the cover is, so that it belongs to the fanzine: black
 * becomes the ink, white the stock, and every grey lies between.
 */
export async function printInTwoInks(photograph: Buffer, { stock, ink }: Inks): Promise<Buffer> {
  const [lights, shadows] = [channelsOf(stock), channelsOf(ink)];
  const grey = await sharp(photograph)
    .autoOrient()
    .greyscale()
    .normalise()
    .toColourspace('srgb')
    .png()
    .toBuffer();
  return sharp(grey)
    .toColourspace('srgb')
    .linear(
      lights.map((light, channel) => (light - (shadows[channel] ?? 0)) / 255),
      shadows,
    )
    .png()
    .toBuffer();
}
