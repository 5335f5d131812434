import { momentAnchor } from '../journeys/journey.ts';
import type { Channel, EvidenceKind, Sector, SeamKind, Stage } from '../vocabulary.ts';

/** A moment as the atlas compares it, in one language. */
export interface AtlasMoment {
  id: string;
  /** Place in its journey, from 1. */
  number: number;
  title: string;
  stage: Stage;
  channel: Channel;
  feeling: number;
  seam: SeamKind;
  /** Whether its channel is another than that of the moment before. */
  moved: boolean;
  evidence: EvidenceKind;
  /** Id of the brand that the customer meets. */
  brand?: string | undefined;
  /** How long the customer waited by the watch, in words. */
  wait?: string | undefined;
}

/** A journey as the atlas compares it, in one language. */
export interface AtlasJourney {
  id: string;
  /** Its letter, which it keeps for ever. */
  letter: string;
  label: string;
  issue: number;
  sector?: Sector | undefined;
  /** Path of the newest article that follows it. */
  path: string;
  /** Id of the moment on the cover of that article. */
  cover?: string | undefined;
  moments: readonly AtlasMoment[];
}

/** A moment with its journey. */
export interface PlacedMoment {
  moment: AtlasMoment;
  journey: AtlasJourney;
}

/** All that has appeared in one language, to be compared: what pages hold and what the browser reads. */
export interface Atlas {
  /** In the order of their letters. */
  journeys: readonly AtlasJourney[];
  /** Names of the brands, by id. */
  brands: Readonly<Record<string, string>>;
}

/** Every moment with its journey, journey after journey. */
export function placeMoments({ journeys }: Pick<Atlas, 'journeys'>): PlacedMoment[] {
  return journeys.flatMap((journey) => journey.moments.map((moment) => ({ moment, journey })));
}

/** Where a moment stands in its article. */
export function momentPath({ moment, journey }: PlacedMoment): string {
  return `${journey.path}#${momentAnchor(moment)}`;
}
