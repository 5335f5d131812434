import { z } from 'astro/zod';
import type { ArticleKind } from '../vocabulary.ts';
import { awaitingSchema, inBothLanguages } from './awaiting.ts';
import { sectorSchema } from './brand.ts';
import { leastOncePublished } from './draft.ts';
import { calendarDateSchema, identifierSchema } from './identifier.ts';
import { localisedSchema, localisedUpTo } from './locale.ts';
import { pictureSchema } from './picture.ts';
import { contradiction, ENTRIES, KIND_NAMES, objectOf, whenFit, wrongValue } from './words.ts';

const sharedFields = objectOf('article', {
  /** Number of the issue it belongs to. */
  issue: z.int().positive(wrongValue('issue.number')),
  /** Day of publication; a day to come keeps the article out until then. */
  date: calendarDateSchema,
  /** First name of the folder, where it has another since: feed readers know the article by it. */
  identity: identifierSchema.optional(),
  /** Day of the last change of substance. */
  updated: calendarDateSchema.optional(),
  /** Ids of the authors; `redaction` for the editors. */
  authors: z.array(identifierSchema).min(1, wrongValue('article.authors')),
  /** The knot that stands on covers, lists and share images; a draft may still lack it. */
  cover: objectOf('article.cover', {
    /** Id of one of the journeys of the article. */
    journey: identifierSchema,
    /** Id of one of its moments: the knot that is filled. */
    moment: identifierSchema,
  }).optional(),
  /** The one number of the article, for lists. */
  figure: objectOf('article.figure', {
    /** The number with its unit, 12 characters at most. */
    value: localisedUpTo(12),
    /** What it counts, as the end of a sentence that it starts. */
    text: localisedUpTo(110),
    /** Id of its source. */
    source: identifierSchema,
  }).optional(),
  /** Place of the article in a series of several parts. */
  series: objectOf('article.series', {
    /** Id shared by all the parts. */
    id: identifierSchema,
    /** Which part it is, from 1. */
    part: z.int().positive(wrongValue('article.series.part')),
    /** How many parts there are. */
    of: z.int().min(2, wrongValue('article.series.of')),
  }).optional(),
  /** What was put right after publication, each with its day. */
  corrections: z
    .array(
      objectOf('article.corrections', {
        /** The day of the correction. */
        date: calendarDateSchema,
        /** What was put right. */
        text: localisedSchema,
        /** The language that it is still to come in, where the article awaits none. */
        awaiting: awaitingSchema,
      }),
    )
    .default([]),
  /** The language that is still to come; the magazine says so instead of showing the other one. */
  awaiting: awaitingSchema,
  /** Keeps the article out of the built site; visible, with a mark, while writing. */
  draft: z.boolean().default(false),
}).shape;

/** A line between two points tells nothing: a thread has a rise, a fall or a return. */
const LEAST_BORROWED = 3;

const idsSchema = z.array(identifierSchema).default([]);

const kindSchema = <Kind extends ArticleKind>(kind: Kind) =>
  z.literal(kind).describe(`Le genre : ici, ${KIND_NAMES[kind]}.`);

const caseStudySchema = objectOf('caseStudy', {
  kind: kindSchema('case-study'),
  ...sharedFields,
  /** Id of the brand that is studied. */
  brand: identifierSchema,
  /** Trade of the brand: one of the closed list of sectors. */
  sector: sectorSchema,
  /** Ids of the journeys, in reading order; at least one, once published. */
  journeys: idsSchema,
  /** Ids of the main sources; at least three, once published. */
  sources: idsSchema,
}).check(
  leastOncePublished('journeys', 1, wrongValue('caseStudy.journeys')),
  leastOncePublished('sources', 3, wrongValue('caseStudy.sources')),
);

const plainFields = {
  ...sharedFields,
  /** Ids of the journeys, in reading order. */
  journeys: idsSchema,
  /** Ids of the main sources. */
  sources: idsSchema,
};

function plainKind<Kind extends ArticleKind>(kind: Kind) {
  return objectOf('plainArticle', { kind: kindSchema(kind), ...plainFields });
}

/** A moment that an article borrows from another, and why it stands on its thread. */
const borrowedSchema = objectOf('article.thread', {
  /** Id of a journey of another article. */
  journey: identifierSchema,
  /** Id of one of its moments. */
  moment: identifierSchema,
  /** What the moment does there, in one sentence: 160 characters at most. */
  line: localisedUpTo(160),
});

/** An article that may have no journey of its own; an editorial has the thread of its issue. */
function borrowingKind<Kind extends ArticleKind>(kind: Kind) {
  return objectOf('plainArticle', {
    kind: kindSchema(kind),
    ...plainFields,
    /** Moments borrowed from other journeys, where the article has none of its own; three at least. */
    thread: z.array(borrowedSchema).default([]),
    /** Opens the article in place of a thread, where it has none. */
    picture: pictureSchema.optional(),
  });
}

/** What both languages of an article share: `content/articles/<slug>/article.yaml`. */
export const articleSchema = z
  .discriminatedUnion('kind', [
    caseStudySchema,
    borrowingKind('primer'),
    borrowingKind('essay'),
    borrowingKind('interview'),
    borrowingKind('column'),
    plainKind('editorial'),
  ])
  .check(inBothLanguages)
  .superRefine(
    (article, context) => {
      const { cover, draft, journeys, series } = article;
      if (journeys.length > 0 && !cover && !draft) {
        context.addIssue({ path: ['journeys'], ...contradiction('article.cover.missing') });
      }
      if (cover && !journeys.includes(cover.journey)) {
        context.addIssue({
          path: ['cover', 'journey'],
          ...contradiction('article.cover.other', { journey: cover.journey }),
        });
      }
      if (series && series.part > series.of) {
        context.addIssue({
          path: ['series', 'part'],
          ...contradiction('article.series.beyond', { part: series.part, of: series.of }),
        });
      }
      const thread = 'thread' in article ? article.thread : [];
      if ('picture' in article && article.picture && journeys.length + thread.length > 0) {
        context.addIssue({ path: ['picture'], ...contradiction('article.picture') });
      }
      if (thread.length > 0 && journeys.length > 0) {
        context.addIssue({ path: ['thread'], ...contradiction('article.thread.own') });
      } else if (thread.length > 0 && thread.length < LEAST_BORROWED && !draft) {
        context.addIssue({
          path: ['thread'],
          ...contradiction('article.thread.short', { count: thread.length }),
        });
      }
      thread.forEach(({ journey, moment }, index) => {
        const first = thread.findIndex(
          (each) => each.journey === journey && each.moment === moment,
        );
        if (first === index) return;
        context.addIssue({
          path: ['thread', index, 'moment'],
          ...contradiction('article.thread.twice', { moment, first: first + 1 }),
        });
      });
    },
    whenFit('kind', 'cover', 'draft', 'journeys', 'series', 'thread', 'picture'),
  )
  .describe(ENTRIES.article);

/** The words of an article in one language: the head of `fr.mdx` or `en.mdx`. */
export const textSchema = objectOf('text', {
  /** Title, 70 characters at most; it states something. */
  title: z
    .string()
    .trim()
    .min(1, wrongValue('text.title.empty'))
    .max(70, wrongValue('text.title.long')),
  /** Summary under the title, 90 to 220 characters. */
  standfirst: z
    .string()
    .trim()
    .min(90, wrongValue('text.standfirst.short'))
    .max(220, wrongValue('text.standfirst.long')),
  /** Sentence for the cover of the issue, in place of the title. */
  coverLine: z.string().trim().min(1).max(80, wrongValue('text.coverLine.long')).optional(),
  /** Address of the article in this language, where the folder's name would read oddly. */
  slug: identifierSchema.optional(),
  /** One to four categories, in words of this language. */
  categories: z
    .array(z.string().trim().min(1))
    .min(1, wrongValue('text.categories.none'))
    .max(4, wrongValue('text.categories.many')),
  /**
   * Fingerprint of the text in the other language, when this one was last brought into step with
   * it; `npm run desk -- translated <slug>` writes it.
   */
  follows: z
    .string(wrongValue('text.follows.type'))
    .regex(/^[0-9a-f]{12}$/, wrongValue('text.follows.form'))
    .optional(),
}).describe(ENTRIES.text);

export type ArticleEntry = z.infer<typeof articleSchema>;
export type TextEntry = z.infer<typeof textSchema>;
