import type { Content } from '../files/from-disk.ts';
import { LEDGER_FILE } from '../files/ledger-file.ts';
import { formatLedger, parseLedger, updateLedger, type UpdateOptions } from './ledger.ts';
import { readFirstDays } from './site-addresses.ts';

/**
 * Brings the ledger up to date with the content; `undefined` while something that decides the addresses cannot be
 * read. Where nothing changes, the text is that of the file.
 */
export function buildLedgerChange(content: Content, options: UpdateOptions) {
  const firstDays = readFirstDays(content, { onlyUsed: true });
  if (!firstDays) return undefined;
  const before = content.ledger?.source;
  const recorded = parseLedger(before ?? '');
  const wanted = updateLedger(recorded, firstDays, options);
  const known = new Set(recorded.map(({ address }) => address));
  const said = new Set(recorded.map(({ address, day }) => `${day} ${address}`));
  const dated = Array.from(wanted, ([address, day]) => ({ address, day }));
  const changed = dated.filter(({ address, day }) => !said.has(`${day} ${address}`));
  return {
    change: {
      file: LEDGER_FILE,
      text: formatLedger(wanted),
      ...(before !== undefined && { before }),
    },
    added: changed.filter(({ address }) => !known.has(address)),
    moved: changed.filter(({ address }) => known.has(address)),
    dropped: recorded.filter(({ address }) => !wanted.has(address)),
    total: wanted.size,
  };
}
