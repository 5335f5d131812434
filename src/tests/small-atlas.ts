import {
  placeMoments,
  type AtlasJourney,
  type AtlasMoment,
  type PlacedMoment,
} from '../magazine/atlas/atlas.ts';
import {
  CHANNELS,
  LEAST_FEELING,
  STAGES,
  type Channel,
  type EvidenceKind,
  type SeamKind,
} from '../magazine/vocabulary.ts';

interface WrittenJourney {
  letter: string;
  issue?: number;
  sector?: AtlasJourney['sector'];
  /**
   * A word a moment: its stage (1 to 4), its feeling (a to e), then `~` after a visible seam, `.` after a hidden one,
   * and `m` where it was measured; what is written is the editors’ reading otherwise.
   */
  moments: string;
  channel?: Channel;
}

/** A journey of the atlas, written in brief. */
export function buildAtlasJourney({
  letter,
  issue = 1,
  sector,
  moments,
  channel,
}: WrittenJourney): AtlasJourney {
  return {
    id: letter.toLowerCase(),
    letter,
    label: `Journey ${letter}`,
    issue,
    sector,
    path: `/articles/${letter.toLowerCase()}/`,
    cover: undefined,
    moments: moments.split(' ').map((word, index): AtlasMoment => {
      const [, stage = '1', feeling = 'c', sign = ''] = /^([1-4])([a-e])([~.]?)/.exec(word) ?? [];
      const seams: Record<string, SeamKind> = { '~': 'visible', '.': 'hidden', '': 'none' };
      const evidence: EvidenceKind = word.endsWith('m') ? 'measured' : 'editors';
      return {
        id: `${letter.toLowerCase()}-${index + 1}`,
        number: index + 1,
        title: `Moment ${index + 1}`,
        stage: STAGES[Number(stage) - 1] ?? 'zmot',
        channel: channel ?? CHANNELS[index % CHANNELS.length] ?? 'store',
        feeling: 'abcde'.indexOf(feeling) + LEAST_FEELING,
        seam: seams[sign] ?? 'none',
        moved: sign !== '',
        evidence,
      };
    }),
  };
}

/** The moments of some journeys, written in brief. */
export function buildMoments(journeys: readonly WrittenJourney[]): PlacedMoment[] {
  return placeMoments({ journeys: journeys.map(buildAtlasJourney) });
}
