import { element, rewriteTree, wordsOf, type Root } from '../../magazine/texts/html-tree.ts';

/** A picture of a journey. */
export interface Picture {
  src: string;
  width: number;
  height: number;
}

/**
 * Puts a picture into the slot of each journey, whose words become those of the picture: feed readers
 * strip SVG. It stands in a paragraph: a figure would lose 80 pixels of its width to the margins that browsers give it.
 *
 * @param pictureOf The picture of a journey, by its id.
 * @throws {Error} When a slot says nothing.
 */
export function fillSlots(root: Root, pictureOf: (journey: string) => Picture): Root {
  return rewriteTree(root, (node) => {
    const [, journey] = /^drawing-(.+)$/.exec(String(node.properties['id'])) ?? [];
    if (!journey) return [node];
    const alt = wordsOf(node).trim();
    if (!alt) throw new Error(`The slot of the journey “${journey}” says nothing.`);
    const { src, width, height } = pictureOf(journey);
    return [element('p', [element('img', [], { src, alt, width, height })])];
  });
}
