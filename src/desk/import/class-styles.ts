import { elementsOf, rewriteTree, wordsOf, type Root } from '../../magazine/texts/html-tree.ts';

/** A rule of a style sheet for a class alone, as Google Docs writes them. */
const CLASS_RULE = /\.([\w-]+)\s*\{([^}]*)\}/g;

/**
 * Says by the style of each element what the style sheet of the manuscript says of its classes: a document that is
 * downloaded from Google Docs keeps its bold and its italics there.
 */
export function inlineStyles(root: Root): Root {
  const sheets = elementsOf(root).filter(({ tagName }) => tagName === 'style');
  const rules = [...sheets.map(wordsOf)].flatMap((sheet) => [...sheet.matchAll(CLASS_RULE)]);
  if (rules.length === 0) return root;
  const styles = new Map(rules.map(([, name = '', style = '']) => [name, style]));
  return rewriteTree(root, (node) => {
    const names = [node.properties['className'] ?? ''].flat().flatMap((name) => name.split(' '));
    const style = [...names.map((name) => styles.get(name) ?? ''), node.properties['style'] ?? ''];
    return [{ ...node, properties: { ...node.properties, style: style.join(';') } }];
  });
}
