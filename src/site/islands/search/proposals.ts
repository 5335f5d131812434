import {
  foldWord,
  nameKey,
  stemOf,
  type AskedWord,
  type Question,
} from '../../search/search-words.ts';
import { printedPattern, restoreText } from '../../search/search-text.ts';
import { suggest } from '../../search/suggestions.ts';
import { findWords, type WordShard } from '../../search/word-list.ts';
import type { IndexReader } from './index-reader.ts';

/** What proposals need of an index. */
type Words = Pick<IndexReader, 'locale' | 'readShard'>;

/** Words for which others may have been meant. */
export interface Doubted {
  /** Those that the index lacks. */
  missing: readonly AskedWord[];
  /** Those that it has but as the beginning of other words. */
  doubtful: readonly AskedWord[];
}

/** Questions proposed. */
const MOST = 3;

/** A French word to which the one before it, elided, is glued: « lexperience ». */
const GLUED = /^([cdjlmnst]|qu)(?=[aeiouh])(.{3,})$/;

/** The parts of the word list where what was meant by a folded word may stand. */
function shardsFor(index: Words, folded: string): Promise<WordShard[]> {
  const [first = '', second = ''] = folded;
  // A letter added, changed or moved at the beginning leads to another part of the list, and so does an h left out.
  const readings = new Set([
    folded,
    folded.slice(1),
    second + first + folded.slice(2),
    `h${folded}`,
  ]);
  return Promise.all([...readings].map((each) => index.readShard(each)));
}

/** Words that the index has for one to which an elided word is glued, with that one before them. */
async function unglue(index: Words, { typed, folded }: AskedWord): Promise<string[]> {
  const { locale } = index;
  const [, elided = '', word = ''] = (locale === 'fr' && GLUED.exec(folded)) || [];
  if (word === '') return [];
  const stem = stemOf(word, locale);
  const found = findWords(await index.readShard(word), word, locale)
    .filter((each) => stemOf(foldWord(each), locale) === stem)
    // As it was typed, else with accents: titles in English have « experience ».
    .sort((one, other) => nearness(other, typed) - nearness(one, typed));
  return found.slice(0, 1).map((each) => `${elided}’${each}`);
}

const nearness = (word: string, typed: string) =>
  Number(typed.toLowerCase().endsWith(word.toLowerCase())) + Number(/[^a-z]/i.test(word));

/** Words that the index has for one that it lacks, the likeliest first. */
async function meant(index: Words, word: AskedWord): Promise<string[]> {
  const { locale } = index;
  const { folded, typed } = word;
  const found = [
    ...(await unglue(index, word)),
    ...suggest(folded, await shardsFor(index, folded), locale),
  ];
  const [, elided = '', rest = ''] = (locale === 'fr' && GLUED.exec(folded)) || [];
  if (found.length === 0 && rest !== '') {
    const near = suggest(rest, await shardsFor(index, rest), locale);
    return near.map((each) => `${elided}’${each}`);
  }
  // The index may have the same letters as a plural.
  return locale === 'en' && typed.endsWith('’s')
    ? found.map((each) => (each.includes('’') ? each : each.replace(/s?$/, '’s')))
    : found;
}

/** A part of a question, and what may stand in its place. */
interface Choice {
  /** The source of a pattern that finds it. */
  pattern: string;
  meant: readonly string[];
}

/** What parts two words of a question. */
const APART = '[^\\p{L}\\p{N}]+';

/** What may stand for a word, or where nothing is near it, for it and a word beside it: « Jon Lewis », « air bnb ». */
async function choose(index: Words, word: AskedWord, words: readonly AskedWord[]): Promise<Choice> {
  const own = { pattern: printedPattern([word.typed]), meant: await meant(index, word) };
  if (own.meant.length > 0) return own;
  if (word.whole !== undefined) {
    const folded = foldWord(word.whole);
    const near = suggest(folded, await shardsFor(index, folded), index.locale);
    return near.length > 0 ? { pattern: printedPattern([word.whole]), meant: near } : own;
  }
  for (const start of [word.at - 1, word.at]) {
    const pair = words.filter(
      ({ at, whole }) => whole === undefined && (at === start || at === start + 1),
    );
    if (pair.length < 2) continue;
    const folded = pair.map((each) => each.folded).join('');
    const near = suggest(folded, await shardsFor(index, folded), index.locale);
    // A name in two words, or one word that was typed as two.
    const found = near.filter((each) => each.includes(' ') || foldWord(each) === folded);
    const pattern = pair.map(({ typed }) => printedPattern([typed])).join(APART);
    if (found.length > 0) return { pattern, meant: found };
  }
  return own;
}

/** A pattern of a part of a compound with its hyphen, where another part of it is kept. */
function partDropped({ typed, whole }: AskedWord, kept: readonly AskedWord[]): string[] {
  const pattern = printedPattern([typed]);
  const isKept = whole !== undefined && kept.some((word) => word.whole === whole);
  return isKept ? [`${pattern}[-‐‑]|[-‐‑]${pattern}`] : [];
}

/**
 * Proposes questions for one with words that the index lacks, or seems to, or that nothing holds together: a name that
 * the whole is near, then the question with other words in the place of those. What nothing is near stays, as all else.
 */
export async function propose(
  index: Words,
  query: string,
  { words }: Question,
  { missing, doubtful }: Doubted,
): Promise<string[]> {
  const [start] = words;
  if (!start) return [];
  const typed = words.map(({ folded }) => folded);
  const near =
    words.length > 1
      ? suggest(typed.join(''), await shardsFor(index, start.folded), index.locale)
      : [];
  // What has no other words than the question is a part of it.
  const names = near.filter((name) =>
    nameKey(name, index.locale)
      .split(' ')
      .some((word) => !typed.includes(word)),
  );
  const doubted = [...missing, ...doubtful];
  const all = await Promise.all(doubted.map((word) => choose(index, word, words)));
  const choices = all.filter(({ meant: found }) => found.length > 0);
  const lost = missing.filter((_, place) => all[place]?.meant.length === 0);
  const kept = words.filter((word) => !lost.includes(word));
  const text = lost
    .flatMap((word) => partDropped(word, kept))
    .reduce((left, part) => left.replace(new RegExp(part, 'iu'), ''), query.normalize('NFC'));
  // One word is replaced in several ways; of several, each by the likeliest.
  const ways = Math.min(
    choices.length > 1 ? 1 : MOST,
    ...choices.map(({ meant: { length } }) => length),
  );
  const queries = Array.from({ length: choices.length > 0 ? ways : 0 }, (_, way) =>
    choices.reduce(
      (left, { pattern, meant: found }) =>
        left.replace(new RegExp(pattern, 'iu'), () =>
          restoreText(found[way] ?? '', [], index.locale),
        ),
      text,
    ),
  );
  const proposed = Map.groupBy([...names, ...queries], (each) => nameKey(each, index.locale));
  // Where a name is the question but for its small words, the question is the reader’s.
  return [...proposed.values()]
    .flatMap((same) => same.find((each) => queries.includes(each)) ?? same[0] ?? [])
    .slice(0, MOST);
}
