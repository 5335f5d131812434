import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import sharp from 'sharp';
import { keep } from '../../magazine/kept/kept-files.ts';

/**
 * Two colours and the steps between them at their edges: a third of the weight of a full picture. More
 * effort, of the palette or of the compression, takes twice the time and saves a twentieth of the weight.
 */
const PALETTE = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** Pixels an inch at which an SVG’s unit is one pixel. */
const NATURAL_DENSITY = 72;

/**
 * Turns an SVG into a PNG, once for as long as neither it nor the rasteriser changes; the same drawing
 * gives the same bytes.
 *
 * @param svg Without text: no font is installed.
 * @param scale Pixels to a unit of the drawing.
 */
export function rasteriseSvg(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  return keep('pictures', [svg, scale, PALETTE, sharp.versions], async () => {
    const drawing = sharp(Buffer.from(svg), { density: NATURAL_DENSITY * scale });
    return new Uint8Array(await drawing.png(PALETTE).toBuffer());
  });
}

/**
 * Turns a drawing into a PNG.
 *
 * @param drawing An `<svg>` with its size in pixels and without text.
 */
export function rasterise(drawing: VNode): Promise<Uint8Array<ArrayBuffer>> {
  return rasteriseSvg(renderToStaticMarkup(drawing));
}
