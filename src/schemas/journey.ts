import { z } from 'astro/zod';
import { identifierSchema } from './identifier.ts';
import { localisedSchema, localisedUpTo } from './locale.ts';

/** The stages of a journey, in the order a customer lives them. */
export const STAGES = ['zmot', 'fmot', 'smot', 'umot'] as const;

/** A stage; the older name `tmot` is accepted and stored as `umot`. */
export const stageSchema = z.preprocess(
  (value) => (value === 'tmot' ? 'umot' : value),
  z.enum(STAGES, 'A stage is zmot, fmot, smot or umot (tmot is another name of umot).'),
);

/** Where a moment can happen: a closed list, so that readers can filter by it. */
export const CHANNELS = [
  'print',
  'mail',
  'catalogue',
  'advertising',
  'search',
  'website',
  'app',
  'social',
  'reviews',
  'video',
  'audio',
  'word-of-mouth',
  'phone',
  'email',
  'message',
  'press',
  'street',
  'car-park',
  'store',
  'shelf',
  'queue',
  'counter',
  'checkout',
  'packaging',
  'delivery',
  'home',
  'product',
  'lobby',
  'room',
  'vehicle',
  'after-sales',
] as const;

const channelSchema = z.enum(CHANNELS, `A channel is one of: ${CHANNELS.join(', ')}.`);

/** The five values of a relation (Laurent Garnier, KPAM, 2012). */
const VALUES = ['facilitation', 'transparency', 'trust', 'humility', 'care'] as const;

const valueSchema = z.enum(VALUES, `A value is one of: ${VALUES.join(', ')}.`);

/** What a feeling rests on, from the firmest to the editors' own reading. */
const EVIDENCE_KINDS = ['measured', 'reported', 'testimony', 'stated', 'editors'] as const;

const evidenceSchema = z.enum(EVIDENCE_KINDS, `Evidence is one of: ${EVIDENCE_KINDS.join(', ')}.`);

/** How a customer feels: the whole numbers from −2 (misery) to +2 (magic). */
const feelingSchema = z
  .int('A feeling is a whole number.')
  .min(-2, 'Feeling starts at −2.')
  .max(2, 'Feeling ends at +2.');

/** The join between the previous moment and this one. */
const seamSchema = z.strictObject({
  /** Whether the customer sees the join. */
  visible: z.boolean('A seam is visible: true or visible: false.'),
  /** Why it shows, or how it is hidden, in one short sentence. */
  why: localisedSchema,
});

export const momentSchema = z.strictObject({
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
  /** The join with the previous moment; required when the channel changes. */
  seam: seamSchema.optional(),
  /** Which of the five values are at stake, three at most. */
  values: z.array(valueSchema).max(3, 'A moment shows three values at most.').default([]),
  /** A wait, where a source gives its length. */
  wait: z
    .strictObject({
      /** Length of the wait in minutes. */
      durationMinutes: z.number().positive('A wait lasts more than 0 minutes.'),
    })
    .optional(),
  /** Title of the moment, 60 characters at most. */
  title: localisedUpTo(60),
  /** What happens, in one to three sentences. */
  text: localisedUpTo(420),
});

export const journeySchema = z
  .strictObject({
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
    /** The moments, in the order the customer lives them. */
    moments: z.array(momentSchema).min(2, 'A journey has at least two moments.'),
  })
  .superRefine(({ moments }, context) => {
    moments.forEach((moment, index) => {
      const previous = moments[index - 1];
      const report = (path: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path: ['moments', index, ...path], message });
      if (moment.evidence !== 'editors' && moment.sources.length === 0) {
        report(['evidence'], `Evidence “${moment.evidence}” needs at least one source.`);
      }
      if (!previous && moment.seam) {
        report(['seam'], 'The first moment has no seam: nothing comes before it.');
      }
      if (previous && previous.channel !== moment.channel && !moment.seam) {
        report(
          ['channel'],
          `The channel changes from ${previous.channel} to ${moment.channel}, so the moment needs a seam.`,
        );
      }
      if (previous && STAGES.indexOf(moment.stage) < STAGES.indexOf(previous.stage)) {
        report(
          ['stage'],
          `Stage ${moment.stage} comes before the stage of the previous moment, ${previous.stage}.`,
        );
      }
      const first = moments.findIndex(({ id }) => id === moment.id);
      if (first !== index) {
        report(['id'], `Moment “${moment.id}” is already the id of moment ${first + 1}.`);
      }
    });
  });

export type Stage = (typeof STAGES)[number];
export type Channel = (typeof CHANNELS)[number];
export type MomentEntry = z.infer<typeof momentSchema>;
export type JourneyEntry = z.infer<typeof journeySchema>;
