import { momentAnchor, type Moment } from '../../../magazine/journeys/journey.ts';
import { element, type HtmlNode, type Element } from '../../html-tree.ts';

const isElement = (node: HtmlNode): node is Element => node.type === 'element';

/** How the thread runs beside a stretch of text: whole, in stitches, or not at all. */
type Thread = 'whole' | 'stitched' | undefined;

/**
 * Runs the thread of an article down its text: each stretch between two cards bears the seam of the card that follows,
 * and each card the number of its knot. A text without cards comes back as it is.
 *
 * @param nodes The blocks of the text, cards among them.
 */
export function runThread(nodes: readonly HtmlNode[], moments: readonly Moment[]): HtmlNode[] {
  const byAnchor = new Map(moments.map((moment) => [momentAnchor(moment), moment]));
  const momentOf = (node: HtmlNode) =>
    isElement(node) ? byAnchor.get(String(node.properties['ariaLabelledBy'])) : undefined;
  const cards = nodes.flatMap((node, index) => (momentOf(node) ? [index] : []));
  if (cards.length === 0) return [...nodes];
  const stretches: HtmlNode[] = [];
  let before: HtmlNode[] = [];
  let thread: Thread;
  const close = () => {
    if (before.length > 0) {
      stretches.push(
        element('div', before, { className: ['stretch', ...(thread ? [thread] : [])] }),
      );
    }
    before = [];
  };
  nodes.forEach((node, index) => {
    const moment = momentOf(node);
    if (!moment || !isElement(node)) {
      before.push(node);
      return;
    }
    close();
    const next = cards.find((card) => card > index);
    const following = next === undefined ? undefined : momentOf(nodes[next] as HtmlNode);
    thread = following && (following.seam?.visible ? 'stitched' : 'whole');
    const knot = element('span', [String(moment.number)], {
      className: ['knot'],
      ariaHidden: 'true',
    });
    stretches.push({
      ...node,
      properties: {
        ...node.properties,
        className: ['moment', 'card', ...(thread ? [thread] : [])],
      },
      children: [knot, ...node.children],
    });
  });
  close();
  return stretches;
}
