import { readChoice, writeChoice, type Choice } from '../../../magazine/atlas/facets.ts';
import type { PlacedMoment } from '../../../magazine/atlas/atlas.ts';
import type { Stage } from '../../../magazine/vocabulary.ts';

/** What a reader has done to the atlas. */
export interface AtlasState {
  choice: Choice;
  /** Letter of the journey that is kept in front. */
  journey: string | undefined;
  /** Letter of the one that is only pointed at. */
  forward: string | undefined;
  /** The stages whose moments are all shown. */
  unrolled: readonly Stage[];
}

export type Change =
  | { kind: 'choose'; choice: Choice }
  | { kind: 'keep'; letter: string }
  | { kind: 'forward'; letter: string | undefined }
  | { kind: 'unroll'; stage: Stage }
  | { kind: 'arrive'; state: AtlasState };

export const NOTHING_DONE: AtlasState = {
  choice: {},
  journey: undefined,
  forward: undefined,
  unrolled: [],
};

/** The state after a change. */
export function reduceAtlas(state: AtlasState, change: Change): AtlasState {
  switch (change.kind) {
    case 'choose':
      return { ...state, choice: change.choice, forward: undefined, unrolled: [] };
    case 'keep':
      return { ...state, journey: change.letter === state.journey ? undefined : change.letter };
    case 'forward':
      return { ...state, forward: change.letter };
    case 'unroll':
      return { ...state, unrolled: [...state.unrolled, change.stage] };
    case 'arrive':
      return change.state;
  }
}

/** The state that an address asks for. */
export function readState(query: string, moments: readonly PlacedMoment[]): AtlasState {
  const letter = new URLSearchParams(query).get('journey') ?? undefined;
  const isKnown = moments.some(({ journey }) => journey.letter === letter);
  return {
    ...NOTHING_DONE,
    choice: readChoice(query, moments),
    journey: isKnown ? letter : undefined,
  };
}

/** What of the state stands in the address: `?stage=smot&journey=A`; empty when there is nothing to say. */
export function writeState({ choice, journey }: AtlasState): string {
  const parts = [writeChoice(choice), journey && `journey=${journey}`].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
