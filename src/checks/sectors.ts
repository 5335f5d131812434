import type { Manuscripts } from '../library/from-disk.ts';
import { START, type Problem } from './problem.ts';

/** ART-003: a case study that puts its brand in another trade than the brand’s own file does. */
export function checkSectors({ articles, brands }: Manuscripts): Problem[] {
  return [...articles.values()].flatMap(({ file, entry, document }): Problem[] => {
    if (entry?.kind !== 'case-study') return [];
    const brand = brands.get(entry.brand);
    if (!brand?.entry || brand.entry.sector === entry.sector) return [];
    return [
      {
        file,
        ...(document?.placeOf(['sector']) ?? START),
        code: 'ART-003',
        severity: 'warning',
        what: {
          fr: `Le secteur est « ${entry.sector} », et celui de la marque « ${entry.brand} » est « ${brand.entry.sector} ».`,
          en: `The sector is “${entry.sector}”, and that of the brand “${entry.brand}” is “${brand.entry.sector}”.`,
        },
        why: {
          fr: 'Qui filtre les études de cas par secteur trouverait la marque d’un côté et son étude de l’autre.',
          en: 'Readers who filter case studies by sector would find the brand and its study apart.',
        },
        remedy: {
          fr: `Écrivez le même secteur ici et dans ${brand.file}, sauf si l’étude porte sur une autre activité de la marque.`,
          en: `Write the same sector here and in ${brand.file}, unless the study is about another trade.`,
        },
      },
    ];
  });
}
