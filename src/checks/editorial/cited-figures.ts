import type { Passage, Run } from '../../domain/passage.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { findFigures, yearsIn, type ProseFigure } from './figures-in-prose.ts';
import { withRuns } from './part-of-prose.ts';
import { problemIn, proseOf, type Prose } from './prose.ts';

/** Tags whose words have their source. */
const SOURCED: readonly (string | undefined)[] = ['KeyFigure', 'Verbatim', 'Cite'];

const textOf = (runs: readonly Run[]) =>
  runs.map(({ kind, lang, text }) => (kind === 'words' && lang === undefined ? text : '')).join('');

/** Cuts a passage after its last citation: one covers what stands before it, back to the one before. */
function splitAtLastCitation({ runs, holder }: Passage): { covered: Run[]; open: Run[] } {
  const isSourced = SOURCED.includes(holder);
  const end = runs.findLastIndex(({ kind }) => isSourced || kind === 'citation') + 1;
  return { covered: runs.slice(0, end), open: runs.slice(end) };
}

function listCovered(study: readonly Prose[]): Set<string> {
  const figures = study.flatMap(({ passage, locale }) =>
    findFigures(textOf(splitAtLastCitation(passage).covered), locale),
  );
  return new Set(figures.flatMap((figure) => [figure.text, ...yearsIn(figure)]));
}

function readCaseStudies(manuscripts: Manuscripts): Map<string, Prose[]> {
  const studies = new Map<string, Prose[]>();
  for (const prose of proseOf(manuscripts)) {
    const { piece, file } = prose;
    if (piece === undefined || manuscripts.articles.get(piece)?.entry?.kind !== 'case-study')
      continue;
    const passages = studies.get(file);
    if (passages) passages.push(prose);
    else studies.set(file, [prose]);
  }
  return studies;
}

/**
 * CITE-003: figures or dates of a case study with no citation after them in their paragraph.
 *
 * One that is cited elsewhere in the text is only recalled, and asks for nothing.
 */
export function checkCitedFigures(manuscripts: Manuscripts): Problem[] {
  return [...readCaseStudies(manuscripts).values()].flatMap((study) => {
    const covered = listCovered(study);
    return study.flatMap((prose): Problem[] => {
      if (prose.passage.kind !== 'paragraph') return [];
      const { open } = splitAtLastCitation(prose.passage);
      const isBare = ({ text }: ProseFigure) => !covered.has(text);
      if (!findFigures(textOf(open), prose.locale).some(isBare)) return [];
      const part = withRuns(prose, open);
      const bare = findFigures(part.text, part.locale).filter(isBare);
      const [first] = bare;
      if (!first) return [];
      const names = [...new Set(bare.map(({ text }) => text))];
      return [
        problemIn(part, [first.start, first.end], {
          code: 'CITE-003',
          severity: 'warning',
          what: {
            fr: `Aucune source ne suit, dans ce paragraphe : ${names.map((name) => `« ${name} »`).join(', ')}.`,
            en: `No source follows, in this paragraph: ${names.map((name) => `“${name}”`).join(', ')}.`,
          },
          why: {
            fr: 'Dans une étude de cas, on doit pouvoir vérifier chaque chiffre et chaque date ; une source couvre ce qui la précède.',
            en: 'In a case study every figure and every date can be checked; a source covers what stands before it.',
          },
          remedy: {
            fr: 'Ajoutez <Cite/> après la phrase.',
            en: 'Add <Cite/> after the sentence.',
          },
        }),
      ];
    });
  });
}
