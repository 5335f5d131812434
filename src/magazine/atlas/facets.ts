import { EVIDENCE_KINDS, FEELINGS, SEAM_KINDS, STAGES } from '../vocabulary.ts';
import type { PlacedMoment } from './atlas.ts';

/** What the moments can be filtered by, in the order of the page; the names stand in its address. */
export const FACETS = [
  'stage',
  'feeling',
  'seam',
  'evidence',
  'channel',
  'brand',
  'sector',
  'issue',
] as const;

export type Facet = (typeof FACETS)[number];

/** The facets whose values have pages of their own, for readers without script. */
export const PAGED_FACETS = ['stage', 'feeling', 'channel'] as const satisfies readonly Facet[];

export type PagedFacet = (typeof PAGED_FACETS)[number];

/** What a reader keeps: one value a facet at most. */
export type Choice = Readonly<Partial<Record<Facet, string>>>;

/** A value of a facet, and how many moments a reader who takes it would see. */
export interface FacetValue {
  value: string;
  count: number;
}

/** The closed lists, in their order; the other facets are ordered by what has most moments. */
const ORDERS: Partial<Record<Facet, readonly string[]>> = {
  stage: STAGES,
  feeling: FEELINGS.map(String).reverse(),
  seam: SEAM_KINDS,
  evidence: EVIDENCE_KINDS,
};

/** The value of a moment for a facet, as addresses write it. */
export function valueOf(facet: Facet, { moment, journey }: PlacedMoment): string | undefined {
  const value = facet === 'issue' || facet === 'sector' ? journey[facet] : moment[facet];
  return value?.toString();
}

/**
 * Keeps the moments that have every chosen value.
 *
 * @param lifted Facets that are left out of the choice.
 */
export function keepMoments(
  moments: readonly PlacedMoment[],
  choice: Choice,
  lifted: readonly Facet[] = [],
): PlacedMoment[] {
  const asked = FACETS.filter((facet) => choice[facet] !== undefined && !lifted.includes(facet));
  return moments.filter((placed) =>
    asked.every((facet) => valueOf(facet, placed) === choice[facet]),
  );
}

/**
 * Counts what each value of a facet would leave, the other facets as they are chosen. Values that no moment of the
 * atlas has are none; those that the choice empties are kept with a nought.
 */
export function countValues(
  moments: readonly PlacedMoment[],
  choice: Choice,
  facet: Facet,
): FacetValue[] {
  const group = (some: readonly PlacedMoment[]) =>
    Map.groupBy(some, (placed) => valueOf(facet, placed) ?? '');
  const kept = group(keepMoments(moments, choice, [facet]));
  const all = group(moments);
  all.delete('');
  const order = ORDERS[facet];
  const rank = (value: string) =>
    order
      ? order.indexOf(value)
      : facet === 'issue'
        ? -Number(value)
        : -(all.get(value)?.length ?? 0);
  return [...all.keys()]
    .map((value) => ({ value, count: kept.get(value)?.length ?? 0 }))
    .sort(
      (one, other) => rank(one.value) - rank(other.value) || (one.value < other.value ? -1 : 1),
    );
}

/** Reads a choice from an address; what no moment has is passed over. */
export function readChoice(query: string, moments: readonly PlacedMoment[]): Choice {
  const parameters = new URLSearchParams(query);
  const choice: Partial<Record<Facet, string>> = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet);
    if (value !== null && moments.some((placed) => valueOf(facet, placed) === value)) {
      choice[facet] = value;
    }
  }
  return choice;
}

/** Writes a choice as an address does, in the order of the facets; empty for none. */
export function writeChoice(choice: Choice): string {
  const pairs = FACETS.flatMap((facet) => {
    const value = choice[facet];
    return value === undefined ? [] : [[facet, value]];
  });
  return new URLSearchParams(pairs).toString();
}

/** The choice with a value taken, or let go where it was taken. */
export function toggleValue(choice: Choice, facet: Facet, value: string): Choice {
  const { [facet]: taken, ...rest } = choice;
  return taken === value ? rest : { ...rest, [facet]: value };
}

/** The facet to let go of to see most again, where nothing is left. */
export function widestFacet(
  moments: readonly PlacedMoment[],
  choice: Choice,
): { facet: Facet; value: string; count: number } | undefined {
  return FACETS.flatMap((facet) => {
    const value = choice[facet];
    return value === undefined
      ? []
      : [{ facet, value, count: keepMoments(moments, choice, [facet]).length }];
  }).sort((one, other) => other.count - one.count)[0];
}
