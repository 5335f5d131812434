import { z } from 'astro/zod';
import { calendarDateSchema, identifierSchema } from './identifier.ts';
import { localeSchema, localisedSchema } from './locale.ts';
import { sectorSchema } from './brand.ts';

/** The kinds of piece that the magazine publishes. */
export const ARTICLE_KINDS = ['case-study', 'primer', 'essay', 'column', 'editorial'] as const;

const sharedFields = {
  /** Number of the issue it belongs to. */
  issue: z.int().positive('An issue number starts at 1.'),
  /** Day of publication; a day to come keeps the piece out until then. */
  date: calendarDateSchema,
  /** Day of the last change of substance. */
  updated: calendarDateSchema.optional(),
  /** Ids of the authors; `redaction` for the editors. */
  authors: z.array(identifierSchema).min(1, 'A piece has at least one author.'),
  /** The knot that stands on covers, lists and share images. */
  cover: z
    .strictObject({
      /** Id of one of the journeys of the piece. */
      journey: identifierSchema,
      /** Id of one of its moments: the knot that is filled. */
      moment: identifierSchema,
    })
    .optional(),
  /** Place of the piece in a series of several parts. */
  series: z
    .strictObject({
      /** Id shared by all the parts. */
      id: identifierSchema,
      /** Which part it is, from 1. */
      part: z.int().positive('Parts are numbered from 1.'),
      /** How many parts there are. */
      of: z.int().min(2, 'A series has at least two parts.'),
    })
    .optional(),
  /** What was put right after publication, each with its day. */
  corrections: z
    .array(z.strictObject({ date: calendarDateSchema, text: localisedSchema }))
    .default([]),
  /** The language that is still to come; the magazine says so instead of showing the other one. */
  awaiting: localeSchema.optional(),
  /** Keeps the piece out of the built site; visible, with a mark, while writing. */
  draft: z.boolean().default(false),
};

const optionalJourneys = z.array(identifierSchema).default([]);
const optionalSources = z.array(identifierSchema).default([]);

const caseStudySchema = z.strictObject({
  kind: z.literal('case-study'),
  ...sharedFields,
  /** Id of the brand that is studied. */
  brand: identifierSchema,
  /** Trade of the brand: one of the closed list of sectors. */
  sector: sectorSchema,
  /** Ids of the journeys, in reading order; at least one. */
  journeys: z.array(identifierSchema).min(1, 'A case study needs at least one journey.'),
  /** Ids of the main sources; at least three. */
  sources: z.array(identifierSchema).min(3, 'A case study needs at least three sources.'),
});

function plainKind<Kind extends string>(kind: Kind) {
  return z.strictObject({
    kind: z.literal(kind),
    ...sharedFields,
    /** Ids of the journeys, in reading order. */
    journeys: optionalJourneys,
    /** Ids of the main sources. */
    sources: optionalSources,
  });
}

/** What both languages of a piece share: `content/articles/<slug>/article.yaml`. */
export const articleSchema = z
  .discriminatedUnion('kind', [
    caseStudySchema,
    plainKind('primer'),
    plainKind('essay'),
    plainKind('column'),
    plainKind('editorial'),
  ])
  .superRefine((article, context) => {
    const { cover, journeys, series } = article;
    if (journeys.length > 0 && !cover) {
      context.addIssue({
        code: 'custom',
        path: ['journeys'],
        message: 'A piece with a journey names its cover: a journey and a moment of it.',
      });
    }
    if (cover && !journeys.includes(cover.journey)) {
      context.addIssue({
        code: 'custom',
        path: ['cover', 'journey'],
        message: `The cover shows “${cover.journey}”, which is not one of the journeys of the piece.`,
      });
    }
    if (series && series.part > series.of) {
      context.addIssue({
        code: 'custom',
        path: ['series', 'part'],
        message: `Part ${series.part} is beyond the ${series.of} parts of the series.`,
      });
    }
  });

/** The words of a piece in one language: the head of `fr.mdx` or `en.mdx`. */
export const textSchema = z.strictObject({
  /** Title, 70 characters at most; it states something. */
  title: z
    .string()
    .trim()
    .min(1, 'The title is empty.')
    .max(70, 'A title has 70 characters at most.'),
  /** Summary under the title, 90 to 220 characters. */
  standfirst: z
    .string()
    .trim()
    .min(90, 'A standfirst has at least 90 characters.')
    .max(220, 'A standfirst has 220 characters at most.'),
  /** Sentence for the cover of the issue, in place of the title. */
  coverLine: z.string().trim().max(80, 'A cover line has 80 characters at most.').optional(),
  /** Address of the piece in this language, where the folder's name would read oddly. */
  slug: identifierSchema.optional(),
  /** One to four categories, in words of this language. */
  categories: z
    .array(z.string().trim().min(1))
    .min(1, 'A piece has at least one category.')
    .max(4, 'A piece has four categories at most.'),
});

export type ArticleKind = (typeof ARTICLE_KINDS)[number];
export type ArticleEntry = z.infer<typeof articleSchema>;
export type TextEntry = z.infer<typeof textSchema>;
