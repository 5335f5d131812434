import type { Passage, Run } from '../../../magazine/typography/passage.ts';
import type { Content } from '../../files/from-disk.ts';
import type { Problem } from '../../problems/problem.ts';
import { quoteList } from '../../problems/phrase.ts';
import { findFigures, yearsIn, type ProseFigure } from './figures-in-prose.ts';
import { problemIn, proseOf, withRuns, type Prose } from './prose.ts';

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

/** CITE-003: figures of a case study with no citation after them in their paragraph, nor elsewhere in the text. */
export function checkCitedFigures(content: Content): Problem[] {
  // A fault in another field of the article hides none of these.
  const kindOf = (id: string) => content.articles.get(id)?.document?.textsAt(['kind'])[0]?.text;
  const prose = proseOf(content).filter(
    ({ article }) => article !== undefined && kindOf(article) === 'case-study',
  );
  return [...Map.groupBy(prose, ({ file }) => file).values()].flatMap((study) => {
    const covered = listCovered(study);
    return study.flatMap((passage): Problem[] => {
      if (passage.passage.kind !== 'paragraph') return [];
      const { open } = splitAtLastCitation(passage.passage);
      const isBare = ({ text }: ProseFigure) => !covered.has(text);
      if (!findFigures(textOf(open), passage.locale).some(isBare)) return [];
      const part = withRuns(passage, open);
      const bare = findFigures(part.text, part.locale).filter(isBare);
      const [first] = bare;
      if (!first) return [];
      const figures = quoteList(new Set(bare.map(({ text }) => text)));
      return [problemIn(part, 'CITE-003', { figures }, { span: [first.start, first.end] })];
    });
  });
}
