import { splitOrdinals } from '../../../magazine/typography/typography.ts';
import {
  element,
  rewriteTree,
  type HtmlNode,
  type Root,
} from '../../../magazine/texts/html-tree.ts';

/** Where nothing is raised: what is so already, code, and the words of drawings. */
const KEPT = new Set(['sup', 'code', 'text', 'tspan', 'title']);

/** Raises the endings of French ordinals in notes and tables too, as they are in the text. */
export function raiseOrdinals(root: Root): Root {
  return rewriteTree(root, (node) => {
    const { lang } = node.properties;
    if (KEPT.has(node.tagName) || (lang !== undefined && !lang.startsWith('fr'))) return [node];
    const children = node.children.flatMap((child): HtmlNode[] =>
      child.type === 'text'
        ? splitOrdinals(child.value).map(({ text, raised }) =>
            raised ? element('sup', [text], { className: ['ordinal'] }) : { ...child, value: text },
          )
        : [child],
    );
    return [{ ...node, children }];
  });
}
