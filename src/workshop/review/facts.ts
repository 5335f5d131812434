import type words from './words.json';

export type Part = keyof typeof words.en.parts;

/** What is found at an address, part by part: a text by its passages, links and pictures one by one. */
export type Facts = Readonly<Partial<Record<Part, readonly string[]>>>;

/** What came into a part and what left it; neither, where only the order is another. */
export interface Change {
  part: Part;
  added: readonly string[];
  removed: readonly string[];
}

/** What a list holds beyond another: a thing that stands three times here and once there is left twice. */
function subtract(list: readonly string[], other: readonly string[]): string[] {
  const left = Map.groupBy(other, (thing) => thing);
  return list.filter((thing) => left.get(thing)?.pop() === undefined);
}

function splitWords(passages: readonly string[]): string[] {
  return passages.flatMap((passage) => passage.split(/[ \n\t]+/)).filter((word) => word !== '');
}

/**
 * Compares two states of an address. Of a text, the words are compared, once the passages that both
 * states hold are left aside: small words of theirs must not make up for those of others.
 */
export function compareFacts(before: Facts, after: Facts): Change[] {
  const parts = Object.keys({ ...before, ...after }) as Part[];
  return parts.flatMap((part): Change[] => {
    const [former, current] = [before[part] ?? [], after[part] ?? []];
    if (JSON.stringify(former) === JSON.stringify(current)) return [];
    const [added, removed] = [subtract(current, former), subtract(former, current)];
    if (part !== 'text') return [{ part, added, removed }];
    const [came, left] = [splitWords(added), splitWords(removed)];
    return [{ part, added: subtract(came, left), removed: subtract(left, came) }];
  });
}
