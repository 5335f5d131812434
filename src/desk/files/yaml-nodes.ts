import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Alias,
  type Document,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A value of a document, or the name of a field. */
export type YamlNode = Alias | Scalar | YAMLMap | YAMLSeq;

/** What is done at a node; the path is that of the value or of the field, and changes afterwards. */
export type NodeVisitor = (
  node: YamlNode,
  path: readonly (string | number)[],
  role: 'name' | 'value',
) => void;

const isNode = (node: unknown): node is YamlNode =>
  isScalar(node) || isCollection(node) || isAlias(node);

/** Goes through a document in the order of the file; it nests as deep as the document does. */
export function walkNodes({ contents }: Document, visit: NodeVisitor): void {
  const path: (string | number)[] = [];
  const walk = (node: unknown): void => {
    if (!isNode(node)) return;
    visit(node, path, 'value');
    if (!isCollection(node)) return;
    node.items.forEach((item, index) => {
      if (!isMap(node)) {
        path.push(index);
        walk(item);
      } else if (isPair(item)) {
        path.push(isScalar(item.key) ? String(item.key.value) : '');
        if (isNode(item.key)) visit(item.key, path, 'name');
        walk(item.value);
      }
      path.pop();
    });
  };
  walk(contents);
}
