import favicon from '../../../public/favicon.svg?raw';
import { rasteriseSvg } from './rasterise.ts';

/** Units of the drawing’s side. */
const DRAWN_SIDE = 32;

/**
 * The icon of the site as a PNG, in its light colours: 144 pixels for feeds, which allow no more, and 180
 * for the home screens of telephones.
 */
export function drawIcon(side: number): Promise<Uint8Array<ArrayBuffer>> {
  return rasteriseSvg(favicon, side / DRAWN_SIDE);
}
