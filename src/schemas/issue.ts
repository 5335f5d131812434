import { z } from 'astro/zod';
import { SEASONS } from '../domain/vocabulary.ts';
import { contrastRatio } from './contrast.ts';
import { leastOncePublished } from './draft.ts';
import { calendarDateSchema, identifierSchema } from './identifier.ts';
import { localisedSchema, localisedUpTo } from './locale.ts';
import { both } from './message.ts';

/** Least contrast of an issue's ink on its stock, as a ratio: WCAG 2.2, 1.4.3, normal text. */
const LEAST_CONTRAST = 4.5;

const colourSchema = z
  .string()
  .regex(
    /^#[0-9a-f]{6}$/,
    both(
      'Une couleur s’écrit # puis six chiffres hexadécimaux en minuscules.',
      'A colour is # and six lower-case hexadecimal digits.',
    ),
  );

/** A numbered edition: `content/issues/<number>.yaml`. */
export const issueSchema = z
  .strictObject({
    /** Number of the issue; the same as its file's name. */
    number: z
      .int()
      .positive(both('Les numéros commencent à 1.', 'An issue number starts at 1.'))
      .describe('Le numéro, le même que dans le nom du fichier.'),
    /** Season printed on the cover, with the year of the date. */
    season: z
      .enum(
        SEASONS,
        both(
          `Les saisons possibles sont : ${SEASONS.join(', ')}.`,
          `A season is one of: ${SEASONS.join(', ')}.`,
        ),
      )
      .describe(
        'Saison imprimée en couverture, avec l’année de la date : `winter` (hiver), `spring` (printemps), `summer` (été), `autumn` (automne).',
      ),
    /** Day it appears. */
    date: calendarDateSchema.describe('Jour de parution, sous la forme AAAA-MM-JJ.'),
    /** Theme, in a few words. */
    theme: localisedUpTo(60).describe('Le thème, en quelques mots : 60 caractères au plus.'),
    /** What the issue holds, in one or two sentences. */
    standfirst: localisedSchema.describe('Ce que contient le numéro, en une ou deux phrases.'),
    /** Colour of the paper. */
    stock: colourSchema.describe(
      'Couleur du papier, entre guillemets droits : # puis six chiffres hexadécimaux en minuscules.',
    ),
    /** Colour of the one ink printed on it. */
    ink: colourSchema.describe(
      'Couleur de la seule encre, entre guillemets droits : # puis six chiffres hexadécimaux en minuscules. Son contraste avec le papier est d’au moins 4,5 pour 1.',
    ),
    /** Article slugs in reading order, at least one once published; the first is the cover story. */
    articles: z
      .array(identifierSchema)
      .default([])
      .describe(
        'Les dossiers des articles, dans l’ordre de lecture ; le premier fait la couverture. Il en faut au moins un, sauf tant que le numéro est un brouillon.',
      ),
    /** How the issue was made. */
    colophon: localisedSchema.describe('Comment le numéro a été fait.'),
    /** Keeps the issue out of the built site. */
    draft: z
      .boolean()
      .default(false)
      .describe('Brouillon : vrai, le numéro reste hors du site publié.'),
  })
  .check(
    leastOncePublished(
      'articles',
      1,
      both('Un numéro a au moins un article.', 'An issue has at least one article.'),
    ),
  )
  .superRefine(({ stock, ink }, context) => {
    const ratio = contrastRatio(stock, ink);
    if (ratio < LEAST_CONTRAST) {
      const measured = ratio.toFixed(2);
      context.addIssue({
        code: 'custom',
        path: ['ink'],
        message: both(
          `L’encre ${ink} sur le papier ${stock} a un contraste de ${measured.replace('.', ',')} pour 1 ; il en faut au moins ${String(LEAST_CONTRAST).replace('.', ',')} pour 1.`,
          `Ink ${ink} on stock ${stock} has a contrast of ${measured}:1; it needs at least ${LEAST_CONTRAST}:1.`,
        ),
        params: {
          remedy: both(
            'Foncez la plus sombre des deux couleurs, ou éclaircissez la plus claire.',
            'Darken the darker of the two colours, or lighten the lighter one.',
          ),
        },
      });
    }
  })
  .describe('Un numéro du magazine : `content/issues/<numéro>.yaml`.');

export type IssueEntry = z.infer<typeof issueSchema>;
