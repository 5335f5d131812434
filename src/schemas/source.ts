import { z } from 'astro/zod';
import { localisedSchema } from './locale.ts';
import { both } from './message.ts';

/** What kinds of work are cited. */
export const SOURCE_TYPES = [
  'book',
  'article',
  'report',
  'thesis',
  'press',
  'web',
  'podcast',
  'video',
  'press-release',
  'legal',
  'encyclopaedia',
  'background',
] as const;

/** A date known to the year, the month or the day. */
const partialDateSchema = z
  .string(
    both(
      'Une date se met entre guillemets droits : `"2010"`, `"2010-09"` ou `"2010-09-06"`.',
      'A date is quoted: "2010", "2010-09" or "2010-09-06".',
    ),
  )
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    both(
      'Une date s’écrit `"AAAA"`, `"AAAA-MM"` ou `"AAAA-MM-JJ"`.',
      'A date is "YYYY", "YYYY-MM" or "YYYY-MM-DD".',
    ),
  );

/** A person by two names, or a body by one. */
const authorSchema = z.union(
  [
    z.string().trim().min(1),
    z.strictObject({
      /** Given names or initials. */
      given: z.string().trim().min(1).describe('Prénoms, ou leurs initiales.'),
      /** Family name, with its particle. */
      family: z.string().trim().min(1).describe('Nom de famille, avec sa particule.'),
    }),
  ],
  both(
    'Un auteur est une personne, `{ given: Prénom, family: Nom }`, ou un organisme, par son seul nom.',
    'An author is a person, `{ given: Given, family: Family }`, or a body, by its one name.',
  ),
);

const titleSchema = z
  .string()
  .trim()
  .min(1, both('Le titre est vide.', 'The title is empty.'))
  .regex(
    /^(?!\[.*\]$)/,
    both(
      'Un titre entre crochets est une description : elle se donne dans les deux langues, sous `title:`, sans crochets.',
      'A title in brackets is a description: give it in both languages, under `title:`, without the brackets.',
    ),
  );

/** A cited work: `content/sources/<id>.yaml`. */
export const sourceSchema = z
  .strictObject({
    /** Kind of work. */
    type: z
      .enum(
        SOURCE_TYPES,
        both(
          `Les types possibles sont : ${SOURCE_TYPES.join(', ')}.`,
          `A type is one of: ${SOURCE_TYPES.join(', ')}.`,
        ),
      )
      .describe('Type de l’œuvre citée.'),
    /** Authors: persons by given and family name, bodies by the one name that they have. */
    authors: z
      .array(authorSchema)
      .default([])
      .describe(
        'Les auteurs : `{ given: Prénom, family: Nom }` pour une personne, le nom seul pour un organisme, qui ne s’abrège jamais.',
      ),
    /** The work has more authors than are named here. */
    others: z
      .boolean()
      .default(false)
      .describe('Vrai si l’œuvre a d’autres auteurs que ceux-ci : « et al. ».'),
    /** Title, in the language of the work; a description in both languages where it has none. */
    title: z
      .union(
        [titleSchema, localisedSchema],
        both(
          'Un titre est un texte ; une œuvre sans titre dit ce qu’elle est, sous `fr:` et `en:`.',
          'A title is a text; a work without one says what it is, under `fr:` and `en:`.',
        ),
      )
      .describe(
        'Titre, dans la langue de l’œuvre ; si elle n’en a pas, ce qu’elle est, en français et en anglais (`fr:`, `en:`), que la citation met entre crochets.',
      ),
    /** What it appeared in: journal, newspaper, site. */
    container: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Où l’œuvre a paru : revue, journal, site.'),
    /** Who published it, for books and reports. */
    publisher: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Qui l’a publiée, pour un livre ou un rapport.'),
    /** Day, month or year of publication; left out where there is none. */
    date: partialDateSchema
      .optional()
      .describe(
        'Jour, mois ou année de parution, entre guillemets droits : `"2010"`, `"2010-09"` ou `"2010-09-06"`. À omettre s’il n’y en a pas.',
      ),
    /** The date is approximate. */
    circa: z.boolean().default(false).describe('Vrai si la date est approximative.'),
    /** Pages, as they are printed. */
    pages: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Pages, telles qu’elles sont imprimées, entre guillemets droits : `"53-81"`.'),
    /** Address of the work. */
    url: z
      .url({
        protocol: /^https?$/,
        error: both(
          'Une adresse commence par https:// ou http://.',
          'An address starts with https:// or http://.',
        ),
      })
      .optional()
      .describe('Adresse de l’œuvre en ligne : elle commence par https:// ou http://.'),
    /** When the editors read it: a day, a month or a year. */
    accessed: partialDateSchema
      .optional()
      .describe(
        'Quand la rédaction l’a consultée : un jour, un mois ou une année, entre guillemets droits.',
      ),
    /** Language of the work: a BCP 47 tag. */
    lang: z
      .string()
      .regex(
        /^[a-z]{2}(?:-[A-Z]{2})?$/,
        both('Une langue s’écrit en, fr ou en-GB.', 'A language is written en, fr or en-GB.'),
      )
      .describe('Langue de l’œuvre : `fr`, `en`, `en-GB`…'),
    /** Whether the editors have read the passage; `false` is printed with the citation. */
    consulted: z
      .boolean()
      .describe(
        'Vrai si la rédaction a consulté le passage cité ; si c’est faux (`false`), la citation le dit.',
      ),
    /** Whose words it relays, where it is not the first to publish them. */
    relays: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('De qui elle relaie les propos, si elle n’est pas la première à les publier.'),
    /** How the editors read it: a copy, an excerpt, a translation. */
    note: localisedSchema
      .optional()
      .describe('Comment la rédaction l’a consultée : une copie, un extrait, une traduction.'),
  })
  .refine(({ consulted, accessed }) => consulted || accessed === undefined, {
    path: ['accessed'],
    message: both(
      'Une œuvre qui n’a pas été consultée n’a pas de date de consultation.',
      'A work that was not consulted has no access date.',
    ),
    params: {
      remedy: both(
        'Supprimez `accessed:`, ou écrivez `consulted: true`.',
        'Remove `accessed:`, or write `consulted: true`.',
      ),
    },
  })
  .describe('Une source : `content/sources/<identifiant>.yaml`.');

export type SourceType = (typeof SOURCE_TYPES)[number];
export type SourceAuthor = z.infer<typeof authorSchema>;
export type SourceEntry = z.infer<typeof sourceSchema>;
