import { z } from 'astro/zod';
import {
  CHANNELS,
  EVIDENCE_KINDS,
  LEAST_FEELING,
  MOST_FEELING,
  STAGES,
  VALUES,
} from '../domain/vocabulary.ts';
import { leastOncePublished } from './draft.ts';
import { identifierSchema } from './identifier.ts';
import { localisedSchema, localisedUpTo } from './locale.ts';
import { both } from './message.ts';

/** A stage; the older name `tmot` is accepted and stored as `umot`. */
export const stageSchema = z.preprocess(
  (value) => (value === 'tmot' ? 'umot' : value),
  z.enum(
    STAGES,
    both(
      'Une étape est zmot, fmot, smot ou umot (tmot est un autre nom d’umot).',
      'A stage is zmot, fmot, smot or umot (tmot is another name of umot).',
    ),
  ),
);

const channelSchema = z.enum(
  CHANNELS,
  both(
    `Les canaux possibles sont : ${CHANNELS.join(', ')}.`,
    `A channel is one of: ${CHANNELS.join(', ')}.`,
  ),
);

const valueSchema = z.enum(
  VALUES,
  both(
    `Les valeurs possibles sont : ${VALUES.join(', ')}.`,
    `A value is one of: ${VALUES.join(', ')}.`,
  ),
);

const evidenceSchema = z.enum(
  EVIDENCE_KINDS,
  both(
    `Les appuis possibles sont : ${EVIDENCE_KINDS.join(', ')}.`,
    `Evidence is one of: ${EVIDENCE_KINDS.join(', ')}.`,
  ),
);

/** How a customer feels: the whole numbers from −2 (misery) to +2 (magic). */
const feelingSchema = z
  .int(both('Un ressenti est un nombre entier.', 'A feeling is a whole number.'))
  .min(LEAST_FEELING, both('Le ressenti commence à −2.', 'Feeling starts at −2.'))
  .max(MOST_FEELING, both('Le ressenti finit à +2.', 'Feeling ends at +2.'));

/** The join between the previous moment and this one. */
const seamSchema = z.strictObject({
  /** Whether the customer sees the join. */
  visible: z
    .boolean(
      both(
        'Une couture se voit (visible: true) ou non (visible: false).',
        'A seam is visible: true or visible: false.',
      ),
    )
    .describe('Vrai si le client voit la couture.'),
  /** Why it shows, or how it is hidden, in one short sentence. */
  why: localisedSchema.describe('Pourquoi elle se voit, ou comment elle se cache, en une phrase.'),
});

export const momentSchema = z
  .strictObject({
    /** Public address of the moment (`#moment-<id>`); it never changes once published. */
    id: identifierSchema.describe(
      'Adresse publique du moment (`#moment-<identifiant>`) ; elle ne change plus une fois parue.',
    ),
    /** Stage of the journey: zmot (search), fmot (choice), smot (use), umot (sharing). */
    stage: stageSchema.describe(
      'Étape du parcours : `zmot` (chercher), `fmot` (choisir), `smot` (utiliser), `umot` (raconter).',
    ),
    /** Where it happens: one of the closed list of channels. */
    channel: channelSchema.describe('Où cela se passe : l’un des canaux de la liste fermée.'),
    /** How the customer feels, from −2 (misery) to +2 (magic), in steps of 1. */
    feeling: feelingSchema.describe(
      'Ce que ressent le client : `-2` (misère), `-1` (effort), `0` (neutre), `1` (aisance), `2` (magique).',
    ),
    /** What the brand meant the customer to feel, where a source says so. */
    planned: feelingSchema
      .optional()
      .describe(
        'Ce que la marque voulait que le client ressente, là où une source le dit : de `-2` à `2`.',
      ),
    /** What the feeling rests on; `editors` is the editors' reading and is shown as such. */
    evidence: evidenceSchema.describe(
      'Ce qui appuie le ressenti ; `editors` est la lecture de la rédaction, et se montre comme telle.',
    ),
    /** Ids of the sources that bear this out; at least one unless evidence is `editors`. */
    sources: z
      .array(identifierSchema)
      .default([])
      .describe(
        'Identifiants des sources qui le confirment : au moins une, sauf si `evidence` vaut `editors`.',
      ),
    /** The join with the previous moment; required when the channel changes. */
    seam: seamSchema
      .optional()
      .describe('La couture avec le moment précédent ; obligatoire quand le canal change.'),
    /** Which of the five values are at stake, three at most. */
    values: z
      .array(valueSchema)
      .max(
        3,
        both('Un moment montre trois valeurs au plus.', 'A moment shows three values at most.'),
      )
      .default([])
      .describe('Celles des cinq valeurs qui sont en jeu, trois au plus.'),
    /** A wait, where a source gives its length. */
    wait: z
      .strictObject({
        /** Length of the wait in minutes. */
        durationMinutes: z
          .number()
          .positive(both('Une attente dure plus de 0 minute.', 'A wait lasts more than 0 minutes.'))
          .describe('Durée de l’attente, en minutes.'),
      })
      .optional()
      .describe('Une attente, là où une source en donne la durée.'),
    /** Title of the moment, 60 characters at most. */
    title: localisedUpTo(60).describe('Titre du moment, 60 caractères au plus.'),
    /** What happens, in one to three sentences. */
    text: localisedUpTo(420).describe(
      'Ce qui se passe, en une à trois phrases : 420 caractères au plus.',
    ),
  })
  .describe('Un moment de vérité.');

export const journeySchema = z
  .strictObject({
    /** Name of the journey, for tables and share images. */
    title: localisedUpTo(90).describe(
      'Nom du parcours, pour les tableaux et les images de partage ; 90 caractères au plus.',
    ),
    /** Who travels, in words: never a name. */
    persona: localisedSchema.describe('Qui suit le parcours, en mots : jamais un nom.'),
    /** What the customer wants. */
    goal: localisedSchema.describe('Ce que veut le client.'),
    /** Id of the brand, where the journey has one. */
    brand: identifierSchema
      .optional()
      .describe('Identifiant de la marque, si le parcours en a une.'),
    /** Hides the journey until it is ready. */
    draft: z
      .boolean()
      .default(false)
      .describe('Brouillon : vrai, le parcours reste caché jusqu’à ce qu’il soit prêt.'),
    /** The moments, in the order the customer lives them; at least two once it is no draft. */
    moments: z
      .array(momentSchema)
      .default([])
      .describe(
        'Les moments, dans l’ordre où le client les vit : au moins deux, sauf dans un brouillon.',
      ),
  })
  .check(
    leastOncePublished(
      'moments',
      2,
      both('Un parcours a au moins deux moments.', 'A journey has at least two moments.'),
    ),
  )
  .superRefine(({ moments }, context) => {
    moments.forEach((moment, index) => {
      const previous = moments[index - 1];
      const report = (field: keyof typeof moment, message: string, remedy: string) =>
        context.addIssue({
          code: 'custom',
          path: ['moments', index, field],
          message,
          params: { remedy },
        });
      if (moment.evidence !== 'editors' && moment.sources.length === 0) {
        report(
          'evidence',
          both(
            `L’appui « ${moment.evidence} » demande au moins une source.`,
            `Evidence “${moment.evidence}” needs at least one source.`,
          ),
          both(
            'Ajoutez une source à `sources:`, ou écrivez `evidence: editors`.',
            'Add a source to `sources:`, or write `evidence: editors`.',
          ),
        );
      }
      if (!previous && moment.seam) {
        report(
          'seam',
          both(
            'Le premier moment n’a pas de couture : rien ne le précède.',
            'The first moment has no seam: nothing comes before it.',
          ),
          both('Supprimez `seam:` de ce moment.', 'Remove `seam:` from this moment.'),
        );
      }
      if (previous && previous.channel !== moment.channel && !moment.seam) {
        report(
          'channel',
          both(
            `Le canal passe de ${previous.channel} à ${moment.channel} : le moment demande une couture.`,
            `The channel changes from ${previous.channel} to ${moment.channel}, so the moment needs a seam.`,
          ),
          both(
            'Ajoutez `seam:` au moment, ou redonnez-lui le canal du précédent.',
            'Add `seam:` to the moment, or give it the channel of the one before.',
          ),
        );
      }
      if (previous && STAGES.indexOf(moment.stage) < STAGES.indexOf(previous.stage)) {
        report(
          'stage',
          both(
            `L’étape ${moment.stage} vient avant celle du moment précédent, ${previous.stage}.`,
            `Stage ${moment.stage} comes before the stage of the previous moment, ${previous.stage}.`,
          ),
          both(
            'Déplacez le moment, ou changez son étape.',
            'Move the moment, or change its stage.',
          ),
        );
      }
      const first = moments.findIndex(({ id }) => id === moment.id);
      if (first !== index) {
        report(
          'id',
          both(
            `« ${moment.id} » est déjà l’identifiant du moment ${first + 1}.`,
            `Moment “${moment.id}” is already the id of moment ${first + 1}.`,
          ),
          both('Donnez un autre identifiant à l’un des deux.', 'Give one of the two another id.'),
        );
      }
    });
  })
  .describe('Un parcours : `content/journeys/<identifiant>.yaml`.');

export type MomentEntry = z.infer<typeof momentSchema>;
export type JourneyEntry = z.infer<typeof journeySchema>;
