import type { Channel, Stage } from '../../magazine/vocabulary.ts';
import type { SearchKind } from './search-kinds.ts';

/** What results can be narrowed by; the names are those of the address. */
export const FILTERS = ['kind', 'stage', 'channel', 'feeling', 'brand', 'issue'] as const;

export type Filter = (typeof FILTERS)[number];

/** One value a filter; a filter that is not set is absent. */
export type Filters = Readonly<Partial<Record<Filter, string>>>;

/** What a moment is, as filters look at it. */
export interface MomentFacets {
  stage: Stage;
  channel: Channel;
  /** From −2 to +2. */
  feeling: number;
  /** Id of the brand whose journey it belongs to. */
  brand?: string | undefined;
}

/** What the index keeps apart: a page, a section of it, a moment of its journeys. */
export interface RegisteredRecord {
  /** Its number: its place among all that the index holds, in the order they were put in. */
  id: number;
  moment?: MomentFacets | undefined;
  /** Whether it is a note of a text. */
  isNote?: true | undefined;
}

/** What a result stands for, and what of it can be told without reading the index. */
export interface PageFacets {
  kind: SearchKind;
  issue?: number | undefined;
  /** Id of the brand. */
  brand?: string | undefined;
}

/** A page or an entry, with the records that are folded under it; the first is that of its beginning. */
export interface RegisteredPage extends PageFacets {
  /** What a result shows of a page of many records; the index has it for the others. */
  head?: PageHead | undefined;
  records: readonly RegisteredRecord[];
}

/** What stands at the head of a result. */
export interface PageHead {
  path: string;
  title: string;
  /** What it is, in words: « Étude de cas · N° 2 ». */
  label: string;
  /** The shape of its journey, as `writeThread` writes it. */
  thread?: string | undefined;
  /** Place, among the moments of the page, of the first one drawn; none where they are found under another page. */
  threadFrom?: number | undefined;
}

/** All that can be found in one language; the word list names pages by their place here. */
export type Register = readonly RegisteredPage[];

/** Writes a register; the order of the records is that of the index, so that none is named. */
export function writeRegister(register: Register): string {
  return JSON.stringify(
    register.map((page) => ({
      ...page,
      records: page.records.map(({ moment, isNote }) => moment ?? Number(isNote ?? 0)),
    })),
  );
}

/** Reads what `writeRegister` wrote. */
export function readRegister(file: string): Register {
  type WrittenPage = PageFacets & { head?: PageHead; records: readonly (MomentFacets | 0 | 1)[] };
  let id = 0;
  return (JSON.parse(file) as readonly WrittenPage[]).map((page) => ({
    ...page,
    records: page.records.map((written) => ({
      id: id++,
      ...(typeof written === 'object' && { moment: written }),
      ...(written === 1 && { isNote: true }),
    })),
  }));
}

/** The value that a record has for a filter, if it has one. */
function valueOf(
  filter: Filter,
  page: PageFacets,
  { moment }: RegisteredRecord,
): string | number | undefined {
  if (filter === 'stage' || filter === 'channel' || filter === 'feeling') return moment?.[filter];
  if (filter === 'brand') return moment?.brand ?? page.brand;
  return page[filter];
}

/** Whether a record passes all filters, or all but one. */
function passes(
  page: PageFacets,
  record: RegisteredRecord,
  filters: Filters,
  except?: Filter,
): boolean {
  return FILTERS.every((filter) => {
    const value = filters[filter];
    if (value === undefined || filter === except) return true;
    return String(valueOf(filter, page, record)) === value;
  });
}

/** Whether filters ask for moments: only these have such facets. */
export function asksForMoments({ stage, channel, feeling }: Filters): boolean {
  return (stage ?? channel ?? feeling) !== undefined;
}

/** The records that pass, of each page that has any. */
export function narrow(
  register: Register,
  filters: Filters,
): { page: RegisteredPage; records: readonly RegisteredRecord[] }[] {
  return register.flatMap((page) => {
    const records = page.records.filter((record) => passes(page, record, filters));
    return records.length > 0 ? [{ page, records }] : [];
  });
}

/** How many results hold all the words of the reader, and how many but some of them. */
export interface Count {
  whole: number;
  part: number;
}

/** How many results each value of each filter would leave, by `filter=value`; what would leave none is absent. */
export type Counts = Readonly<Record<string, Count>>;

/**
 * Counts what each value of each filter would leave while the others stay: moments where the filters ask
 * for them, pages otherwise.
 *
 * @param grade How the records of one result answer the words of the reader, if they do.
 */
export function countValues(
  register: Register,
  filters: Filters,
  grade: (records: readonly RegisteredRecord[]) => keyof Count | undefined,
): Counts {
  const counts: Record<string, Count> = {};
  for (const filter of FILTERS) {
    const perMoment = asksForMoments({ ...filters, [filter]: '' });
    for (const page of register) {
      const records = page.records.filter((record) => passes(page, record, filters, filter));
      for (const [value, left] of Map.groupBy(records, (each) => valueOf(filter, page, each))) {
        if (value === undefined) continue;
        for (const unit of perMoment ? left.map((record) => [record]) : [left]) {
          const answer = grade(unit);
          if (answer === undefined) continue;
          const count = (counts[`${filter}=${value}`] ??= { whole: 0, part: 0 });
          count[answer] += 1;
        }
      }
    }
  }
  return counts;
}
