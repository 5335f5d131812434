import { getDocumentProxy } from 'unpdf';

interface Box {
  words: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** How far boxes of words may come into each other, in points. */
const TOUCH = 1;
/** What of its size a letter without ascender fills above the line. */
const BODY = 0.5;

const overlap = (one: Box, other: Box) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOUCH &&
  Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom) > TOUCH;

/** The words of a PDF that are printed over others, each pair after its page. */
export async function findOverprints(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const found: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const boxes = items.flatMap((item): Box[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left, bottom] = item.transform as number[] as [0, 0, 0, 0, number, number];
      return [
        {
          words: item.str,
          left,
          right: left + item.width,
          bottom,
          top: bottom + item.height * BODY,
        },
      ];
    });
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (overlap(one, other)) found.push(`${number}: ${one.words} / ${other.words}`);
      }
    }
  }
  return found;
}
