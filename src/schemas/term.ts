import { z } from 'astro/zod';
import { identifierSchema } from './identifier.ts';
import { stageSchema } from './journey.ts';
import { localisedSchema, localisedUpTo } from './locale.ts';

const aliasesSchema = z.array(z.string().trim().min(1)).default([]);

/** A word of the lexicon: `content/terms/<id>.yaml`. */
export const termSchema = z
  .strictObject({
    /** Name in each language, with its capital. */
    name: localisedSchema.describe('Nom du terme dans chaque langue, avec sa capitale.'),
    /** Short form, the same in both languages (FMOT). */
    abbreviation: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Forme courte, la même dans les deux langues (FMOT).'),
    /** Other names that readers may meet. */
    aliases: z
      .strictObject({
        fr: aliasesSchema.describe('Les autres noms en français.'),
        en: aliasesSchema.describe('Les autres noms en anglais.'),
      })
      .default({ fr: [], en: [] })
      .describe('Les autres noms que les lecteurs peuvent rencontrer.'),
    /** Address in each language. */
    slug: z
      .strictObject({
        fr: identifierSchema.describe('L’adresse française.'),
        en: identifierSchema.describe('L’adresse anglaise.'),
      })
      .describe('Adresse dans chaque langue : des mots en minuscules, sans accent.'),
    /** One sentence that stands alone, shown in the margin of articles. */
    brief: localisedUpTo(200).describe(
      'Une phrase qui se suffit, montrée en marge des articles ; 200 caractères au plus.',
    ),
    /** Two to five sentences. */
    definition: localisedSchema.describe('La définition, en deux à cinq phrases.'),
    /** Ids of the sources that date or attribute the term. */
    sources: z
      .array(identifierSchema)
      .default([])
      .describe('Identifiants des sources qui datent ou attribuent le terme.'),
    /** Ids of neighbouring terms. */
    see: z.array(identifierSchema).default([]).describe('Identifiants des termes voisins.'),
    /** The stage of the journey that the term names, if it names one. */
    stage: stageSchema
      .optional()
      .describe('L’étape du parcours que le terme nomme, s’il en nomme une.'),
  })
  .describe('Un terme du lexique : `content/terms/<identifiant>.yaml`.');

export type TermEntry = z.infer<typeof termSchema>;
