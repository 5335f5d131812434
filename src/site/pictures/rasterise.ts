import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import sharp from 'sharp';

/** Two colours and the steps between them at their edges: a third of the weight of a full picture. */
const PALETTE = { palette: true, colours: 16, dither: 0, effort: 4, compressionLevel: 9 } as const;

/**
 * Turns a drawing into a PNG; the same drawing gives the same bytes.
 *
 * @param drawing An `<svg>` with its size in pixels and without text: no font is installed.
 */
export async function rasterise(drawing: VNode): Promise<Uint8Array<ArrayBuffer>> {
  const svg = renderToStaticMarkup(drawing);
  const png = await sharp(Buffer.from(svg)).png(PALETTE).toBuffer();
  return new Uint8Array(png);
}
