import { threadAnchor } from '../../magazine/journeys/journey.ts';
import type { Content } from '../files/from-disk.ts';
import { parseAddressList } from './address-list.ts';

/** Every letter that a journey has, or has had in public. */
export function lettersOf({ journeys, publishedList }: Content): Set<string> {
  const anchor = `#${threadAnchor({ letter: '' })}`;
  return new Set([
    ...[...journeys.values()].flatMap(({ entry }) => entry?.letter ?? []),
    ...parseAddressList(publishedList?.source ?? '').flatMap(
      ({ address }) => address.split(anchor)[1] ?? [],
    ),
  ]);
}
