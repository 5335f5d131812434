import type { RegisteredRecord } from '../../search/register.ts';
import type { SearchKind } from '../../search/search-kinds.ts';
import { BESIDE, figuresBeside, type AskedWord } from '../../search/search-words.ts';

/** Where a word stands in a record, by Pagefind. */
export interface Hit {
  score: number;
  /** Places in the text of the record, from 0. */
  places: readonly number[];
  /** Whether the title of the record holds it. */
  inTitle: boolean;
  /** Whether it stands there as it was typed, and not only in other forms. */
  isTyped: boolean;
}

/** What answers as one: a page with all its records, or a moment alone. */
export interface Unit {
  /** Place of the page in the register. */
  page: number;
  kind: SearchKind;
  records: readonly RegisteredRecord[];
  /** How much its name and the question share. */
  named: Named;
}

/** The question is a name, the name in another form, or holds a name of an entry beside other words. */
export const NAMED = { not: 0, beside: 1, inflected: 2, whole: 3 } as const;

export type Named = (typeof NAMED)[keyof typeof NAMED];

/** A unit that holds a word of the question at least. */
export interface Ranked {
  unit: Unit;
  /** Whether it holds all of them. */
  isWhole: boolean;
}

/** What a page weighs beside an article. */
const KIND_WEIGHT: Readonly<Partial<Record<SearchKind, number>>> = { issue: 0.8, page: 0.8 };

/** What a note weighs beside the text that calls it. */
const NOTE_WEIGHT = 0.25;

/** What the right order is worth, what a title is, and what nearness is at its best. */
const PHRASE_GAIN = 3;
const TITLE_GAIN = 2;
const NEARNESS_GAIN = 1;

/** The shortest stretch of a record that holds all words, in words; none where it does not. */
function spanOf(places: readonly (readonly number[])[]): number | undefined {
  if (places.some((each) => each.length === 0)) return undefined;
  const all = places
    .flatMap((each, word) => each.map((place) => ({ place, word })))
    .sort((one, other) => one.place - other.place);
  const last = new Map<number, number>();
  let shortest: number | undefined;
  for (const { place, word } of all) {
    last.set(word, place);
    if (last.size < places.length) continue;
    const span = place - Math.min(...last.values());
    shortest = Math.min(shortest ?? span, span);
  }
  return shortest;
}

/**
 * Whether the words stand in a record as they were typed, the small ones between them counted.
 *
 * @param record Where each word stands in it, in the order of the question.
 */
export function holdsPhrase(
  record: readonly (Hit | undefined)[],
  words: readonly AskedWord[],
): boolean {
  const [first = [], ...others] = record.map((hit, index) => {
    const at = words[index]?.at ?? 0;
    return (hit?.places ?? []).map((place) => place - at);
  });
  return first.some((start) => others.every((starts) => starts.includes(start)));
}

/** Where a word stands; a unit such as % tells something but beside its figure. */
export function keepBeside(
  place: number,
  words: readonly AskedWord[],
  held: readonly ReadonlyMap<number, Hit>[],
): ReadonlyMap<number, Hit> {
  const [word, hits = new Map<number, Hit>()] = [words[place], held[place]];
  const figures = word ? figuresBeside(word, words) : [];
  if (!word || figures.length === 0) return hits;
  const isBeside = ([id, { places }]: [number, Hit]) =>
    figures.some((figure) =>
      held[words.indexOf(figure)]
        ?.get(id)
        ?.places.some((at) => BESIDE.some((step) => places.includes(at + step))),
    );
  return new Map([...hits].filter(isBeside));
}

/** What is asked of units: the words in the order of the question, and for each where it stands, by id of the record. */
export interface Asked {
  words: readonly AskedWord[];
  hits: readonly ReadonlyMap<number, Hit>[];
  /** Words of grammar, which alone make no answer where others are asked for. */
  light?: ReadonlySet<AskedWord>;
  /** Leaves out what does not hold the phrase. */
  isPhrase: boolean;
  /** Ids of the records that hold a phrase as it was typed. */
  exact: ReadonlySet<number>;
}

/** Where the words stand in each record of a unit. */
const findIn = ({ records }: Pick<Unit, 'records'>, { hits }: Asked) =>
  records.map(({ id, isNote }) =>
    hits.map((word) => {
      const hit = word.get(id);
      return hit && isNote ? { ...hit, score: hit.score * NOTE_WEIGHT } : hit;
    }),
  );

/** How many of the words a unit holds; none where it does not answer. */
export function countHeld(unit: Pick<Unit, 'records'>, asked: Asked): number {
  const { words, hits, light, isPhrase, exact } = asked;
  if (isPhrase && !unit.records.some(({ id }) => exact.has(id))) return 0;
  const held = words.filter((_, word) => unit.records.some(({ id }) => hits[word]?.has(id)));
  return held.every((word) => light?.has(word)) ? 0 : held.length;
}

/**
 * Puts what answers in order: what holds all words first; of these what is named so or nearly so, then what holds a
 * figure with what it counts, then the magazine
 * before the works that it cites, whose titles use its words, then what holds the words as they were typed; then what
 * holds them as a phrase, in its title, near each other, and often.
 */
export function rank(units: readonly Unit[], asked: Asked): Ranked[] {
  const { words, hits } = asked;
  const scored = units.flatMap((unit) => {
    const held = countHeld(unit, asked);
    if (held === 0) return [];
    const found = findIn(unit, asked);
    const inOrder = words.length > 1 && found.some((record) => holdsPhrase(record, words));
    const span = Math.min(
      ...found.map((record) => spanOf(record.map((hit) => hit?.places ?? [])) ?? Infinity),
    );
    const sum = hits.reduce(
      (total, _, word) => total + Math.max(...found.map((record) => record[word]?.score ?? 0)),
      0,
    );
    const typed = hits.filter((_, word) => found.some((record) => record[word]?.isTyped)).length;
    const isTitled = found.some((record) => record.every((hit) => hit?.inTitle));
    const score =
      sum *
      (KIND_WEIGHT[unit.kind] ?? 1) *
      (inOrder ? PHRASE_GAIN : 1) *
      (isTitled ? TITLE_GAIN : 1) *
      (1 + (words.length > 1 ? NEARNESS_GAIN / Math.max(1, span) : 0));
    const isWhole = held === hits.length;
    const isCounted = inOrder && words.some(({ folded }) => /\d/.test(folded));
    return [
      {
        unit,
        isWhole,
        held,
        isCounted,
        // A page that holds all words is about all of them, whatever it is named after.
        named: isWhole && unit.named === NAMED.beside ? NAMED.not : unit.named,
        typed,
        score,
      },
    ];
  });
  return scored
    .sort(
      (one, other) =>
        other.held - one.held ||
        other.named - one.named ||
        Number(other.isCounted) - Number(one.isCounted) ||
        Number(one.unit.kind === 'source') - Number(other.unit.kind === 'source') ||
        other.typed - one.typed ||
        other.score - one.score ||
        one.unit.page - other.unit.page,
    )
    .map(({ unit, isWhole }) => ({ unit, isWhole }));
}
