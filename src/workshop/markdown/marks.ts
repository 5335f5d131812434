import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { headingAnchors } from '../../magazine/texts/heading-anchors.ts';

/** A letter that can stand large at the head of a text; its accent comes with it. */
const INITIAL = /^\p{L}/u;

const ALIGNED = /^text-align: (left|right|center)$/;

/**
 * Gives the headings of a text their anchors, marks a first paragraph whose first letter can stand large,
 * and says how a cell of a table is aligned without the `style` attribute that the policy refuses.
 */
export const marksPlugin: HastPluginEntry = () => {
  const anchorOf = headingAnchors();
  let opened = false;
  return defineHastPlugin({
    name: 'marks',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'td', 'th'],
      visit(node, context) {
        if (node.tagName.startsWith('t')) {
          const [, align] = ALIGNED.exec(String(node.properties['style'])) ?? [];
          if (!align) return;
          context.setProperty(node, 'style', null);
          context.setProperty(node, 'data-align', align);
          return;
        }
        const words = context.textContent(node);
        if (node.tagName !== 'p') context.setProperty(node, 'id', anchorOf(words));
        else if (!opened) {
          opened = true;
          if (INITIAL.test(words)) context.setProperty(node, 'className', 'initial');
        }
      },
    },
  });
};
