import type { Manuscripts } from '../library/from-disk.ts';
import type { Localised } from '../schemas/locale.ts';
import { citedIn } from './cited-in-text.ts';
import { START, type Problem } from './problem.ts';

/** Fewest different works that a case study rests on: one alone would be its press release. */
const LEAST_SOURCES = 3;

function countSources(size: number): Localised {
  return {
    fr: ['aucune source', 'une seule source'][size] ?? `${size} sources différentes`,
    en: `${size} different ${size === 1 ? 'source' : 'sources'}`,
  };
}

/** CITE-001: a case study that cites too few different sources in a language. */
export function checkCaseStudySources({ articles, texts }: Manuscripts): Problem[] {
  return texts.flatMap((text): Problem[] => {
    const piece = articles.get(text.id)?.entry;
    if (piece?.kind !== 'case-study' || !text.manuscript) return [];
    const { size } = citedIn(text);
    if (size >= LEAST_SOURCES) return [];
    const counted = countSources(size);
    return [
      {
        file: text.file,
        ...START,
        code: 'CITE-001',
        // A draft is still to be written; its schema lets its main sources wait as well.
        severity: piece.draft ? 'warning' : 'error',
        what: {
          fr: `L’étude de cas ${size === 0 ? 'ne cite' : 'cite'} ${counted.fr} dans cette langue.`,
          en: `The case study cites ${counted.en} in this language.`,
        },
        why: {
          fr: `Une étude de cas s’appuie sur ${LEAST_SOURCES} sources au moins, pour qu’aucune voix ne raconte seule l’histoire.`,
          en: `A case study rests on at least ${LEAST_SOURCES}, so that no single voice tells the story.`,
        },
        remedy: {
          fr: 'Citez d’autres sources avec <Cite/>.',
          en: 'Cite more sources with <Cite/>.',
        },
      },
    ];
  });
}
