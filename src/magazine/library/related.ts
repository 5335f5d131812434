import type { ReadableArticle } from './article.ts';
import { keptIndex } from './kept-index.ts';
import type { Channel, Sector, Stage } from '../vocabulary.ts';

/** Why an article is worth reading after another; the first kind that applies is the one given. */
export type RelatedReason =
  | { kind: 'brand'; brand: string }
  | { kind: 'sector'; sector: Sector }
  | { kind: 'channel'; channel: Channel }
  | { kind: 'stage'; stage: Stage }
  | { kind: 'issue' };

export interface Related {
  article: ReadableArticle;
  reason: RelatedReason;
}

/** What an article has in common with others, and under which key they are found. */
interface Bond {
  key: string;
  reason: RelatedReason;
}

/** The bonds of an article, the strongest first; its moment that says most is that of the cover. */
function bondsOf({ brand, sector, cover, issue }: ReadableArticle): Bond[] {
  const { channel, stage } = cover?.moment ?? {};
  const bonds: Bond[] = [];
  if (brand) bonds.push({ key: `brand ${brand}`, reason: { kind: 'brand', brand } });
  if (sector) bonds.push({ key: `sector ${sector}`, reason: { kind: 'sector', sector } });
  if (channel) bonds.push({ key: `channel ${channel}`, reason: { kind: 'channel', channel } });
  if (stage) bonds.push({ key: `stage ${stage}`, reason: { kind: 'stage', stage } });
  bonds.push({ key: `issue ${issue}`, reason: { kind: 'issue' } });
  return bonds;
}

/** The articles under the keys of their bonds, and of each channel that they pass through. */
const indexBonds = keptIndex((article: ReadableArticle) => [
  ...bondsOf(article).map(({ key }) => key),
  ...article.moments.map(({ channel }) => `channel ${channel}`),
]);

/**
 * The articles to read after one, with the strongest reason for each: same brand, sector, channel of the
 * cover’s moment, stage of it, or issue.
 *
 * @param most How many at the most.
 */
export function relatedTo(
  article: ReadableArticle,
  others: readonly ReadableArticle[],
  most: number,
): Related[] {
  const index = indexBonds(others);
  const related = new Map<string, Related>();
  for (const { key, reason } of bondsOf(article)) {
    for (const other of index.get(key) ?? []) {
      if (related.size === most) break;
      if (other.slug === article.slug || related.has(other.slug)) continue;
      related.set(other.slug, { article: other, reason });
    }
  }
  return [...related.values()];
}
