import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/** Level of the title of a page, under which its text begins. */
const TITLE_LEVEL = 1;

/**
 * Gives the card of each moment the level of its heading: one below the heading that the card stands
 * under, so that no level of the page’s outline is skipped.
 */
export const outlinePlugin: MdastPluginEntry = () =>
  defineMdastPlugin({
    name: 'outline',
    before(root, context) {
      let level = TITLE_LEVEL;
      for (const node of root.children) {
        if (node.type === 'heading') level = node.depth;
        if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Moment') continue;
        context.replaceNode(node, {
          ...node,
          attributes: [
            ...node.attributes,
            { type: 'mdxJsxAttribute', name: 'heading', value: `h${level + 1}` },
          ],
        });
      }
    },
  });
