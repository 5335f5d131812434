import { isFeedFile } from '../../magazine/addresses/feeds.ts';
import { momentAnchor, threadAnchor } from '../../magazine/journeys/journey.ts';
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
  const redirected = new Map(redirects?.entry?.map(({ from, to }) => [from, to] as const));
  /** A feed goes with the page that it stands beside, and an anchor with the page that holds it. */
  const isMoved = (address: string) => {
    const [path = '', anchor] = address.split('#');
    const to = redirected.get(isFeedFile(path) ? path.replace(/[^/]*$/, '') : path);
    return to !== undefined && (anchor === undefined || existing.has(`${to}#${anchor}`));
  };
  const gone = new Map(
    recorded
      .filter(({ address, day }) => day <= today && !existing.has(address))
      .filter(({ address }) => !isMoved(address))
      .map((line) => [line.address, line] as const),
  );
  return [...gone.values()].map(({ line, day, address }) => {
    const spot = { file: list.file, place: { line, column: `${day} `.length + 1 } };
    const shown = inBoth(address);
    const later = firstDays.get(address);
    if (later !== undefined) {
      return problemAt(spot, 'ADDR-003/postponed', { address: shown, day: later });
    }
    if (address.includes('#')) {
      const [, id] = address.split(`#${momentAnchor({ id: '' })}`);
      if (id !== undefined) return problemAt(spot, 'ADDR-003/moment', { address: shown, id });
      const kind = address.includes(`#${threadAnchor({ letter: '' })}`) ? 'thread' : 'anchor';
      return problemAt(spot, `ADDR-003/${kind}`, { address: shown });
    }
    if (!address.endsWith('/')) {
      const kind = /\/journeys\/[^/]+$/.test(address) ? 'journey' : 'file';
      return problemAt(spot, `ADDR-003/${kind}`, { address: shown });
    }
    const successor = inBoth(proposeSuccessor(address, { existing, recorded, today }));
    return problemAt(spot, 'ADDR-003/page', { address: shown, successor });
  });
}
