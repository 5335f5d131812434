import { z } from 'astro/zod';
import { localisedSchema } from './locale.ts';

/** What kinds of work are cited. */
export const SOURCE_TYPES = [
  'book',
  'article',
  'report',
  'thesis',
  'press',
  'web',
  'podcast',
  'video',
  'press-release',
  'legal',
  'encyclopaedia',
  'background',
] as const;

/** A date known to the year, the month or the day. */
const partialDateSchema = z
  .string('A date is quoted: "2010", "2010-09" or "2010-09-06".')
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'A date is "YYYY", "YYYY-MM" or "YYYY-MM-DD".',
  );

/** A cited work: `content/sources/<id>.yaml`. */
export const sourceSchema = z
  .strictObject({
    /** Kind of work. */
    type: z.enum(SOURCE_TYPES, `A type is one of: ${SOURCE_TYPES.join(', ')}.`),
    /** Authors, “Given Family”, or the name of a body. */
    authors: z.array(z.string().trim().min(1)).default([]),
    /** The first author is a body (a company, a union, an agency): its name is never shortened. */
    body: z.boolean().default(false),
    /** Title, in the language of the work. */
    title: z.string().trim().min(1, 'The title is empty.'),
    /** What it appeared in: journal, newspaper, site. */
    container: z.string().trim().min(1).optional(),
    /** Who published it, for books and reports. */
    publisher: z.string().trim().min(1).optional(),
    /** Day, month or year of publication; left out where there is none. */
    date: partialDateSchema.optional(),
    /** The date is approximate. */
    circa: z.boolean().default(false),
    /** Pages, as they are printed. */
    pages: z.string().trim().min(1).optional(),
    /** Address of the work. */
    url: z
      .url({ protocol: /^https?$/, error: 'An address starts with https:// or http://.' })
      .optional(),
    /** When the editors read it: a day, a month or a year. */
    accessed: partialDateSchema.optional(),
    /** Language of the work: a BCP 47 tag. */
    lang: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, 'A language is written en, fr or en-GB.'),
    /** Whether the editors have read the passage; `false` is printed with the citation. */
    consulted: z.boolean(),
    /** Whose words it relays, where it is not the first to publish them. */
    relays: z.string().trim().min(1).optional(),
    /** How the editors read it: a copy, an excerpt, a translation. */
    note: localisedSchema.optional(),
  })
  .refine(({ consulted, accessed }) => consulted || accessed === undefined, {
    path: ['accessed'],
    message: 'A work that was not consulted has no access date.',
  });

export type SourceType = (typeof SOURCE_TYPES)[number];
export type SourceEntry = z.infer<typeof sourceSchema>;
