import { defineMdastPlugin, mdxToMdast, type MdastPluginEntry } from 'satteri';
import { findCutParagraphs, joinParagraph } from '../../magazine/texts/cut-paragraphs.ts';
import { MANUSCRIPT_FEATURES } from '../../magazine/texts/manuscript-tree.ts';

/** Keeps a paragraph whole around the notes of the editors that stand in it on lines of their own. */
export const cutParagraphsPlugin: MdastPluginEntry = () =>
  defineMdastPlugin({
    name: 'cut-paragraphs',
    before(root, context) {
      if (!root.children.some(({ type }) => type === 'mdxFlowExpression')) return;
      // The tree of a compilation does not know on which lines its nodes stand.
      const placed = mdxToMdast(context.source, { features: MANUSCRIPT_FEATURES });
      for (const { start, end } of findCutParagraphs(placed)) {
        const parts = root.children.slice(start, end);
        parts.forEach((part, index) => {
          if (index > 0) context.removeNode(part);
          else context.replaceNode(part, joinParagraph(parts));
        });
      }
    },
  });
