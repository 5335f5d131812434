import type { RegisteredPage } from '../../search/register.ts';
import type { SearchKind } from '../../search/search-kinds.ts';
import { nameKey, stemOf, type AskedWord } from '../../search/search-words.ts';
import { spellAlike } from '../../search/spellings.ts';
import type { IndexReader } from './index-reader.ts';
import { NAMED, type Named } from './ranking.ts';

/** What a name among other words asks for. */
const ENTRIES: ReadonlySet<SearchKind> = new Set(['term', 'brand']);

/** Finds the pages that have a name which a question is or holds. */
export async function findNamed(
  { register, locale, readShard }: Pick<IndexReader, 'register' | 'locale' | 'readShard'>,
  words: readonly AskedWord[],
): Promise<Map<RegisteredPage, Named>> {
  const shards = await Promise.all(words.map(({ folded }) => readShard(folded)));
  const stemsOf = (key: string) =>
    key
      .split(' ')
      .map((word) => stemOf(word, locale))
      .join(' ');
  const asked = words.map(({ folded }) => spellAlike(folded, locale)).join(' ');
  const stems = stemsOf(asked);
  const found = new Map<RegisteredPage, Named>();
  for (const { name, page: place } of new Set(shards.flatMap(({ names }) => names))) {
    const page = register[place];
    if (!page) continue;
    const key = nameKey(name, locale);
    const keyStems = stemsOf(key);
    const isBeside = ENTRIES.has(page.kind) && ` ${stems} `.includes(` ${keyStems} `);
    const beside = isBeside ? NAMED.beside : NAMED.not;
    const named = key === asked ? NAMED.whole : keyStems === stems ? NAMED.inflected : beside;
    if (named > (found.get(page) ?? NAMED.not)) found.set(page, named);
  }
  return found;
}
