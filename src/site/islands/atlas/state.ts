import { readChoice, writeChoice, type Choice } from '../../../magazine/atlas/facets.ts';
import type { Alignment } from '../../../magazine/atlas/pairs.ts';
import type { PlacedMoment } from '../../../magazine/atlas/atlas.ts';
import type { Stage } from '../../../magazine/vocabulary.ts';

/** What a reader has done to the atlas. */
export interface AtlasState {
  choice: Choice;
  /** Letter of the journey that is kept in front. */
  journey?: string | undefined;
  /** Letter of the one that is only pointed at. */
  forward?: string | undefined;
  /** Id of the moment of the chosen thread that is pointed at, whose title is shown. */
  pointed?: string | undefined;
  /** The stages whose moments are all shown. */
  unrolled: readonly Stage[];
  /** Letters of two journeys that are compared, in place of the atlas. */
  pair?: readonly [one: string, other: string | undefined] | undefined;
  /** What they are paired by. */
  alignment: Alignment;
}

export type Change =
  | { kind: 'choose'; choice: Choice }
  | { kind: 'keep'; letter: string }
  | { kind: 'show'; show: Partial<Pick<AtlasState, 'forward' | 'pointed' | 'alignment'>> }
  | { kind: 'unroll'; stage: Stage }
  /** Without letters, back to the atlas. */
  | { kind: 'compare'; one?: string; other?: string };

export const NOTHING_DONE: AtlasState = { choice: {}, unrolled: [], alignment: 'stage' };

/** The state after a change. */
export function reduceAtlas(state: AtlasState, change: Change): AtlasState {
  switch (change.kind) {
    case 'choose':
      return { ...NOTHING_DONE, choice: change.choice, journey: state.journey };
    case 'keep':
      return { ...state, journey: change.letter === state.journey ? undefined : change.letter };
    case 'show':
      return { ...state, ...change.show };
    case 'unroll':
      return { ...state, unrolled: [...state.unrolled, change.stage] };
    case 'compare':
      return {
        ...NOTHING_DONE,
        choice: state.choice,
        alignment: state.alignment,
        pair: change.one ? [change.one, change.other] : undefined,
      };
  }
}

/** The state that an address asks for. */
export function readState(query: string, moments: readonly PlacedMoment[]): AtlasState {
  const parameters = new URLSearchParams(query);
  const letterOf = (name: string) =>
    moments.find(({ journey }) => journey.letter === parameters.get(name))?.journey.letter;
  const [one, other] = [letterOf('a'), letterOf('b')];
  return {
    ...NOTHING_DONE,
    choice: readChoice(query, moments),
    journey: letterOf('journey'),
    pair: one ? [one, other] : undefined,
    alignment: parameters.get('by') === 'rank' ? 'rank' : 'stage',
  };
}

/** What of the state stands in the address: `?stage=smot&journey=A`; empty when there is nothing to say. */
export function writeState({ choice, journey, pair, alignment }: AtlasState): string {
  const [one, other] = pair ?? [];
  const parts = [
    writeChoice(choice),
    ...(pair
      ? [`a=${one}`, other && `b=${other}`, alignment === 'rank' && 'by=rank']
      : [journey && `journey=${journey}`]),
  ];
  const said = parts.filter(Boolean);
  return said.length === 0 ? '' : `?${said.join('&')}`;
}
