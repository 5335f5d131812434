import type { Channel, Stage } from '../schemas/journey.ts';
import type { Sector } from '../schemas/brand.ts';
import type { ReadableArticle } from './article.ts';

/** Why a piece is worth reading after another; the first kind that applies is the one given. */
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

/** How strongly a reason binds two pieces. */
const WEIGHT: Record<RelatedReason['kind'], number> = {
  brand: 5,
  sector: 4,
  channel: 3,
  stage: 2,
  issue: 1,
};

/** The moment that says most about a piece: that of its cover. */
function coverOf({ cover }: ReadableArticle) {
  return cover?.moment;
}

function reasonBetween(one: ReadableArticle, other: ReadableArticle): RelatedReason | undefined {
  if (one.brand && one.brand === other.brand) return { kind: 'brand', brand: one.brand };
  if (one.sector && one.sector === other.sector) return { kind: 'sector', sector: one.sector };
  const channels = new Set(other.moments.map(({ channel }) => channel));
  const channel = coverOf(one)?.channel;
  if (channel && channels.has(channel)) return { kind: 'channel', channel };
  const stage = coverOf(one)?.stage;
  if (stage && coverOf(other)?.stage === stage) return { kind: 'stage', stage };
  return one.issue === other.issue ? { kind: 'issue' } : undefined;
}

/**
 * The pieces to read after one, with the strongest reason for each: same brand, sector, channel of the
 * cover’s moment, stage of it, or issue.
 *
 * @param most How many at the most.
 */
export function relatedTo(
  article: ReadableArticle,
  others: readonly ReadableArticle[],
  most: number,
): Related[] {
  return others
    .filter(({ slug }) => slug !== article.slug)
    .flatMap((other) => {
      const reason = reasonBetween(article, other);
      return reason ? [{ article: other, reason }] : [];
    })
    .sort((one, other) => WEIGHT[other.reason.kind] - WEIGHT[one.reason.kind])
    .slice(0, most);
}
