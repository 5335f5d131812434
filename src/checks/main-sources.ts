import type { Manuscripts } from '../library/from-disk.ts';
import { quote } from '../library/quotation.ts';
import { citedIn } from './cited-in-text.ts';
import { journeyIdsOf } from './piece-moments.ts';
import type { Problem } from './problem.ts';
import { textsOf } from './text-index.ts';

/** CITE-002: a main source of a piece that none of its texts or moments cites. */
export function checkMainSources(manuscripts: Manuscripts): Problem[] {
  const { articles, journeys } = manuscripts;
  return [...articles.values()].flatMap(({ id, file, document }) => {
    const own = textsOf(manuscripts, id);
    if (!document || own.some(({ manuscript }) => !manuscript)) return [];
    const inMoments = (journeyIdsOf(manuscripts, id) ?? []).flatMap((journey) =>
      (journeys.get(journey)?.document?.textsAt(['moments', '*', 'sources', '*']) ?? []).map(
        ({ text }) => text,
      ),
    );
    const cited = new Set([...own.flatMap((text) => [...citedIn(text)]), ...inMoments]);
    return document
      .textsAt(['sources', '*'])
      .filter(({ text }) => !cited.has(text))
      .map(({ text, place }) => {
        const source = quote(text);
        return {
          file,
          ...place,
          code: 'CITE-002',
          severity: 'warning',
          what: {
            fr: `La source principale ${source.fr} n’est citée nulle part dans l’article.`,
            en: `The main source ${source.en} is cited nowhere in the piece.`,
          },
          why: {
            fr: 'Ni ses textes ni ses moments ne disent ce qu’ils en tirent.',
            en: 'Neither its texts nor its moments say what they take from it.',
          },
          remedy: {
            fr: 'Citez-la dans le texte, ou retirez-la des sources principales.',
            en: 'Cite it in the text, or remove it from the main sources.',
          },
        };
      });
  });
}
