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
}

/** What a result stands for, and what of it can be told without reading the index. */
export interface PageFacets {
  kind: SearchKind;
  issue?: number | undefined;
  /** Id of the brand. */
  brand?: string | undefined;
  /** The stage that a word of the lexicon names. */
  stage?: Stage | undefined;
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
}

/** All that can be found in one language; the word list names pages by their place here. */
export type Register = readonly RegisteredPage[];

/** Writes a register; the order of the records is that of the index, so that none is named. */
export function writeRegister(register: Register): string {
  return JSON.stringify(
    register.map((page) => ({ ...page, records: page.records.map(({ moment }) => moment ?? 0) })),
  );
}

/** Reads what `writeRegister` wrote. */
export function readRegister(file: string): Register {
  type WrittenPage = PageFacets & { head?: PageHead; records: readonly (MomentFacets | 0)[] };
  let id = 0;
  return (JSON.parse(file) as readonly WrittenPage[]).map((page) => ({
    ...page,
    records: page.records.map((moment) => ({ id: id++, moment: moment || undefined })),
  }));
}

/** The value that a record has for a filter, if it has one. */
function valueOf(
  filter: Filter,
  page: PageFacets,
  { moment }: RegisteredRecord,
): string | number | undefined {
  if (filter === 'channel' || filter === 'feeling') return moment?.[filter];
  if (filter === 'stage') return moment ? moment.stage : page.stage;
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

/** Whether filters ask for moments: only these, and words that name a stage, have such facets. */
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

/** How many results each value of each filter would leave, by `filter=value`. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Counts what each value of each filter would leave while the others stay: moments where the filters ask
 * for them, pages otherwise.
 *
 * @param holds Whether a record answers the words of the reader.
 */
export function countValues(
  register: Register,
  filters: Filters,
  holds: (page: RegisteredPage, record: RegisteredRecord) => boolean,
): Counts {
  const counts: Record<string, number> = {};
  for (const filter of FILTERS) {
    const perMoment = asksForMoments({ ...filters, [filter]: '' });
    for (const page of register) {
      const values = page.records
        .filter((record) => passes(page, record, filters, filter) && holds(page, record))
        .flatMap((record) => valueOf(filter, page, record) ?? []);
      for (const value of perMoment ? values : new Set(values)) {
        const key = `${filter}=${value}`;
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
  }
  return counts;
}
