import { z } from 'astro/zod';
import { contrastRatio } from './contrast.ts';
import { calendarDateSchema, identifierSchema } from './identifier.ts';
import { localisedSchema, localisedUpTo } from './locale.ts';

/** Least contrast of an issue's ink on its stock, as a ratio: WCAG 2.2, 1.4.3, normal text. */
const LEAST_CONTRAST = 4.5;

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

const colourSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'A colour is # and six lower-case hexadecimal digits.');

/** A numbered edition: `content/issues/<number>.yaml`. */
export const issueSchema = z
  .strictObject({
    /** Number of the issue; the same as its file's name. */
    number: z.int().positive('An issue number starts at 1.'),
    /** Season printed on the cover, with the year of the date. */
    season: z.enum(SEASONS, `A season is one of: ${SEASONS.join(', ')}.`),
    /** Day it appears. */
    date: calendarDateSchema,
    /** Theme, in a few words. */
    theme: localisedUpTo(60),
    /** What the issue holds, in one or two sentences. */
    standfirst: localisedSchema,
    /** Colour of the paper. */
    stock: colourSchema,
    /** Colour of the one ink printed on it. */
    ink: colourSchema,
    /** Article slugs in reading order; the first is the cover story. */
    articles: z.array(identifierSchema).min(1, 'An issue has at least one article.'),
    /** How the issue was made. */
    colophon: localisedSchema,
    /** Keeps the issue out of the built site. */
    draft: z.boolean().default(false),
  })
  .superRefine(({ stock, ink }, context) => {
    const ratio = contrastRatio(stock, ink);
    if (ratio < LEAST_CONTRAST) {
      context.addIssue({
        code: 'custom',
        path: ['ink'],
        message: `Ink ${ink} on stock ${stock} has a contrast of ${ratio.toFixed(2)}:1; it needs at least ${LEAST_CONTRAST}:1.`,
      });
    }
  });

export type IssueEntry = z.infer<typeof issueSchema>;
