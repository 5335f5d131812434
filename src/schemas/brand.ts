import { z } from 'astro/zod';
import { identifierSchema } from './identifier.ts';
import { localisedSchema } from './locale.ts';

/** The trades that the magazine tells apart. */
export const SECTORS = [
  'grocery',
  'culture-electronics',
  'consumer-electronics',
  'hotel',
  'airline',
  'fuel',
  'department-store',
  'coffee',
  'bank',
  'other',
] as const;

export const sectorSchema = z.enum(SECTORS, `A sector is one of: ${SECTORS.join(', ')}.`);

/** A brand that case studies speak of: `content/brands/<id>.yaml`. */
export const brandSchema = z.strictObject({
  /** Name as the brand writes it. */
  name: z.string().trim().min(1, 'The name is empty.'),
  /** Trade of the brand. */
  sector: sectorSchema,
  /** Country of its head office: two letters, ISO 3166-1. */
  country: z.string().regex(/^[A-Z]{2}$/, 'A country is two capital letters (ISO 3166-1).'),
  /** What it is, in two sentences. */
  summary: localisedSchema,
  /** Ids of the sources of the summary. */
  sources: z.array(identifierSchema).default([]),
});

export type Sector = (typeof SECTORS)[number];
export type BrandEntry = z.infer<typeof brandSchema>;
