import CitationNote from './article/CitationNote.astro';
import Cite from './article/Cite.astro';
import Code from './article/Code.astro';
import Figure from './article/Figure.astro';
import Foreign from './article/Foreign.astro';
import KeyFigure from './article/KeyFigure.astro';
import MomentCard from './article/MomentCard.astro';
import ProseLink from './article/ProseLink.astro';
import PullQuote from './article/PullQuote.astro';
import Table from './article/Table.astro';
import Term from './article/Term.astro';
import TermNote from './article/TermNote.astro';
import Verbatim from './article/Verbatim.astro';
import StaticCitationNote from './static/CitationNote.astro';
import StaticFigure from './static/Figure.astro';
import StaticMomentCard from './static/MomentCard.astro';
import StaticPullQuote from './static/PullQuote.astro';
import StaticTerm from './static/Term.astro';
import StaticTermNote from './static/TermNote.astro';

/**
 * Every tag that a text may hold: as the web shows it, and as paper and feeds do, with no script, no state,
 * nothing that only a screen can do. Where one form serves both, it stands twice: none is forgotten.
 */
const TAGS = {
  CitationNote: [CitationNote, StaticCitationNote],
  Cite: [Cite, Cite],
  Figure: [Figure, StaticFigure],
  Foreign: [Foreign, Foreign],
  KeyFigure: [KeyFigure, KeyFigure],
  Moment: [MomentCard, StaticMomentCard],
  PullQuote: [PullQuote, StaticPullQuote],
  Term: [Term, StaticTerm],
  TermNote: [TermNote, StaticTermNote],
  Verbatim: [Verbatim, Verbatim],
  a: [ProseLink, ProseLink],
  pre: [Code, 'pre'],
  table: [Table, 'table'],
} satisfies Record<string, [web: unknown, still: unknown]>;

const pick = (form: 0 | 1) =>
  Object.fromEntries(Object.entries(TAGS).map(([tag, forms]) => [tag, forms[form]]));

/** The tags of a text on its page. */
export const webTags = pick(0);

/** The tags of a text in feeds and on paper. */
export const staticTags = pick(1);
