import sharp from 'sharp';
import favicon from '../../../public/favicon.svg?raw';

/** Units of the drawing’s side. */
const DRAWN_SIDE = 32;
/** Pixels an inch at which an SVG’s unit is one pixel. */
const NATURAL_DENSITY = 72;

/**
 * The icon of the site as a PNG, in its light colours: 144 pixels for feeds, which allow no more, and 180
 * for the home screens of telephones.
 */
export async function drawIcon(side: number): Promise<Uint8Array<ArrayBuffer>> {
  const density = (NATURAL_DENSITY * side) / DRAWN_SIDE;
  const png = await sharp(Buffer.from(favicon), { density })
    .resize(side, side)
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}
