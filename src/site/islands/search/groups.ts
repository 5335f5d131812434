import type { RegisteredPage, RegisteredRecord } from '../../search/register.ts';
import { holdsPhrase, type Asked, type Ranked } from './ranking.ts';

/** The units of a page that answer alike. */
export interface Group {
  page: RegisteredPage;
  records: readonly RegisteredRecord[];
  /** Those of them that show all words that the page holds. */
  shown: readonly RegisteredRecord[];
  isPart: boolean;
}

/** Passages shown under a page, unless its words stand in more; the rest is a click away, in the page itself. */
const PASSAGES = 2;

/** The words of a question that the index has, and where each stands, by id of the record. */
type Sought = Pick<Asked, 'words' | 'hits'>;

/** How many of the words a record holds; where it holds them as they were typed, one more. */
function gradeRecord({ id }: RegisteredRecord, { words, hits }: Sought): number {
  const found = hits.map((word) => word.get(id));
  const inOrder = words.length > 1 && holdsPhrase(found, words);
  return found.filter(Boolean).length + Number(inOrder);
}

/** The first records of a page, and those without which a word that it holds would not be seen. */
function chooseShown(records: readonly RegisteredRecord[], sought: Sought): RegisteredRecord[] {
  const { hits } = sought;
  const chosen: RegisteredRecord[] = [];
  for (const word of hits) {
    const holds = ({ id }: RegisteredRecord) => word.has(id);
    const first = records.find(holds);
    if (first && !chosen.some(holds)) chosen.push(first);
  }
  const [best] = records;
  const least = best ? gradeRecord(best, sought) : 0;
  // Beside what holds more, what holds less says nothing new.
  const rest = records.filter(
    (record) => !chosen.includes(record) && gradeRecord(record, sought) === least,
  );
  return [...chosen, ...rest.slice(0, Math.max(0, PASSAGES - chosen.length))];
}

/**
 * Folds units under their pages, in the order of the first of each, the records that hold most first.
 *
 * @param isAnswer Whether a record holds any of the words, or the phrase.
 */
export function foldUnits(
  register: readonly RegisteredPage[],
  ranked: readonly Ranked[],
  sought: Sought,
  { isAnswer, isPart }: { isAnswer: (record: RegisteredRecord) => boolean; isPart: boolean },
): Group[] {
  const scoreOf = (record: RegisteredRecord) =>
    sought.hits.reduce((sum, word) => sum + (word.get(record.id)?.score ?? 0), 0) +
    1000 * gradeRecord(record, sought);
  const byPage = Map.groupBy(ranked, ({ unit }) => unit.page);
  return [...byPage].flatMap(([place, units]) => {
    const page = register[place];
    const sorted = units
      .flatMap(({ unit }) => unit.records.filter(isAnswer))
      .sort((one, other) => scoreOf(other) - scoreOf(one));
    return page ? [{ page, records: sorted, shown: chooseShown(sorted, sought), isPart }] : [];
  });
}
