import { z } from 'astro/zod';
import { SECTORS } from '../vocabulary.ts';
import { awaitingSchema, inBothLanguages } from './awaiting.ts';
import { identifierSchema } from './identifier.ts';
import { localisedSchema } from './locale.ts';
import { ENTRIES, objectOf, wrongValue, notAmong } from './words.ts';

export const sectorSchema = z.enum(SECTORS, notAmong('sector', SECTORS)).describe(ENTRIES.sector);

/** A brand that case studies speak of: `content/brands/<id>.yaml`. */
export const brandSchema = objectOf('brand', {
  /** Name as the brand writes it. */
  name: z.string().trim().min(1, wrongValue('brand.name')),
  /** Trade of the brand. */
  sector: sectorSchema,
  /** Country of its head office: two letters, ISO 3166-1. */
  country: z.string().regex(/^[A-Z]{2}$/, wrongValue('brand.country')),
  /** What it is, in two sentences. */
  summary: localisedSchema,
  /** Ids of the sources of the summary. */
  sources: z.array(identifierSchema).default([]),
  /** The language that is still to come. */
  awaiting: awaitingSchema,
})
  .check(inBothLanguages)
  .describe(ENTRIES.brand);

export type BrandEntry = z.infer<typeof brandSchema>;
