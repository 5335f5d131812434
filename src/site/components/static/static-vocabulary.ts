import Cite from '../article/Cite.astro';
import Figure from '../article/Figure.astro';
import Foreign from '../article/Foreign.astro';
import KeyFigure from '../article/KeyFigure.astro';
import ProseLink from '../article/ProseLink.astro';
import Verbatim from '../article/Verbatim.astro';
import { vocabulary } from '../article/vocabulary.ts';
import CitationNote from './CitationNote.astro';
import MomentCard from './MomentCard.astro';
import PullQuote from './PullQuote.astro';
import Term from './Term.astro';
import TermNote from './TermNote.astro';

/**
 * Every tag that a text may hold, as paper and feeds show it: no script, no state, nothing that only a
 * screen can do. A tag whose web form is already so has one form for both.
 */
export const staticVocabulary = {
  CitationNote,
  Cite,
  Figure,
  Foreign,
  KeyFigure,
  Moment: MomentCard,
  PullQuote,
  Term,
  TermNote,
  Verbatim,
  a: ProseLink,
  pre: 'pre',
  table: 'table',
} satisfies Record<keyof typeof vocabulary, unknown>;

// The type says the same to the editor; a build does not look at types.
for (const tag of Object.keys(vocabulary)) {
  if (!(tag in staticVocabulary)) throw new Error(`The tag <${tag}> has no static form.`);
}
