/** Words of a passage that stand together in the file, with the same tags around them. */
export interface Run {
  /** `words` are read, `code` is shown as it is, a `citation` is the call of a note. */
  kind: 'words' | 'code' | 'citation';
  /** The words without markup; empty for a citation. */
  text: string;
  /** Where it stands in the file, in UTF-16 units; the end is excluded. */
  start: number;
  end: number;
  /** Names of what is around the words inside the passage, from the outside: `Term`, `Foreign`, `link`, `emphasis`. */
  within: readonly string[];
  /** BCP 47 tag of the words, where they are not in the language of the text. */
  lang?: string | undefined;
}

/** Where a passage stands: what a rule of style asks before it speaks. */
export type PassageKind =
  'paragraph' | 'heading' | 'cell' | 'tag' | 'remark' | 'attribute' | 'field';

/** A stretch of prose that is read in one breath: a paragraph, a heading, the remark of a note, a field. */
export interface Passage {
  kind: PassageKind;
  /** The tag that holds it (`PullQuote`, `Cite`, `Figure`), or the last name of the field (`title`, `brief`). */
  holder?: string | undefined;
  /** The attribute it is, for the kind `attribute`. */
  attribute?: string | undefined;
  runs: readonly Run[];
  /** Where it stands in the file, in UTF-16 units; the end is excluded. */
  start: number;
  end: number;
}

/** Stands for a run that is no prose of the text’s language, so that what is around it keeps its distance. */
export const OPAQUE = '\ufffc';

/** One character of a passage as a rule sees it, and where it stands in the file. */
export interface ReadablePassage {
  /** The words in the text’s own language; code and foreign words are one `OPAQUE` each, citations nothing. */
  text: string;
  /** Offset in the file of the character at an index; the end of the passage for the length of the text. */
  offsetAt: (index: number) => number;
}

/**
 * Finds each character of a text in the source that it was read from. Markup takes characters away
 * (escapes, indentation, quotes) and seldom adds any, so every one is found after the one before it.
 */
function alignText(text: string, source: string): number[] {
  const places: number[] = [];
  // Where a character stands next, kept so that a long source is gone through once for each.
  const next = new Map<string, number>();
  const find = (character: string, from: number): number => {
    const known = next.get(character);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = source.indexOf(character, from);
    next.set(character, found);
    return found;
  };
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    // What was masked stands for one character of the file each.
    if (character === OPAQUE) {
      places.push(from);
      from += 1;
      continue;
    }
    const found = find(character, from);
    // A folded line ends with a space that the source writes as a line break.
    const broken = character === ' ' ? find('\n', from) : -1;
    const place = found === -1 || (broken !== -1 && broken < found) ? broken : found;
    places.push(place === -1 ? from : place);
    if (place !== -1) from = place + 1;
  }
  return places;
}

/** A run that is read, and whether an opaque character stands for it; several in a row have one. */
interface ReadRun {
  run: Run;
  opaque: boolean;
}

function listReadRuns(runs: readonly Run[]): ReadRun[] {
  const read: ReadRun[] = [];
  for (const run of runs) {
    const opaque = run.kind === 'code' || run.lang !== undefined;
    if (run.kind === 'citation' || (!opaque && run.text === '')) continue;
    if (!opaque || !read.at(-1)?.opaque) read.push({ run, opaque });
  }
  return read;
}

/**
 * Puts the runs of a passage together for a rule that reads them.
 *
 * @param source The whole file.
 */
export function readPassage({ runs, end }: Passage, source: string): ReadablePassage {
  const read = listReadRuns(runs);
  // Most passages are never asked where they stand.
  let offsets: number[] | undefined;
  const findOffsets = () =>
    read.flatMap(({ run, opaque }) =>
      opaque
        ? [run.start]
        : alignText(run.text, source.slice(run.start, run.end)).map((place) => run.start + place),
    );
  return {
    text: read.map(({ run, opaque }) => (opaque ? OPAQUE : run.text)).join(''),
    offsetAt: (index) => (offsets ??= findOffsets())[index] ?? end,
  };
}
