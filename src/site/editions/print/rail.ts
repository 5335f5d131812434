import { momentAnchor, type Journey, type Moment } from '../../../magazine/journeys/journey.ts';
import { nameOfLender } from '../../../magazine/library/borrowed.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { element, type HtmlNode, type Element } from '../../../magazine/texts/html-tree.ts';
import { setCard, type CardFacts } from './card.tsx';

/** How the thread passes from one moment to the next: whole, or in stitches. */
type Thread = 'whole' | 'stitched';

/** The threads beside a card and beside the text that follows it; none runs where there is no more of the journey to tell. */
interface Threads {
  beside: Thread | undefined;
  after: Thread | `to-${Thread}` | undefined;
}

const threadTo = ({ seam }: Moment): Thread => (seam?.visible ? 'stitched' : 'whole');

/**
 * The thread that leaves a moment, and how it comes to the next one told: whole way down where that is the next one lived; else
 * only its end is drawn, since the seams between the two are those of moments that no card tells. None runs from a journey to another.
 */
function threadsBetween({ journey, moment }: CardFacts, next: CardFacts | undefined): Threads {
  if (next?.journey !== journey) return { beside: undefined, after: undefined };
  const lived = journey.moments.find(({ number }) => number === moment.number + 1);
  const arriving = threadTo(next.moment);
  return {
    beside: lived && threadTo(lived),
    after: next.moment === lived ? arriving : `to-${arriving}`,
  };
}

/** The cards among the blocks of a text, with what each is set with. */
function findCards(
  nodes: readonly HtmlNode[],
  journeys: readonly Journey[],
  locale: Locale,
): Map<HtmlNode, CardFacts> {
  const byAnchor = new Map(
    journeys.flatMap((journey) => {
      const name = journeys.length > 1 ? nameOfLender({ journey }, locale) : undefined;
      return journey.moments.map(
        (moment) => [momentAnchor(moment), { moment, journey, name, locale }] as const,
      );
    }),
  );
  return new Map(
    nodes.flatMap((node) => {
      const anchor = node.type === 'element' ? String(node.properties['ariaLabelledBy']) : '';
      const facts = byAnchor.get(anchor);
      return facts ? [[node, facts] as const] : [];
    }),
  );
}

/**
 * Runs the thread of an article down its text: each card has the number of its knot and the seam that leaves it, and each
 * stretch between two cards the seam that joins them, or a gap where moments between them are not told. A text without cards comes back as it is.
 *
 * @param nodes The blocks of the text, cards among them.
 */
export function runThread(
  nodes: readonly HtmlNode[],
  journeys: readonly Journey[],
  locale: Locale,
): HtmlNode[] {
  const cards = findCards(nodes, journeys, locale);
  if (cards.size === 0) return [...nodes];
  const rest = [...cards.values()];
  const set: HtmlNode[] = [];
  let stretch: HtmlNode[] = [];
  let threads: Threads = { beside: undefined, after: undefined };
  const classes = (...names: (string | undefined)[]) => names.filter((name) => name !== undefined);
  const close = () => {
    if (stretch.length > 0) {
      set.push(element('div', stretch, { className: classes('stretch', threads.after) }));
    }
    stretch = [];
  };
  for (const node of nodes) {
    const facts = cards.get(node);
    if (!facts) {
      stretch.push(node);
      continue;
    }
    close();
    rest.shift();
    threads = threadsBetween(facts, rest[0]);
    const card = setCard(node as Element, facts);
    const className = classes('moment', 'card', threads.beside);
    set.push({ ...card, properties: { ...card.properties, className } });
  }
  close();
  return set;
}
