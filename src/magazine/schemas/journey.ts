import { z } from 'astro/zod';
import {
  CHANNELS,
  COUNT_RULES,
  EVIDENCE_KINDS,
  LEAST_FEELING,
  MOST_FEELING,
  MOST_WAIT_MINUTES,
  STAGES,
  VALUES,
  WAITS,
} from '../vocabulary.ts';
import { awaitingSchema, inBothLanguages } from './awaiting.ts';
import { leastOncePublished } from './draft.ts';
import { identifierSchema } from './identifier.ts';
import { localisedSchema, localisedUpTo } from './locale.ts';
import { contradiction, ENTRIES, objectOf, whenFit, wrongValue, notAmong } from './words.ts';

/** A stage; the older name `tmot` is accepted and stored as `umot`. */
export const stageSchema = z.preprocess(
  (value) => (value === 'tmot' ? 'umot' : value),
  z.enum(STAGES, wrongValue('stage')),
);

const channelSchema = z.enum(CHANNELS, notAmong('channel', CHANNELS));

export const valueSchema = z.enum(VALUES, notAmong('value', VALUES));

const evidenceSchema = z.enum(EVIDENCE_KINDS, notAmong('evidence', EVIDENCE_KINDS));

/** How a customer feels: the whole numbers from −2 (misery) to +2 (magic). */
export const feelingSchema = z
  .int(wrongValue('feeling.type'))
  .min(LEAST_FEELING, wrongValue('feeling.least'))
  .max(MOST_FEELING, wrongValue('feeling.most'));

/** What the brand meant the customer to feel. */
const plannedSchema = objectOf('moment.planned', {
  /** The feeling, from −2 (misery) to +2 (magic). */
  feeling: feelingSchema,
  /** Id of the source in which the brand says so. */
  source: identifierSchema,
});

/** A value at stake, and whether the customer found it kept. */
const stakeSchema = objectOf('moment.values', {
  /** One of the five values. */
  value: valueSchema,
  /** Whether the moment kept it. */
  kept: z.boolean(wrongValue('moment.values.kept')),
});

/** A length in minutes, to one decimal. */
const minutesSchema = z
  .number()
  .positive(wrongValue('moment.wait'))
  .max(MOST_WAIT_MINUTES, wrongValue('moment.wait.most'))
  .multipleOf(0.1, wrongValue('moment.wait.decimals'));

/** How long a wait was, by the watch, by the brand and by the customer: one of them at least. */
const waitSchema = objectOf('moment.wait', {
  /** By the watch. */
  actualMinutes: minutesSchema.optional(),
  /** As the brand announced it. */
  announcedMinutes: minutesSchema.optional(),
  /** As the customer felt it. */
  perceivedMinutes: minutesSchema.optional(),
}).refine(
  (wait) => WAITS.some((kind) => wait[`${kind}Minutes`] !== undefined),
  contradiction('moment.wait'),
);

/**
 * The seam between the previous moment and this one. Where the channel stays, there is one when the customer
 * passes into other hands (another person, team, company or machine) or has to begin again.
 */
const seamSchema = objectOf('seam', {
  /** Whether the customer sees the seam. */
  visible: z.boolean(wrongValue('seam.visible')),
  /** Why it shows, or how it is hidden, in one short sentence. */
  why: localisedSchema,
});

export const momentSchema = objectOf('moment', {
  /** Public address of the moment (`#moment-<id>`); it never changes once published. */
  id: identifierSchema,
  /** The ids that it has had in public, and those of moments that it takes the place of: their addresses lead to it. */
  former: z.array(identifierSchema).optional(),
  /** Stage of the journey: zmot (search), fmot (choice), smot (use), umot (sharing). */
  stage: stageSchema,
  /** Where it happens: one of the closed list of channels. */
  channel: channelSchema,
  /** How the customer feels, from −2 (misery) to +2 (magic), in steps of 1. */
  feeling: feelingSchema,
  /** What the brand meant the customer to feel, where a source says so. */
  planned: plannedSchema.optional(),
  /** What the feeling rests on; `editors` is the editors' reading and is shown as such. */
  evidence: evidenceSchema,
  /** Ids of the sources that bear this out; at least one unless evidence is `editors`. */
  sources: z.array(identifierSchema).default([]),
  /** The seam with the previous moment; required when the channel changes. */
  seam: seamSchema.optional(),
  /** Id of the brand that the customer meets here, where it is not that of the journey. */
  brand: identifierSchema.optional(),
  /** Which of the five values are at stake, three at most, and whether each was kept. */
  values: z.array(stakeSchema).max(3, wrongValue('moment.values')).default([]),
  /** A wait, where a source gives its length. */
  wait: waitSchema.optional(),
  /** Title of the moment, 60 characters at most. */
  title: localisedUpTo(60),
  /** What happens, in one to three sentences. */
  text: localisedUpTo(420),
}).describe(ENTRIES.moment);

/** A place, or a time of the day, that several moments share. */
const placeSchema = objectOf('journey.places', {
  /** Name on the tape, 18 characters at most. */
  name: localisedUpTo(18),
  /** Id of the first of its moments; it lasts until the next place. */
  from: identifierSchema,
  /** Hour at which it begins, on the clock of 24 hours: `23:00`. */
  hour: z
    .string(wrongValue('journey.hour'))
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, wrongValue('journey.hour'))
    .optional(),
  /** Draws it in negative. */
  night: z.boolean().default(false),
});

/** The instrument that counts the feelings of a journey, and the question that it answers. */
const countsSchema = objectOf('journey.counts', {
  /** The rule that it shows first: sum, mean, or peak-end. */
  rule: z.enum(COUNT_RULES, notAmong('journey.counts', COUNT_RULES)),
  /** The question, 50 characters at most. */
  question: localisedUpTo(50),
  /** Id of the moment that memory takes for the peak: none may be felt more strongly. */
  peak: identifierSchema,
  /** Id of another moment, as strong, that it could take instead. */
  rival: identifierSchema.optional(),
  /** Id of the moment that ends what is counted, where the journey goes on after it: its last one otherwise. */
  end: identifierSchema.optional(),
});

export const journeySchema = objectOf('journey', {
  /** Name of the journey, for tables and share images. */
  title: localisedUpTo(90),
  /** Short name for tapes, switches and charts, 24 characters at most; a draft may lack it. */
  label: localisedUpTo(24).optional(),
  /** Its letter in the whole magazine (`A` to `Z`, then `AA`…): it never changes once published. */
  letter: z
    .string()
    .regex(/^[A-Z]{1,3}$/, wrongValue('journey.letter'))
    .optional(),
  /** The ids that it has had in public: its data stand under them still. */
  former: z.array(identifierSchema).optional(),
  /** Who travels, in words: never a name. */
  persona: localisedSchema,
  /** What the customer wants. */
  goal: localisedSchema,
  /** Id of the brand, where the journey has one. */
  brand: identifierSchema.optional(),
  /** Places or hours along the thread, in place of the stages on its tape; the first begins with the first moment. */
  places: z.array(placeSchema).default([]),
  /** Counts the journey beside its thread, where the article asks how. */
  counts: countsSchema.optional(),
  /** The language that is still to come. */
  awaiting: awaitingSchema,
  /** Hides the journey until it is ready. */
  draft: z.boolean().default(false),
  /** The moments, in the order the customer lives them; at least two once it is no draft. */
  moments: z.array(momentSchema).default([]),
})
  .check(inBothLanguages, leastOncePublished('moments', 2, wrongValue('journey.moments')))
  .superRefine(
    ({ draft, label, letter, moments, places, counts }, context) => {
      const faulty = new Set(
        context.issues.flatMap(({ path: [field, index, part] = [] }) =>
          field === 'moments' && part !== 'title' && part !== 'text' ? [index] : [],
        ),
      );
      // It is no list, or has hardly anything to contradict.
      if (faulty.has(undefined)) return;
      const areFit = faulty.size === 0;
      const fitting = moments.filter((_, index) => !faulty.has(index));
      const strongest = Math.max(...fitting.map(({ feeling }) => Math.abs(feeling)));
      for (const field of ['peak', 'rival', 'end'] as const) {
        const named = counts?.[field];
        const moment = fitting.find(({ id }) => id === named);
        if (!areFit || named === undefined || (draft && moments.length === 0)) continue;
        const isWeak = field !== 'end' && moment && Math.abs(moment.feeling) < strongest;
        const isBoth = field === 'rival' && named === counts?.peak;
        const problem = !moment ? 'unknown' : isWeak ? 'weak' : isBoth && 'same';
        if (!problem) continue;
        context.addIssue({
          path: ['counts', field],
          ...contradiction(`journey.counts.${problem}`, { moment: named }),
        });
      }
      places.forEach(({ from }, index) => {
        const previous = fitting.findIndex(({ id }) => id === places[index - 1]?.from);
        const first = fitting.findIndex(({ id }) => id === from);
        const problem =
          first < 0 ? 'unknown' : index === 0 && first > 0 ? 'late' : first <= previous && 'order';
        if (!areFit || !problem || (moments.length === 0 && draft)) return;
        context.addIssue({
          path: ['places', index, 'from'],
          ...contradiction(`journey.places.${problem}`, { from, first: moments[0]?.id ?? '' }),
        });
      });
      for (const [field, value] of Object.entries({ label, letter })) {
        if (draft || value !== undefined) continue;
        context.addIssue({ path: [field], ...contradiction('journey.unnamed', { field }) });
      }
      moments.forEach((moment, index) => {
        if (faulty.has(index)) return;
        const previous = faulty.has(index - 1) ? undefined : moments[index - 1];
        const report = (
          field: keyof typeof moment,
          ...[name, values]: Parameters<typeof contradiction>
        ) => context.addIssue({ path: ['moments', index, field], ...contradiction(name, values) });
        if (moment.evidence !== 'editors' && moment.sources.length === 0) {
          report('evidence', 'moment.evidence', { evidence: moment.evidence });
        }
        const values = moment.values.map(({ value }) => value);
        const twice = values.find((value, place) => values.indexOf(value) !== place);
        if (twice) report('values', 'moment.values.twice', { value: twice });
        if (index === 0 && moment.seam) {
          report('seam', 'moment.firstSeam');
        }
        if (previous && previous.channel !== moment.channel && !moment.seam) {
          report('channel', 'moment.seam', { previous: previous.channel, channel: moment.channel });
        }
        if (previous && STAGES.indexOf(moment.stage) < STAGES.indexOf(previous.stage)) {
          report('stage', 'moment.stage', { stage: moment.stage, previous: previous.stage });
        }
        const twin = fitting.find(({ id }) => id === moment.id) ?? moment;
        const first = moments.indexOf(twin);
        if (first !== index) {
          report('id', 'moment.id', { id: moment.id, first: first + 1 });
        }
      });
    },
    whenFit('draft', 'places', 'counts'),
  )
  .describe(ENTRIES.journey);

export type MomentEntry = z.infer<typeof momentSchema>;
export type JourneyEntry = z.infer<typeof journeySchema>;
