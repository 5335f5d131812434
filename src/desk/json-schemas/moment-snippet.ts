import { CHANNELS, EVIDENCE_KINDS, STAGES } from '../../magazine/vocabulary.ts';

const choose = (place: number, values: readonly string[]) => `\${${place}|${values.join(',')}|}`;

/** A moment to fill in, in the form that the YAML extension reads (`defaultSnippets`). */
export const MOMENT_SNIPPET = {
  label: 'moment',
  description: 'Un moment de vérité, avec sa couture',
  body: {
    id: '${1:identifiant}',
    stage: choose(2, STAGES),
    channel: choose(3, CHANNELS),
    feeling: '${4|0,1,2,-1,-2|}',
    evidence: choose(5, EVIDENCE_KINDS),
    sources: ['${6:source}'],
    title: { fr: '$7', en: '$8' },
    text: { fr: '$9', en: '$10' },
    seam: { visible: '${11|true,false|}', why: { fr: '$12', en: '$13' } },
  },
} as const;
