import { createRoutes } from '../../magazine/addresses/routes.ts';
import { findNearest } from '../files/nearest.ts';
import type { PublishedAddress } from './ledger.ts';
import { localeOfAddress } from './site-addresses.ts';

const parentOf = (address: string) => address.replace(/[^/]+\/$/, '');

/** The addresses that the site has, those of the ledger, and the calendar date. */
interface SuccessorOptions {
  existing: ReadonlySet<string>;
  recorded: readonly PublishedAddress[];
  today: string;
}

/**
 * Proposes the address that most probably takes the place of one that is gone. A page that has just been moved has a
 * new neighbour: the one with the most likely name, or the only one. Else it is the neighbour with the most likely name,
 * the list that the page stood in, or the home page of its language.
 */
export function proposeSuccessor(gone: string, options: SuccessorOptions): string {
  const { existing, recorded, today } = options;
  const parent = parentOf(gone);
  const neighbours = [...existing].filter(
    (address) => address !== parent && parentOf(address) === parent,
  );
  const known = new Set(recorded.flatMap(({ address, day }) => (day < today ? [address] : [])));
  const fresh = neighbours.filter((address) => !known.has(address));
  const nameOf = (address: string) => address.slice(parent.length, -1);
  const nearestOf = (addresses: readonly string[]) => {
    const name = findNearest(nameOf(gone), addresses.map(nameOf));
    return name === undefined ? undefined : `${parent}${name}/`;
  };
  const only = fresh.length === 1 ? fresh[0] : undefined;
  const home = createRoutes('/').home(localeOfAddress(gone));
  return (
    nearestOf(fresh) ?? only ?? nearestOf(neighbours) ?? (existing.has(parent) ? parent : home)
  );
}
