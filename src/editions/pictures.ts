import { element, findElement, rewriteTree, wordsOf, type Root } from './tree.ts';

/** A picture that stands for a drawing. */
export interface Picture {
  src: string;
  width: number;
  height: number;
}

/**
 * Puts a picture in the place of each drawing, since feed readers strip SVG. What the drawing says in its
 * title becomes the words of the picture.
 *
 * @param pictureOf The picture of a journey, by its id.
 * @throws {Error} When a drawing belongs to no journey or says nothing of itself.
 */
export function replaceDrawings(root: Root, pictureOf: (journey: string) => Picture): Root {
  return rewriteTree(root, (node) => {
    const drawing = node.tagName === 'figure' ? findElement(node, 'svg') : undefined;
    if (!drawing) return [node];
    const [, journey] = /^drawing-(.+)$/.exec(String(node.properties['id'])) ?? [];
    const title = findElement(drawing, 'title');
    if (!journey || !title) {
      throw new Error(
        `A drawing needs a journey and a title; its figure is “${node.properties['id']}”.`,
      );
    }
    const { src, width, height } = pictureOf(journey);
    return [element('figure', [element('img', [], { src, alt: wordsOf(title), width, height })])];
  });
}
