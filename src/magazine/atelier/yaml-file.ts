import { parse, stringify } from 'yaml';
import { refuse, type Candidate, type Imported } from './imported.ts';
import { adaptEntry, buildMagazineEntry } from './magazine-entry.ts';
import { OWN_VERSION, type OwnJourney, type Support } from './own-journey.ts';
import type { Locale } from '../vocabulary.ts';

/** How the comment begins that carries what the magazine has no place for. */
const ASIDE = '# atelier ';

/** What the comment of a file carries. */
interface Aside {
  basedOn?: OwnJourney['basedOn'];
  /** What bears each feeling out, by the id of its moment. */
  supports?: Readonly<Record<string, Support>>;
}

/**
 * Writes a measure of a journey as the magazine keeps its own, for `content/journeys/`. Its credit, and what bears
 * its feelings out, stand in a comment, which the magazine passes over and the atelier reads back.
 */
export function writeYaml(journey: OwnJourney, measure: number): string {
  const { basedOn, moments } = journey;
  const supports = Object.fromEntries(
    moments.flatMap(({ id, readings }) => {
      const support = readings[measure]?.support;
      return support ? [[id, support]] : [];
    }),
  );
  const isCarried = basedOn !== undefined || Object.keys(supports).length > 0;
  const aside = isCarried ? `${ASIDE}${JSON.stringify({ basedOn, supports })}\n` : '';
  return aside + stringify(buildMagazineEntry(journey, measure), { lineWidth: 100 });
}

/** Reads the comment that an atelier wrote; nothing where there is none, or it was damaged. */
function readAside(text: string): Aside {
  const line = text.split(/\r?\n/).find((each) => each.startsWith(ASIDE));
  try {
    return Object(JSON.parse(line?.slice(ASIDE.length) ?? '{}')) as Aside;
  } catch {
    return {};
  }
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
  const { basedOn, supports } = readAside(text);
  const candidate = adaptEntry(entry, locale, { version: OWN_VERSION, measure, supports });
  return { candidate: { ...candidate, basedOn }, remarks: [] };
}
