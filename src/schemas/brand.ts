import { z } from 'astro/zod';
import { SECTORS } from '../domain/vocabulary.ts';
import { identifierSchema } from './identifier.ts';
import { localisedSchema } from './locale.ts';
import { both } from './message.ts';

export const sectorSchema = z
  .enum(
    SECTORS,
    both(
      `Les secteurs possibles sont : ${SECTORS.join(', ')}.`,
      `A sector is one of: ${SECTORS.join(', ')}.`,
    ),
  )
  .describe('Secteur de la marque, pris dans la liste fermée des secteurs.');

/** A brand that case studies speak of: `content/brands/<id>.yaml`. */
export const brandSchema = z
  .strictObject({
    /** Name as the brand writes it. */
    name: z
      .string()
      .trim()
      .min(1, both('Le nom est vide.', 'The name is empty.'))
      .describe('Nom, tel que la marque l’écrit.'),
    /** Trade of the brand. */
    sector: sectorSchema,
    /** Country of its head office: two letters, ISO 3166-1. */
    country: z
      .string()
      .regex(
        /^[A-Z]{2}$/,
        both(
          'Un pays s’écrit en deux capitales (ISO 3166-1).',
          'A country is two capital letters (ISO 3166-1).',
        ),
      )
      .describe('Pays du siège : deux capitales (ISO 3166-1), comme `FR` ou `DE`.'),
    /** What it is, in two sentences. */
    summary: localisedSchema.describe('Ce qu’est la marque, en deux phrases.'),
    /** Ids of the sources of the summary. */
    sources: z
      .array(identifierSchema)
      .default([])
      .describe('Identifiants des sources de cette présentation.'),
  })
  .describe('Une marque dont parlent les études de cas : `content/brands/<identifiant>.yaml`.');

export type BrandEntry = z.infer<typeof brandSchema>;
