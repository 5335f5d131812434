import type { LocalImageService } from 'astro';
import { baseService } from 'astro/assets';
import sharpService from 'astro/assets/services/sharp';
import sharp from 'sharp';
import type { Inks } from '../../magazine/texts/text-picture.ts';
import { printInTwoInks } from './two-inks.ts';

/** What a picture’s settings say of its inks. */
const INKS = ['stock', 'ink'] as const;

/** What a picture may weigh, in bytes, whatever its grain: as wide as the text, and wider. */
const MOST_BYTES = { text: 120_000, wide: 250_000 };

/** Pixels of a picture as wide as the text on a dense screen. */
const TEXT_WIDTH = 1080;

/** Under this quality, squares show before the grain goes. */
const LEAST_QUALITY = 20;

/**
 * Lowers the quality until a picture weighs no more than it may, and then softens its grain: the same picture always
 * comes out the same.
 */
const transformWithin: LocalImageService['transform'] = async (file, transform, ...rest) => {
  const most = MOST_BYTES[Number(transform['width']) > TEXT_WIDTH ? 'wide' : 'text'];
  let quality = Number(transform['quality']);
  for (let blur = 0; ;) {
    const softened = blur > 0 ? await sharp(file).blur(blur).png().toBuffer() : file;
    const made = await sharpService.transform(softened, { ...transform, quality }, ...rest);
    if (made.data.length <= most || Number.isNaN(quality)) return made;
    if (quality > LEAST_QUALITY) quality = Math.max(LEAST_QUALITY, Math.floor(quality * 0.8));
    else blur = blur * 2 || 0.5;
  }
};

/** Astro’s own image service, which keeps pictures light, and can print them in two inks: those of `stock` and `ink`. */
const service: LocalImageService = {
  ...sharpService,
  propertiesToHash: [...(baseService.propertiesToHash ?? []), ...INKS],
  async transform(file, transform, ...rest) {
    const { stock, ink } = transform as Partial<Inks>;
    // Made smaller first: a camera’s file has twenty times the points that are shown. A PNG of any quality but the
    // best would have few colours.
    const smaller = { ...transform, format: 'png', quality: undefined };
    const { data } = await sharpService.transform(file, smaller, ...rest);
    const printed = stock && ink ? await printInTwoInks(Buffer.from(data), { stock, ink }) : data;
    return transformWithin(printed, transform, ...rest);
  },
  async getHTMLAttributes(...settings) {
    const attributes = await sharpService.getHTMLAttributes?.(...settings);
    const names = Object.entries(attributes ?? {});
    return Object.fromEntries(names.filter(([name]) => !INKS.some((each) => each === name)));
  },
};

export default service;
