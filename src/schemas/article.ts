import { z } from 'astro/zod';
import { sectorSchema } from './brand.ts';
import { leastOncePublished } from './draft.ts';
import { calendarDateSchema, identifierSchema } from './identifier.ts';
import { localeSchema, localisedSchema } from './locale.ts';
import { both } from './message.ts';

const sharedFields = {
  /** Number of the issue it belongs to. */
  issue: z
    .int()
    .positive(both('Les numéros commencent à 1.', 'An issue number starts at 1.'))
    .describe('Le numéro du magazine auquel l’article appartient.'),
  /** Day of publication; a day to come keeps the piece out until then. */
  date: calendarDateSchema.describe(
    'Jour de parution, sous la forme AAAA-MM-JJ ; un jour à venir retient l’article jusque-là.',
  ),
  /** Day of the last change of substance. */
  updated: calendarDateSchema
    .optional()
    .describe('Jour du dernier changement de fond, sous la forme AAAA-MM-JJ.'),
  /** Ids of the authors; `redaction` for the editors. */
  authors: z
    .array(identifierSchema)
    .min(1, both('Un article a au moins un auteur.', 'A piece has at least one author.'))
    .describe('Identifiants des auteurs ; `redaction` pour la rédaction.'),
  /** The knot that stands on covers, lists and share images; a draft may still lack it. */
  cover: z
    .strictObject({
      /** Id of one of the journeys of the piece. */
      journey: identifierSchema.describe('Identifiant d’un des parcours de l’article.'),
      /** Id of one of its moments: the knot that is filled. */
      moment: identifierSchema.describe('Identifiant d’un de ses moments : le nœud plein.'),
    })
    .optional()
    .describe(
      'Le nœud qui figure en couverture, dans les listes et sur les images de partage. Un article qui a un parcours l’indique ; un brouillon peut encore l’omettre.',
    ),
  /** Place of the piece in a series of several parts. */
  series: z
    .strictObject({
      /** Id shared by all the parts. */
      id: identifierSchema.describe('Identifiant commun à toutes les parties.'),
      /** Which part it is, from 1. */
      part: z
        .int()
        .positive(both('Les parties se comptent à partir de 1.', 'Parts are numbered from 1.'))
        .describe('Le rang de cette partie, à partir de 1.'),
      /** How many parts there are. */
      of: z
        .int()
        .min(2, both('Une série a au moins deux parties.', 'A series has at least two parts.'))
        .describe('Le nombre de parties.'),
    })
    .optional()
    .describe('Place de l’article dans une série de plusieurs parties.'),
  /** What was put right after publication, each with its day. */
  corrections: z
    .array(
      z.strictObject({
        date: calendarDateSchema.describe('Jour de la correction, sous la forme AAAA-MM-JJ.'),
        text: localisedSchema.describe('Ce qui a été corrigé, dans chaque langue.'),
      }),
    )
    .default([])
    .describe('Ce qui a été corrigé après la parution, chaque fois avec son jour.'),
  /** The language that is still to come; the magazine says so instead of showing the other one. */
  awaiting: localeSchema
    .optional()
    .describe(
      'La langue encore à venir ; le magazine l’annonce au lieu de montrer l’autre. À supprimer quand les deux textes existent.',
    ),
  /** Keeps the piece out of the built site; visible, with a mark, while writing. */
  draft: z
    .boolean()
    .default(false)
    .describe(
      'Brouillon : vrai, l’article reste hors du site publié ; il se voit, marqué, pendant l’écriture.',
    ),
};

const idsSchema = z.array(identifierSchema).default([]);

const caseStudySchema = z
  .strictObject({
    kind: z.literal('case-study').describe('Le genre : ici, une étude de cas.'),
    ...sharedFields,
    /** Id of the brand that is studied. */
    brand: identifierSchema.describe('Identifiant de la marque étudiée.'),
    /** Trade of the brand: one of the closed list of sectors. */
    sector: sectorSchema,
    /** Ids of the journeys, in reading order; at least one, once published. */
    journeys: idsSchema.describe(
      'Identifiants des parcours, dans l’ordre de lecture : au moins un, sauf dans un brouillon.',
    ),
    /** Ids of the main sources; at least three, once published. */
    sources: idsSchema.describe(
      'Identifiants des sources principales : au moins trois, sauf dans un brouillon.',
    ),
  })
  .check(
    leastOncePublished(
      'journeys',
      1,
      both('Une étude de cas a au moins un parcours.', 'A case study needs at least one journey.'),
    ),
    leastOncePublished(
      'sources',
      3,
      both(
        'Une étude de cas a au moins trois sources.',
        'A case study needs at least three sources.',
      ),
    ),
  );

function plainKind<Kind extends string>(kind: Kind, name: string) {
  return z.strictObject({
    kind: z.literal(kind).describe(`Le genre : ici, ${name}.`),
    ...sharedFields,
    /** Ids of the journeys, in reading order. */
    journeys: idsSchema.describe('Identifiants des parcours, dans l’ordre de lecture.'),
    /** Ids of the main sources. */
    sources: idsSchema.describe('Identifiants des sources principales.'),
  });
}

/** What both languages of a piece share: `content/articles/<slug>/article.yaml`. */
export const articleSchema = z
  .discriminatedUnion('kind', [
    caseStudySchema,
    plainKind('primer', 'des repères'),
    plainKind('essay', 'un essai'),
    plainKind('column', 'une chronique'),
    plainKind('editorial', 'un éditorial'),
  ])
  .superRefine((article, context) => {
    const { cover, draft, journeys, series } = article;
    if (journeys.length > 0 && !cover && !draft) {
      context.addIssue({
        code: 'custom',
        path: ['journeys'],
        message: both(
          'Un article qui a un parcours indique sa couverture : un parcours et l’un de ses moments.',
          'A piece with a journey names its cover: a journey and a moment of it.',
        ),
        params: {
          remedy: both(
            'Ajoutez `cover:`, avec `journey:` et `moment:`.',
            'Add `cover:`, with `journey:` and `moment:`.',
          ),
        },
      });
    }
    if (cover && !journeys.includes(cover.journey)) {
      context.addIssue({
        code: 'custom',
        path: ['cover', 'journey'],
        message: both(
          `La couverture montre « ${cover.journey} », qui n’est pas l’un des parcours de l’article.`,
          `The cover shows “${cover.journey}”, which is not one of the journeys of the piece.`,
        ),
        params: {
          remedy: both(
            'Choisissez un parcours de la liste `journeys:`, ou ajoutez-y celui-ci.',
            'Choose a journey of the list `journeys:`, or add this one to it.',
          ),
        },
      });
    }
    if (series && series.part > series.of) {
      context.addIssue({
        code: 'custom',
        path: ['series', 'part'],
        message: both(
          `La partie ${series.part} dépasse les ${series.of} parties de la série.`,
          `Part ${series.part} is beyond the ${series.of} parts of the series.`,
        ),
        params: {
          remedy: both('Corrigez `part:` ou `of:`.', 'Mend `part:` or `of:`.'),
        },
      });
    }
  })
  .describe(
    'Ce que les deux langues d’un article partagent : `content/articles/<dossier>/article.yaml`.',
  );

/** The words of a piece in one language: the head of `fr.mdx` or `en.mdx`. */
export const textSchema = z
  .strictObject({
    /** Title, 70 characters at most; it states something. */
    title: z
      .string()
      .trim()
      .min(1, both('Le titre est vide.', 'The title is empty.'))
      .max(70, both('Un titre compte 70 caractères au plus.', 'A title has 70 characters at most.'))
      .describe('Titre, 70 caractères au plus ; il affirme quelque chose.'),
    /** Summary under the title, 90 to 220 characters. */
    standfirst: z
      .string()
      .trim()
      .min(
        90,
        both(
          'Un chapeau compte au moins 90 caractères.',
          'A standfirst has at least 90 characters.',
        ),
      )
      .max(
        220,
        both(
          'Un chapeau compte 220 caractères au plus.',
          'A standfirst has 220 characters at most.',
        ),
      )
      .describe('Chapeau : le résumé sous le titre, de 90 à 220 caractères.'),
    /** Sentence for the cover of the issue, in place of the title. */
    coverLine: z
      .string()
      .trim()
      .max(
        80,
        both(
          'Une accroche compte 80 caractères au plus.',
          'A cover line has 80 characters at most.',
        ),
      )
      .optional()
      .describe(
        'Accroche : la phrase de la couverture du numéro, à la place du titre ; 80 caractères au plus.',
      ),
    /** Address of the piece in this language, where the folder's name would read oddly. */
    slug: identifierSchema
      .optional()
      .describe(
        'Adresse de l’article dans cette langue, là où le nom du dossier se lirait mal : des mots en minuscules, sans accent.',
      ),
    /** One to four categories, in words of this language. */
    categories: z
      .array(z.string().trim().min(1))
      .min(1, both('Un article a au moins une catégorie.', 'A piece has at least one category.'))
      .max(
        4,
        both('Un article a quatre catégories au plus.', 'A piece has four categories at most.'),
      )
      .describe('Une à quatre catégories, en mots de cette langue.'),
    /**
     * Fingerprint of the text in the other language, when this one was last brought into step with
     * it; `npm run desk -- translated <slug>` writes it.
     */
    follows: z
      .string(
        both(
          'L’empreinte est un texte entre guillemets droits, que `npm run desk -- translated` écrit.',
          'The fingerprint is a text in quotes, which `npm run desk -- translated` writes.',
        ),
      )
      .regex(
        /^[0-9a-f]{12}$/,
        both(
          'Une empreinte compte douze chiffres hexadécimaux en minuscules ; `npm run desk -- translated` l’écrit.',
          'A fingerprint is twelve lower-case hexadecimal digits; `npm run desk -- translated` writes it.',
        ),
      )
      .optional()
      .describe(
        'Empreinte du texte dans l’autre langue, au jour où celui-ci a été mis en accord avec lui. Ne l’écrivez pas : `npm run desk -- translated <dossier>` s’en charge.',
      ),
  })
  .describe(
    'L’en-tête d’un texte, dans une langue : `content/articles/<dossier>/fr.mdx` ou `en.mdx`.',
  );

export type ArticleEntry = z.infer<typeof articleSchema>;
export type TextEntry = z.infer<typeof textSchema>;
