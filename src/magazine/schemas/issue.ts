import { z } from 'astro/zod';
import { SEASONS } from '../vocabulary.ts';
import { awaitingSchema, inBothLanguages } from './awaiting.ts';
import { contrastRatio } from './contrast.ts';
import { leastOncePublished } from './draft.ts';
import { calendarDateSchema, identifierSchema } from './identifier.ts';
import { localisedSchema, localisedUpTo } from './locale.ts';
import { contradiction, ENTRIES, objectOf, whenFit, wrongValue, notAmong } from './words.ts';

/** Least contrast of an issue's ink on its stock, as a ratio: WCAG 2.2, 1.4.3, normal text. */
const LEAST_CONTRAST = 4.5;

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, wrongValue('colour'));

/** An issue: `content/issues/<number>.yaml`. */
export const issueSchema = objectOf('issue', {
  /** Number of the issue; the same as its file's name. */
  number: z.int().positive(wrongValue('issue.number')),
  /** Season printed on the cover, with the year of the date. */
  season: z.enum(SEASONS, notAmong('season', SEASONS)),
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
  /** Article slugs in reading order, at least one once published; the first is the cover story. */
  articles: z.array(identifierSchema).default([]),
  /** How the issue was made. */
  colophon: localisedSchema,
  /** The language that is still to come. */
  awaiting: awaitingSchema,
  /** Keeps the issue out of the built site. */
  draft: z.boolean().default(false),
})
  .check(inBothLanguages, leastOncePublished('articles', 1, wrongValue('issue.articles')))
  .superRefine(
    ({ stock, ink }, context) => {
      const ratio = contrastRatio(stock, ink);
      if (ratio < LEAST_CONTRAST) {
        const measured = ratio.toFixed(2);
        context.addIssue({
          path: ['ink'],
          ...contradiction('issue.contrast', {
            ink,
            stock,
            ratio: measured,
            ratioInFrench: measured.replace('.', ','),
            least: LEAST_CONTRAST,
            leastInFrench: String(LEAST_CONTRAST).replace('.', ','),
          }),
        });
      }
    },
    whenFit('stock', 'ink'),
  )
  .describe(ENTRIES.issue);

export type IssueEntry = z.infer<typeof issueSchema>;
