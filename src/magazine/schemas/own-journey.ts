import { z } from 'astro/zod';
import {
  ACTION_STATES,
  LIMITS,
  MOST_MEASURES,
  OWN_VERSION,
  SUPPORTS,
  TRADES,
} from '../atelier/own-journey.ts';
import {
  CHANNELS,
  ID_PATTERN,
  LEAST_FEELING,
  LOCALES,
  MOST_FEELING,
  STAGES,
} from '../vocabulary.ts';

const words = (most: number) => z.string().max(most);

/** From −2 (misery) to +2 (magic). */
const feelingSchema = z.int().min(LEAST_FEELING).max(MOST_FEELING);

/** A day of the calendar: `2027-03-14`. */
const dateSchema = z.iso.date();

const countSchema = z.int().min(0).max(100_000);

const supportSchema = z.strictObject({
  kind: z.enum(SUPPORTS),
  heard: countSchema.optional(),
  asked: countSchema.optional(),
  when: words(LIMITS.title).optional(),
});

const readingSchema = z.strictObject({
  feeling: feelingSchema.optional(),
  waitMinutes: z.number().min(0).max(100_000).optional(),
  support: supportSchema.optional(),
});

const actionSchema = z.strictObject({
  what: words(LIMITS.line),
  who: words(LIMITS.line),
  by: words(LIMITS.line),
  how: words(LIMITS.line),
  state: z.enum(ACTION_STATES),
});

const momentSchema = z.strictObject({
  id: z.string().max(LIMITS.momentTitle).regex(ID_PATTERN),
  title: words(LIMITS.momentTitle),
  stage: z.enum(STAGES),
  channel: z.enum(CHANNELS).optional(),
  seam: z.strictObject({ visible: z.boolean(), why: words(LIMITS.line) }).optional(),
  planned: feelingSchema.optional(),
  text: words(LIMITS.words),
  verbatims: words(LIMITS.words),
  action: actionSchema.optional(),
  readings: z.array(readingSchema),
});

/**
 * A journey of one’s own as it comes from outside the page: a file, a link, an older visit. Its messages are
 * those of the atelier, which tells each problem by its place and its code.
 */
export const ownJourneySchema = z
  .strictObject({
    version: z.literal(OWN_VERSION),
    lang: z.enum(LOCALES),
    title: words(LIMITS.title),
    persona: words(LIMITS.words),
    goal: words(LIMITS.words),
    trade: z.enum(TRADES).optional(),
    basedOn: z
      .strictObject({
        journey: z.string().max(LIMITS.title).regex(ID_PATTERN),
        title: words(LIMITS.title),
        licence: z.literal('CC BY-SA 4.0'),
      })
      .optional(),
    paper: z.int().min(1).max(10_000).optional(),
    measures: z
      .array(z.strictObject({ label: words(LIMITS.momentTitle), date: dateSchema.optional() }))
      .min(1)
      .max(MOST_MEASURES),
    moments: z.array(momentSchema).max(LIMITS.moments),
  })
  .superRefine(({ measures, moments }, context) => {
    const report = (index: number, field: string, contradiction: string) =>
      context.addIssue({
        code: 'custom',
        path: ['moments', index, field],
        params: { contradiction },
      });
    moments.forEach(({ id, stage, seam, readings }, index) => {
      const before = moments[index - 1];
      if (moments.findIndex((moment) => moment.id === id) !== index) report(index, 'id', 'twice');
      if (readings.length !== measures.length) report(index, 'readings', 'readings');
      if (!before && seam) report(index, 'seam', 'first');
      if (before && STAGES.indexOf(stage) < STAGES.indexOf(before.stage)) {
        report(index, 'stage', 'back');
      }
    });
  });
