/** The name of a journey as its picture sets it. */
export interface SetName {
  /** Size of its letters, in pixels. */
  size: number;
  lines: readonly { words: string; width: number }[];
}

/** Sizes of a name, the largest first, and how many lines it may have at each. */
const SIZES = [
  { size: 96, most: 1 },
  { size: 84, most: 1 },
  { size: 72, most: 1 },
  { size: 64, most: 2 },
  { size: 54, most: 2 },
] as const;

/**
 * Sets a name as large as it fits, on one line or two. What fits nowhere ends in an ellipsis, after a word where
 * there is one.
 *
 * @param widthOf Width of some words at a size, in pixels.
 */
export function setName(
  name: string,
  room: number,
  widthOf: (words: string, size: number) => number,
): SetName {
  const breakAt = (size: number) =>
    name.split(' ').reduce<string[]>((lines, word) => {
      const line = lines.at(-1);
      const longer = line === undefined ? word : `${line} ${word}`;
      return line !== undefined && widthOf(longer, size) <= room
        ? lines.with(-1, longer)
        : [...lines, word];
    }, []);
  const fitting = SIZES.find(({ size, most }) => {
    const lines = breakAt(size);
    return lines.length <= most && lines.every((line) => widthOf(line, size) <= room);
  });
  const { size } = fitting ?? SIZES[SIZES.length - 1] ?? SIZES[0];
  const shorten = (words: string) => {
    let kept = words;
    while (widthOf(kept, size) > room) {
      kept = `${kept.replace(/…$/, '').replace(/\s+\S*$|.$/u, '')}…`;
    }
    return kept;
  };
  const [first = '', ...others] = breakAt(size);
  return {
    size,
    lines: [first, others.join(' ')].filter(Boolean).map((line) => {
      const words = shorten(line);
      return { words, width: Math.round(widthOf(words, size)) };
    }),
  };
}
