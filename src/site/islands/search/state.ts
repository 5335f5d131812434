import { FILTERS, type Filters } from '../../search/register.ts';

/** What the reader asks for. */
export interface SearchState {
  /** As typed, without the spaces around it. */
  query: string;
  filters: Filters;
}

/** Reads the state from the fields of the form or from those of an address; others are passed over. */
export function parseFields(fields: {
  get: (name: string) => FormDataEntryValue | null;
}): SearchState {
  const valueOf = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    query: valueOf('q'),
    filters: Object.fromEntries(
      FILTERS.map((name) => [name, valueOf(name)] as const).filter(([, value]) => value !== ''),
    ),
  };
}

/** Writes the part of an address that holds the state: `?q=…&kind=…`, or nothing. */
export function formatSearch({ query, filters }: SearchState): string {
  const fields = [['q', query], ...FILTERS.map((name) => [name, filters[name] ?? ''])];
  const search = new URLSearchParams(fields.filter(([, value]) => value !== '')).toString();
  return search && `?${search}`;
}

/** Whether there is nothing to look for. */
export function isEmpty({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}

/** Typing passes through many states on its way to one; a choice, or Enter, is a state in itself. */
export type Cause = 'typing' | 'choice';

/**
 * How a change enters the browser’s history: the letters of a word replace one another, but nothing
 * replaces a state that the reader chose or came in by.
 *
 * @param settled Whether the state that is left is such a state.
 */
export function historyMove(cause: Cause, { settled }: { settled: boolean }): 'push' | 'replace' {
  return cause === 'choice' || settled ? 'push' : 'replace';
}
