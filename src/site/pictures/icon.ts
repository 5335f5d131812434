import favicon from '../../../public/favicon.svg?raw';
import { rasteriseSvg } from './rasterise.ts';

/** Units of the drawing’s side. */
const DRAWN_SIDE = 32;

/**
 * The icon of the site as a PNG, in its light colours: 144 pixels for feeds, which allow no more, and 180,
 * 192 or 512 for the home screens of telephones. What it shows is in its middle: a telephone may cut its edges.
 */
export function drawIcon(side: number): Promise<Uint8Array<ArrayBuffer>> {
  return rasteriseSvg(favicon, side / DRAWN_SIDE);
}
