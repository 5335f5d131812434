import type { LocalImageService } from 'astro';
import { baseService } from 'astro/assets';
import sharpService from 'astro/assets/services/sharp';
import type { Inks } from '../../magazine/texts/text-picture.ts';
import { printInTwoInks } from './two-inks.ts';

/** What a picture’s settings say of its inks. */
const INKS = ['stock', 'ink'] as const;

/** Astro’s own image service, which can also print in two inks: those that `stock` and `ink` name. */
const service: LocalImageService = {
  ...sharpService,
  propertiesToHash: [...(baseService.propertiesToHash ?? []), ...INKS],
  async transform(file, transform, ...rest) {
    const { stock, ink } = transform as Partial<Inks>;
    if (!stock || !ink) return sharpService.transform(file, transform, ...rest);
    // Made smaller first: a camera’s file has twenty times the points that are shown.
    const { data } = await sharpService.transform(file, { ...transform, format: 'png' }, ...rest);
    const printed = await printInTwoInks(Buffer.from(data), { stock, ink });
    return sharpService.transform(printed, transform, ...rest);
  },
  async getHTMLAttributes(...settings) {
    const attributes = await sharpService.getHTMLAttributes?.(...settings);
    const names = Object.entries(attributes ?? {});
    return Object.fromEntries(names.filter(([name]) => !INKS.some((each) => each === name)));
  },
};

export default service;
