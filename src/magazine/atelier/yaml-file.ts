import { parse, stringify } from 'yaml';
import { refuse, type Candidate, type Imported } from './imported.ts';
import { adaptEntry, buildMagazineEntry } from './magazine-entry.ts';
import { OWN_VERSION, type OwnJourney } from './own-journey.ts';
import type { Locale } from '../vocabulary.ts';

/** Writes a measure of a journey as the magazine keeps its own, for `content/journeys/`. */
export function writeYaml(journey: OwnJourney, measure: number): string {
  return stringify(buildMagazineEntry(journey, measure), { lineWidth: 100 });
}

/** Reads an entry of the magazine, in one language: its sources are those of the magazine and stay there. */
export function readYaml(text: string, locale: Locale, measure: string): Candidate | Imported {
  let entry: unknown;
  try {
    // An alias that stands for many others would fill the memory.
    entry = parse(text, { maxAliasCount: 20, logLevel: 'silent' });
  } catch {
    return refuse('atelier.refused.yaml');
  }
  if (typeof entry !== 'object' || entry === null || !('moments' in entry)) {
    return refuse('atelier.refused.yaml');
  }
  return {
    candidate: adaptEntry(entry, locale, { version: OWN_VERSION, measure }),
    remarks: [],
  };
}
