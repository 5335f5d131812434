import { z } from 'astro/zod';
import { localisedSchema } from './locale.ts';
import { objectOf, wrongValue } from './words.ts';

/** A picture that an entry shows, with what `<Figure>` says of one in a text. */
export const pictureSchema = objectOf('picture', {
  /** Name of the file in the folder of pictures beside the entry. */
  src: z.string().trim().min(1, wrongValue('picture.src')),
  /** What it shows, for whoever does not see it. */
  alt: localisedSchema,
  /** Its author, and its licence. */
  credit: localisedSchema,
  /** What is said below it. */
  legend: localisedSchema.optional(),
  /** Keeps a photograph out of the two colours of the issue. */
  colours: z.literal('own').optional(),
});

export type PictureEntry = z.infer<typeof pictureSchema>;
