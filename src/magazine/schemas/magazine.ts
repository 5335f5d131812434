import { z } from 'astro/zod';
import { ENTRIES, objectOf, wrongValue } from './words.ts';

/** The magazine itself: `content/magazine.yaml`. */
export const magazineSchema = objectOf('magazine', {
  /** Host name that the identifiers of the feeds start with, chosen once: a reader would take others for news. */
  authority: z
    .string()
    .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, wrongValue('magazine.authority'))
    .optional(),
  /** Address of a WebSub hub, which tells readers of news at once. */
  hub: z.url({ protocol: /^https?$/, error: wrongValue('magazine.hub') }).optional(),
}).describe(ENTRIES.magazine);

export type MagazineEntry = z.infer<typeof magazineSchema>;
