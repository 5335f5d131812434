import { z } from 'astro/zod';

/** An id, which is also a file name and a public address: lower-case words joined by hyphens. */
export const identifierSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'An id holds lower-case letters a–z, digits and single hyphens.',
  );

/** A calendar date, `YYYY-MM-DD`, without time or zone. */
export const calendarDateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('A date is written YYYY-MM-DD and exists in the calendar.'),
);
