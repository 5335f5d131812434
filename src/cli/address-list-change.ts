import {
  formatAddressList,
  parseAddressList,
  updateAddressList,
  type PublishedAddress,
  type UpdateOptions,
} from '../addresses/address-list.ts';
import { readFirstDays } from '../addresses/site-addresses.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import { PUBLISHED_LIST } from '../library/published-list.ts';
import type { FileChange } from './file-changes.ts';

/** The list of the published addresses, brought up to date. */
export interface AddressListChange {
  /** What is to be written; the text is that of the file where nothing changes. */
  change: FileChange;
  /** Addresses and their first days: those that are new, have another day, or are not kept. */
  added: readonly Omit<PublishedAddress, 'line'>[];
  moved: readonly Omit<PublishedAddress, 'line'>[];
  dropped: readonly Omit<PublishedAddress, 'line'>[];
  /** How many addresses the list then holds. */
  total: number;
}

/**
 * Brings the list of the published addresses up to date with the content.
 *
 * @returns `undefined` while something that decides the addresses cannot be read.
 */
export function buildAddressListChange(
  manuscripts: Manuscripts,
  options: UpdateOptions,
): AddressListChange | undefined {
  const firstDays = readFirstDays(manuscripts);
  if (!firstDays) return undefined;
  const before = manuscripts.publishedList?.source;
  const recorded = parseAddressList(before ?? '');
  const wanted = updateAddressList(recorded, firstDays, options);
  const known = new Map(recorded.map(({ address, day }) => [address, day] as const));
  const dated = [...wanted]
    .map(([address, day]) => ({ address, day }))
    .sort((one, other) => (one.address < other.address ? -1 : 1));
  return {
    change: {
      file: PUBLISHED_LIST,
      text: formatAddressList(wanted),
      ...(before !== undefined && { before }),
    },
    added: dated.filter(({ address }) => !known.has(address)),
    moved: dated.filter(({ address, day }) => (known.get(address) ?? day) !== day),
    dropped: recorded.filter(({ address }) => !wanted.has(address)),
    total: wanted.size,
  };
}
