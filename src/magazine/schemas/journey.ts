import { z } from 'astro/zod';
import {
  CHANNELS,
  EVIDENCE_KINDS,
  LEAST_FEELING,
  MOST_FEELING,
  STAGES,
  VALUES,
} from '../vocabulary.ts';
import { leastOncePublished } from './draft.ts';
import { identifierSchema } from './identifier.ts';
import { localisedSchema, localisedUpTo } from './locale.ts';
import { contradiction, ENTRIES, objectOf, wrongValue, notAmong } from './words.ts';

/** A stage; the older name `tmot` is accepted and stored as `umot`. */
export const stageSchema = z.preprocess(
  (value) => (value === 'tmot' ? 'umot' : value),
  z.enum(STAGES, wrongValue('stage')),
);

const channelSchema = z.enum(CHANNELS, notAmong('channel', CHANNELS));

const valueSchema = z.enum(VALUES, notAmong('value', VALUES));

const evidenceSchema = z.enum(EVIDENCE_KINDS, notAmong('evidence', EVIDENCE_KINDS));

/** How a customer feels: the whole numbers from −2 (misery) to +2 (magic). */
const feelingSchema = z
  .int(wrongValue('feeling.type'))
  .min(LEAST_FEELING, wrongValue('feeling.least'))
  .max(MOST_FEELING, wrongValue('feeling.most'));

/** The seam between the previous moment and this one. */
const seamSchema = objectOf('seam', {
  /** Whether the customer sees the seam. */
  visible: z.boolean(wrongValue('seam.visible')),
  /** Why it shows, or how it is hidden, in one short sentence. */
  why: localisedSchema,
});

export const momentSchema = objectOf('moment', {
  /** Public address of the moment (`#moment-<id>`); it never changes once published. */
  id: identifierSchema,
  /** Stage of the journey: zmot (search), fmot (choice), smot (use), umot (sharing). */
  stage: stageSchema,
  /** Where it happens: one of the closed list of channels. */
  channel: channelSchema,
  /** How the customer feels, from −2 (misery) to +2 (magic), in steps of 1. */
  feeling: feelingSchema,
  /** What the brand meant the customer to feel, where a source says so. */
  planned: feelingSchema.optional(),
  /** What the feeling rests on; `editors` is the editors' reading and is shown as such. */
  evidence: evidenceSchema,
  /** Ids of the sources that bear this out; at least one unless evidence is `editors`. */
  sources: z.array(identifierSchema).default([]),
  /** The seam with the previous moment; required when the channel changes. */
  seam: seamSchema.optional(),
  /** Which of the five values are at stake, three at most. */
  values: z.array(valueSchema).max(3, wrongValue('moment.values')).default([]),
  /** A wait, where a source gives its length. */
  wait: objectOf('moment.wait', {
    /** Length of the wait in minutes. */
    durationMinutes: z.number().positive(wrongValue('moment.wait')),
  }).optional(),
  /** Title of the moment, 60 characters at most. */
  title: localisedUpTo(60),
  /** What happens, in one to three sentences. */
  text: localisedUpTo(420),
}).describe(ENTRIES.moment);

export const journeySchema = objectOf('journey', {
  /** Name of the journey, for tables and share images. */
  title: localisedUpTo(90),
  /** Who travels, in words: never a name. */
  persona: localisedSchema,
  /** What the customer wants. */
  goal: localisedSchema,
  /** Id of the brand, where the journey has one. */
  brand: identifierSchema.optional(),
  /** Hides the journey until it is ready. */
  draft: z.boolean().default(false),
  /** The moments, in the order the customer lives them; at least two once it is no draft. */
  moments: z.array(momentSchema).default([]),
})
  .check(leastOncePublished('moments', 2, wrongValue('journey.moments')))
  .superRefine(({ moments }, context) => {
    moments.forEach((moment, index) => {
      const previous = moments[index - 1];
      const report = (
        field: keyof typeof moment,
        ...[name, values]: Parameters<typeof contradiction>
      ) => context.addIssue({ path: ['moments', index, field], ...contradiction(name, values) });
      if (moment.evidence !== 'editors' && moment.sources.length === 0) {
        report('evidence', 'moment.evidence', { evidence: moment.evidence });
      }
      if (!previous && moment.seam) {
        report('seam', 'moment.firstSeam');
      }
      if (previous && previous.channel !== moment.channel && !moment.seam) {
        report('channel', 'moment.seam', { previous: previous.channel, channel: moment.channel });
      }
      if (previous && STAGES.indexOf(moment.stage) < STAGES.indexOf(previous.stage)) {
        report('stage', 'moment.stage', { stage: moment.stage, previous: previous.stage });
      }
      const first = moments.findIndex(({ id }) => id === moment.id);
      if (first !== index) {
        report('id', 'moment.id', { id: moment.id, first: first + 1 });
      }
    });
  })
  .describe(ENTRIES.journey);

export type MomentEntry = z.infer<typeof momentSchema>;
export type JourneyEntry = z.infer<typeof journeySchema>;
