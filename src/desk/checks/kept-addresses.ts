import { isFeedFile } from '../../magazine/addresses/feeds.ts';
import { parseLedger } from '../ledger/ledger.ts';
import { publicOn, readFirstDays } from '../ledger/site-addresses.ts';
import { proposeSuccessor } from '../ledger/successor.ts';
import type { Content } from '../files/from-disk.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { inBoth } from '../files/quotation.ts';

/** ADDR-003: an address that readers know, and that the site would no longer have. */
export function checkKeptAddresses(content: Content, today: string): Problem[] {
  const { ledger: list, redirects } = content;
  const firstDays = list && readFirstDays(content);
  // Redirects that cannot be read have their own problem.
  if (!firstDays || (redirects && !redirects.entry)) return [];
  const recorded = parseLedger(list.source);
  const existing = publicOn(firstDays, today);
  const redirected = new Set(redirects?.entry?.map(({ from }) => from));
  // A feed goes with the page that it stands beside.
  const isRedirected = (address: string) =>
    redirected.has(isFeedFile(address) ? address.replace(/[^/]*$/, '') : address);
  const gone = new Map(
    recorded
      .filter(({ address, day }) => day <= today && !existing.has(address))
      .filter(({ address }) => !isRedirected(address))
      .map((line) => [line.address, line] as const),
  );
  return [...gone.values()].map(({ line, day, address }) => {
    const spot = { file: list.file, place: { line, column: `${day} `.length + 1 } };
    const shown = inBoth(address);
    const later = firstDays.get(address);
    if (later !== undefined) {
      return problemAt(spot, 'ADDR-003/postponed', { address: shown, day: later });
    }
    if (address.includes('#')) return problemAt(spot, 'ADDR-003/anchor', { address: shown });
    if (!address.endsWith('/')) return problemAt(spot, 'ADDR-003/file', { address: shown });
    const successor = inBoth(proposeSuccessor(address, { existing, recorded, today }));
    return problemAt(spot, 'ADDR-003/page', { address: shown, successor });
  });
}
