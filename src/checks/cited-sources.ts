import type { Manuscripts } from '../library/from-disk.ts';
import { quote } from '../library/quotation.ts';
import { citationsIn } from './known-sources.ts';
import { START, type Problem } from './problem.ts';

/** SRC-001: a source that nothing cites. */
export function checkCitedSources(manuscripts: Manuscripts): Problem[] {
  const cited = new Set(citationsIn(manuscripts).map(({ id }) => id));
  return [...manuscripts.sources.values()]
    .filter(({ id }) => !cited.has(id))
    .map(({ id, file }) => ({
      file,
      ...START,
      code: 'SRC-001',
      severity: 'warning',
      what: {
        fr: `Rien ne cite la source ${quote(id).fr}.`,
        en: `Nothing cites the source ${quote(id).en}.`,
      },
      why: {
        fr: 'La liste des sources montrerait un ouvrage sur lequel ne s’appuie aucun texte, aucun moment, aucun terme, aucune marque.',
        en: 'The list of sources would show a work that no text, moment, term or brand rests on.',
      },
      remedy: {
        fr: 'Citez-la, ou supprimez le fichier.',
        en: 'Cite it, or remove the file.',
      },
    }));
}
