import CitationNote from './CitationNote.astro';
import Cite from './Cite.astro';
import Code from './Code.astro';
import Figure from './Figure.astro';
import Foreign from './Foreign.astro';
import KeyFigure from './KeyFigure.astro';
import MomentCard from './MomentCard.astro';
import ProseLink from './ProseLink.astro';
import PullQuote from './PullQuote.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import TermNote from './TermNote.astro';
import Verbatim from './Verbatim.astro';

/** Every tag that a text may hold, as the web shows it. */
export const vocabulary = {
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
  pre: Code,
  table: Table,
};
