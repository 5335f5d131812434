import { renderToStaticMarkup } from 'preact-render-to-string';
import { htmlToHast } from 'satteri';
import type { Journey, Moment } from '../../../magazine/journeys/journey.ts';
import { translator } from '../../../magazine/words/messages.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import {
  element,
  wordsOf,
  type Element,
  type HtmlNode,
  type Root,
} from '../../../magazine/texts/html-tree.ts';
import { FeelingScale } from './feeling-scale.tsx';

/** Sets a drawing among the nodes of a tree. */
function nodesOf(drawing: Parameters<typeof renderToStaticMarkup>[0]): HtmlNode[] {
  const { children } = htmlToHast(renderToStaticMarkup(drawing), { fragment: true }) as Root;
  return children as HtmlNode[];
}

/** What a card is set with. */
export interface CardFacts {
  moment: Moment;
  journey: Journey;
  /** What the journey goes by, where the article has several. */
  name: string | undefined;
  locale: Locale;
}

/** A card as it is printed: its knot on the rail, stage, channel and number in one line, its feeling on a scale. */
export function setCard(card: Element, { moment, journey, name, locale }: CardFacts): Element {
  const t = translator(locale);
  const { number, stage, feeling, planned } = moment;
  const knot = element('span', [String(number)], { className: ['knot'], ariaHidden: 'true' });
  const children = card.children.flatMap((node): HtmlNode[] => {
    if (node.type !== 'element') return [node];
    const { className = [] } = node.properties;
    if (className.includes('moment-head')) {
      // Number, stage and channel, in the tree that all editions share.
      const channel = wordsOf(node).split('·').slice(2).join('·').trim();
      const place = t('journey.position', { number, count: journey.moments.length });
      return [
        element(
          'p',
          [
            element('b', [t(`stage.short.${stage}`)]),
            ` ${channel} `,
            element('span', [name ? `${name} ${place}` : place], { className: ['position'] }),
          ],
          node.properties,
        ),
      ];
    }
    if (className.includes('moment-facts')) {
      const scale = nodesOf(<FeelingScale feeling={feeling} planned={planned?.feeling} />);
      return [{ ...node, children: [...scale, ...node.children] }];
    }
    return [node];
  });
  return { ...card, children: [knot, ...children] };
}
