import type { Intruder } from '../domain/manuscript.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import type { Problem } from './problem.ts';
import { allTexts } from './references.ts';

const DESCRIPTIONS: Readonly<Record<Intruder['kind'], Pick<Problem, 'what' | 'why' | 'remedy'>>> = {
  expression: {
    what: 'The text holds an expression between braces.',
    why: 'A text is prose and tags; it computes nothing.',
    remedy: 'Write what it would show; a brace of the prose itself is preceded by a backslash.',
  },
  module: {
    what: 'The text imports or exports something.',
    why: 'The page gives every text the same tags, so a text imports nothing.',
    remedy: 'Remove the line; where it is prose, start the sentence with another word.',
  },
  html: {
    what: 'The text holds raw HTML.',
    why: 'Feeds, books and the printed page would show it otherwise than the site.',
    remedy: 'Write Markdown, or a tag of the vocabulary.',
  },
  image: {
    what: 'The text holds a bare image.',
    why: 'A picture has a text in its place, a credit and a size, which Markdown cannot carry.',
    remedy: 'Write <Figure> with src, alt, credit, width and height.',
  },
};

/** MDX-005: what MDX allows and a text does not: expressions, imports, HTML, images. */
export function checkIntruders(manuscripts: Manuscripts): Problem[] {
  return allTexts(manuscripts).flatMap(({ file, manuscript }) =>
    (manuscript?.intruders ?? []).map(({ kind, place }): Problem => ({
      file,
      ...place,
      code: 'MDX-005',
      severity: 'error',
      ...DESCRIPTIONS[kind],
    })),
  );
}
