import { z } from 'astro/zod';
import { LANG_PATTERN, SOURCE_ACCESS, SOURCE_TYPES } from '../vocabulary.ts';
import { awaitingSchema, inBothLanguages } from './awaiting.ts';
import { identifierSchema } from './identifier.ts';
import { localisedSchema } from './locale.ts';
import { publicAddressSchema } from './public-address.ts';
import { contradiction, ENTRIES, objectOf, whenFit, wrongValue, notAmong } from './words.ts';

/** A day of the calendar, a month or a year. */
const PARTIAL_DATE = new RegExp(
  `^(?:${z.core.regexes.date.source.slice(1, -1)}|\\d{4}(?:-(?:0[1-9]|1[0-2]))?)$`,
);

/** A date known to the year, the month or the day. */
const partialDateSchema = z
  .string(wrongValue('partialDate.type'))
  .regex(PARTIAL_DATE, wrongValue('partialDate.form'));

/** A person by two names, or a body by one. */
const authorSchema = z.union(
  [
    z.string().trim().min(1),
    objectOf('source.author', {
      /** Given names or initials. */
      given: z.string().trim().min(1),
      /** Family name, with its particle. */
      family: z.string().trim().min(1),
    }),
  ],
  wrongValue('source.author'),
);

const lineSchema = z.string().trim().min(1);

const titleSchema = z
  .string()
  .trim()
  .min(1, wrongValue('source.title'))
  .regex(/^(?!\[.*\]$)/, wrongValue('source.title.brackets'));

/** A cited work: `content/sources/<id>.yaml`. */
export const sourceSchema = objectOf('source', {
  /** Kind of work. */
  type: z.enum(SOURCE_TYPES, notAmong('sourceType', SOURCE_TYPES)),
  /** Authors: persons by given and family name, bodies by the one name that they have. */
  authors: z.array(authorSchema).default([]),
  /** The work has more authors than are named here. */
  others: z.boolean().default(false),
  /** Title, in the language of the work; a description in both languages where it has none. */
  title: z.union([titleSchema, localisedSchema], wrongValue('source.title.form')),
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
  url: publicAddressSchema.optional(),
  /** Whether readers can open it there, where the editors know. */
  access: z.enum(SOURCE_ACCESS, notAmong('sourceAccess', SOURCE_ACCESS)).optional(),
  /** When the editors read it: a day, a month or a year. */
  accessed: partialDateSchema.optional(),
  /** Language of the work: a BCP 47 tag. */
  lang: z.string().regex(LANG_PATTERN, wrongValue('source.lang')),
  /** Whether the editors have read the passage; `false` is printed with the reference. */
  consulted: z.boolean(),
  /** What it relays, where it is not the first to say it: a name, or words in both languages. */
  relays: z.union([lineSchema, localisedSchema], wrongValue('source.relays')).optional(),
  /** When the author of a private communication agreed to be cited. */
  consent: partialDateSchema.optional(),
  /** How the editors read it: a copy, an excerpt, a translation. */
  note: localisedSchema.optional(),
  /** The ids that it has had in public, which keep its initial: their places in the bibliography lead to it. */
  former: z.array(identifierSchema).optional(),
  /** The language in which its note, or its described title, is still to come. */
  awaiting: awaitingSchema,
})
  .check(inBothLanguages)
  .refine(({ consulted, accessed }) => consulted || accessed === undefined, {
    path: ['accessed'],
    ...contradiction('source.accessed'),
    ...whenFit('consulted', 'accessed'),
  })
  .superRefine(
    ({ type, consent }, context) => {
      if ((type === 'private') === (consent !== undefined)) return;
      const message = consent === undefined ? 'source.consent.missing' : 'source.consent.idle';
      const path = [consent === undefined ? 'type' : 'consent'];
      context.addIssue({ path, ...contradiction(message) });
    },
    whenFit('type', 'consent'),
  )
  .describe(ENTRIES.source);

export type SourceAuthor = z.infer<typeof authorSchema>;
export type SourceEntry = z.infer<typeof sourceSchema>;
