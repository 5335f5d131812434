import { z } from 'astro/zod';
import { awaitingSchema, inBothLanguages } from './awaiting.ts';
import { identifierSchema } from './identifier.ts';
import { feelingSchema, stageSchema, valueSchema } from './journey.ts';
import { awaitable, localisedSchema, localisedUpTo } from './locale.ts';
import { EXPLAINED_LISTS, SHOWN_SEAMS } from '../vocabulary.ts';
import { ENTRIES, notAmong, objectOf, wrongValue } from './words.ts';

const aliasesSchema = z.array(z.string().trim().min(1)).default([]);

/** A word of the lexicon: `content/terms/<id>.yaml`. */
export const termSchema = objectOf('term', {
  /** Name in each language, with its capital. */
  name: localisedSchema,
  /** Short form, the same in both languages (FMOT). */
  abbreviation: z.string().trim().min(1).optional(),
  /** Other names that readers may meet. */
  aliases: objectOf('term.aliases', { fr: aliasesSchema, en: aliasesSchema }).default({
    fr: [],
    en: [],
  }),
  /** Address in each language. */
  slug: objectOf('term.slug', {
    fr: awaitable(identifierSchema),
    en: awaitable(identifierSchema),
  }),
  /** One sentence that stands alone, shown in the margin of articles. */
  brief: localisedUpTo(200),
  /** Two to five sentences. */
  definition: localisedSchema,
  /** Ids of the sources that date or attribute the term. */
  sources: z.array(identifierSchema).default([]),
  /** Ids of neighbouring terms. */
  see: z.array(identifierSchema).default([]),
  /** The stage of the journey that the term names, if it names one. */
  stage: stageSchema.optional(),
  /** What a moment has when it shows the term, beside its stage: the page of the term leads to those that do. */
  shows: objectOf('term.shows', {
    /** What joins it to the one before. */
    seam: z.enum(SHOWN_SEAMS, notAmong('term.shows.seam', SHOWN_SEAMS)).optional(),
    feeling: feelingSchema.optional(),
    /** A value that is at stake, kept or not. */
    value: valueSchema.optional(),
  }).optional(),
  /** Threads that show what the term means, as `writeThread` writes them; several are compared. */
  threads: z
    .array(z.string().regex(/^(?:[1-4][a-e]~?!?){2,}$/, wrongValue('term.threads')))
    .max(2)
    .default([]),
  /** The closed list that the page of the term prints, value by value, if it explains one. */
  explains: z.enum(EXPLAINED_LISTS, notAmong('term.explains', EXPLAINED_LISTS)).optional(),
  /** The language that is still to come. */
  awaiting: awaitingSchema,
})
  .check(inBothLanguages)
  .describe(ENTRIES.term);

export type TermEntry = z.infer<typeof termSchema>;
