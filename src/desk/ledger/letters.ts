import { threadAnchor } from '../../magazine/journeys/journey.ts';
import type { Content } from '../files/from-disk.ts';
import { parseLedger } from './ledger.ts';

/** Every letter that a journey has, or has had in public. */
export function lettersOf({ journeys, ledger }: Content): Set<string> {
  const anchor = `#${threadAnchor({ letter: '' })}`;
  return new Set([
    ...[...journeys.values()].flatMap(({ entry }) => entry?.letter ?? []),
    ...parseLedger(ledger?.source ?? '').flatMap(({ address }) => address.split(anchor)[1] ?? []),
  ]);
}
