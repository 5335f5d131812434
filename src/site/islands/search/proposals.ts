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
const GLUED = /^(?:[cdjlmnst]|qu)(?=[aeiouh])(.{3,})$/;

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

/** Words that the index has for one that it lacks, the likeliest first. */
async function meant(index: Words, { folded }: AskedWord): Promise<string[]> {
  const { locale } = index;
  const word = locale === 'fr' ? GLUED.exec(folded)?.[1] : undefined;
  const stem = word && stemOf(word, locale);
  const unglued = word
    ? findWords(await index.readShard(word), word, locale)
        .filter((each) => stemOf(foldWord(each), locale) === stem)
        .slice(0, 1)
    : [];
  return [...unglued, ...suggest(folded, await shardsFor(index, folded), locale)];
}

/**
 * Proposes questions for one with words that the index lacks, or seems to: a name that the whole is near, then the
 * question with other words in their place.
 */
export async function propose(
  index: Words,
  query: string,
  { words }: Question,
  { missing, doubtful }: Doubted,
): Promise<string[]> {
  const [start] = words;
  if (!start) return [];
  const whole = words.map(({ folded }) => folded).join('');
  const names =
    words.length > 1 ? suggest(whole, await shardsFor(index, start.folded), index.locale) : [];
  const all = await Promise.all(
    [...missing, ...doubtful].map(async (word) => ({ word, meant: await meant(index, word) })),
  );
  const choices = all.filter(
    ({ word, meant: found }) => found.length > 0 || missing.includes(word),
  );
  // One word is replaced in several ways; of several, each by the likeliest. What nothing is near falls away.
  const ways = Math.min(MOST, Math.max(...choices.map((choice) => choice.meant.length)));
  const queries = Array.from({ length: choices.length > 1 ? Math.min(1, ways) : ways }, (_, way) =>
    choices.reduce(
      (text, { word, meant: found }) =>
        text
          .replace(new RegExp(printedPattern([word.typed]), 'iu'), () =>
            restoreText(found[way] ?? '', [], index.locale),
          )
          // A part of a compound leaves its hyphen behind.
          .replace(/^[-\s]+(?=\p{L})|[-\s]+$/gu, ''),
      query.normalize('NFC'),
    ),
  );
  const proposed = Map.groupBy([...names, ...queries], (text) => nameKey(text, index.locale));
  return [...proposed.values()].flatMap(([first]) => first ?? []).slice(0, MOST);
}
