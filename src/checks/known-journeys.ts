import type { Manuscripts } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { quote } from '../library/quotation.ts';
import { journeyIdsOf } from './piece-moments.ts';
import type { Problem } from './problem.ts';
import { findUnknown, referencesIn, referencesOfTag } from './references.ts';

function checkCards(manuscripts: Manuscripts): Problem[] {
  return manuscripts.texts.flatMap((text) => {
    const carried = journeyIdsOf(manuscripts, text.id);
    if (!carried) return [];
    return referencesOfTag(text, 'Moment', 'journey')
      .filter(({ id }) => !carried.includes(id))
      .map(({ id, file, place }) => {
        const journey = quote(id);
        return {
          file,
          ...place,
          code: 'REF-007',
          severity: 'error',
          what: {
            fr: `Le parcours ${journey.fr} n’est pas l’un de ceux de l’article.`,
            en: `The piece does not carry the journey ${journey.en}.`,
          },
          why: {
            fr: `La liste \`journeys\` de content/articles/${text.id}/article.yaml ne le contient pas.`,
            en: `The journeys of content/articles/${text.id}/article.yaml do not name it.`,
          },
          remedy: { fr: 'Ajoutez-le à cette liste.', en: 'Add it to them.' },
          suggestion: findNearest(id, carried),
        };
      });
  });
}

/** REF-007: a journey that has no file, or that the piece does not carry. */
export function checkKnownJourneys(manuscripts: Manuscripts): Problem[] {
  const unknown = findUnknown(referencesIn(manuscripts.articles, ['journeys', '*']), {
    code: 'REF-007',
    kind: { fr: 'le parcours', en: 'journey' },
    fileOf: (id) => `content/journeys/${id}.yaml`,
    maker: 'journey',
    known: manuscripts.journeys,
  });
  return [...unknown, ...checkCards(manuscripts)];
}
