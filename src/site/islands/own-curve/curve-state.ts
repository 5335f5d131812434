import { LEAST_FEELING, MOST_FEELING } from '../../../magazine/vocabulary.ts';

/** A moment as the page tells it. */
export interface ToldMoment {
  id: string;
  /** Its place in its journey, from 1, and how many there are. */
  number: number;
  of: number;
  /** The name of its journey, where the article has several. */
  journey?: string | undefined;
  title: string;
  feeling: number;
  stitched: boolean;
}

/** What the reader would have felt, by the ids of the moments; only where it differs from what the article says. */
export type OwnCurve = ReadonlyMap<string, number>;

/** How an address carries a curve: after `#`, so that it is sent nowhere. */
export const SHARED = '#moi=';

/** What comes with a link: a curve, and how many of its feelings this article cannot take. */
export interface SharedCurve {
  curve: OwnCurve;
  lost: number;
}

/** The curve with one feeling set, or taken away where it is the article’s own. */
export function feel(
  curve: OwnCurve,
  { id, feeling }: Pick<ToldMoment, 'id' | 'feeling'>,
  asked: number,
): OwnCurve {
  const next = new Map(curve);
  const kept = Math.max(LEAST_FEELING, Math.min(MOST_FEELING, asked));
  if (kept === feeling) next.delete(id);
  else next.set(id, kept);
  return next;
}

/** Writes a curve for an address, in the order of the moments; nothing where nothing differs. */
export function writeCurve(curve: OwnCurve, moments: readonly ToldMoment[]): string {
  const pairs = moments.flatMap(({ id }) => (curve.has(id) ? [`${id}:${curve.get(id) ?? 0}`] : []));
  return pairs.length > 0 ? SHARED + pairs.join() : '';
}

/**
 * Reads the curve of an address, which a stranger may have written: ids that the article does not have and
 * feelings that the scale does not have are counted, and dropped.
 *
 * @returns Nothing where the address carries no curve.
 */
export function parseCurve(hash: string, moments: readonly ToldMoment[]): SharedCurve | undefined {
  if (!hash.startsWith(SHARED)) return undefined;
  let curve: OwnCurve = new Map();
  let lost = 0;
  // Some programs escape what separates them.
  const pairs = hash.slice(SHARED.length).replace(/%2c/gi, ',').replace(/%3a/gi, ':').split(',');
  for (const pair of pairs) {
    const [id, feeling = '', ...rest] = pair.split(':');
    const moment = moments.find((each) => each.id === id);
    if (moment && rest.length === 0 && /^(?:0|-?[12])$/.test(feeling))
      curve = feel(curve, moment, Number(feeling));
    else lost += 1;
  }
  return { curve, lost };
}
