import { z } from 'astro/zod';
import { ID_PATTERN } from '../domain/vocabulary.ts';
import { both } from './message.ts';

export const identifierSchema = z
  .string()
  .regex(
    ID_PATTERN,
    both(
      'Un identifiant s’écrit en minuscules de a à z sans accent, en chiffres et en traits d’union isolés.',
      'An id holds lower-case letters a–z, digits and single hyphens.',
    ),
  );

/** A calendar date, `YYYY-MM-DD`, without time or zone. */
export const calendarDateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(
    both(
      'Une date s’écrit AAAA-MM-JJ et existe dans le calendrier.',
      'A date is written YYYY-MM-DD and exists in the calendar.',
    ),
  ),
);
