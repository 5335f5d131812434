import { momentAnchor, type Journey } from '../../../magazine/journeys/journey.ts';
import { nameOfLender } from '../../../magazine/library/borrowed.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { element, type HtmlNode, type Element } from '../../../magazine/texts/html-tree.ts';
import { setCard, type CardFacts } from './card.tsx';

/** How the thread runs beside a stretch of text: whole, in stitches, or not at all. */
type Thread = 'whole' | 'stitched' | undefined;

/** The thread that leads from a moment to the next one told: none from a journey to another. */
function threadBetween({ journey }: CardFacts, next: CardFacts | undefined): Thread {
  if (next?.journey !== journey) return undefined;
  return next.moment.seam?.visible ? 'stitched' : 'whole';
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
 * Runs the thread of an article down its text: each stretch between two cards bears the seam of the card that follows,
 * and each card the number of its knot. A text without cards comes back as it is.
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
  let thread: Thread;
  const classes = (...names: (string | undefined)[]) => names.filter((name) => name !== undefined);
  const close = () => {
    if (stretch.length > 0) {
      set.push(element('div', stretch, { className: classes('stretch', thread) }));
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
    thread = threadBetween(facts, rest[0]);
    const card = setCard(node as Element, facts);
    const className = classes('moment', 'card', thread);
    set.push({ ...card, properties: { ...card.properties, className } });
  }
  close();
  return set;
}
