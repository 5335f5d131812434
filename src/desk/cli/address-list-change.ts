import {
  formatAddressList,
  parseAddressList,
  updateAddressList,
  type UpdateOptions,
} from '../ledger/address-list.ts';
import { readFirstDays } from '../ledger/site-addresses.ts';
import type { Content } from '../files/from-disk.ts';
import { PUBLISHED_LIST } from '../files/published-list.ts';
import type { FileChange } from './file-changes.ts';

/**
 * Brings the list of the published addresses up to date with the content; `undefined` while something
 * that decides the addresses cannot be read. Where nothing changes, the text is that of the file.
 */
export function buildAddressListChange(content: Content, options: UpdateOptions) {
  const firstDays = readFirstDays(content);
  if (!firstDays) return undefined;
  const before = content.publishedList?.source;
  const recorded = parseAddressList(before ?? '');
  const wanted = updateAddressList(recorded, firstDays, options);
  const known = new Map(recorded.map(({ address, day }) => [address, day] as const));
  const dated = [...wanted]
    .map(([address, day]) => ({ address, day }))
    .sort((one, other) => (one.address < other.address ? -1 : 1));
  const change: FileChange = {
    file: PUBLISHED_LIST,
    text: formatAddressList(wanted),
    ...(before !== undefined && { before }),
  };
  return {
    change,
    added: dated.filter(({ address }) => !known.has(address)),
    moved: dated.filter(({ address, day }) => (known.get(address) ?? day) !== day),
    dropped: recorded.filter(({ address }) => !wanted.has(address)),
    total: wanted.size,
  };
}
