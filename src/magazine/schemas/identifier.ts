import { z } from 'astro/zod';
import { ID_PATTERN } from '../vocabulary.ts';
import { wrongValue } from './words.ts';

export const identifierSchema = z.string().regex(ID_PATTERN, wrongValue('identifier'));

/** A calendar date, `YYYY-MM-DD`, without time or zone. */
export const calendarDateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(wrongValue('calendarDate')),
);
