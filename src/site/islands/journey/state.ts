/** What the reader has chosen on a thread. */
export interface JourneyState {
  /** Id of the chosen moment; none until the reader chooses. */
  chosen: string | undefined;
}

export type JourneyAction =
  | { type: 'choose'; id: string }
  | { type: 'step'; by: 1 | -1 }
  | { type: 'edge'; at: 'first' | 'last' }
  | { type: 'close' };

/**
 * The next state of a thread. Steps stop at both ends; a first step starts from the end it comes
 * from; an unknown moment changes nothing.
 *
 * @param ids Ids of the moments, in order.
 */
export function reduceJourney(
  ids: readonly string[],
  state: JourneyState,
  action: JourneyAction,
): JourneyState {
  switch (action.type) {
    case 'choose':
      return ids.includes(action.id) ? { chosen: action.id } : state;
    case 'step': {
      const start = action.by === 1 ? -1 : ids.length;
      const index = state.chosen === undefined ? start : ids.indexOf(state.chosen);
      const next = Math.min(ids.length - 1, Math.max(0, index + action.by));
      return { chosen: ids[next] };
    }
    case 'edge':
      return { chosen: action.at === 'first' ? ids[0] : ids.at(-1) };
    case 'close':
      return { chosen: undefined };
  }
}

const KEY_ACTIONS: Readonly<Record<string, JourneyAction>> = {
  ArrowRight: { type: 'step', by: 1 },
  ArrowDown: { type: 'step', by: 1 },
  ArrowLeft: { type: 'step', by: -1 },
  ArrowUp: { type: 'step', by: -1 },
  Home: { type: 'edge', at: 'first' },
  End: { type: 'edge', at: 'last' },
  Escape: { type: 'close' },
};

/** What a key does on a thread; nothing for most keys, and for none while a modifier is held. */
export function actionOfKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): JourneyAction | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  return KEY_ACTIONS[event.key];
}

/** A moment in the text, which an address names after `#`, or on the thread, after `?moment=`. */
export interface NamedMoment {
  id: string;
  place: 'text' | 'thread';
}

/** The moment that an address names; the text goes before the thread. */
export function momentOfAddress({
  hash,
  search,
}: Pick<URL, 'hash' | 'search'>): NamedMoment | undefined {
  if (hash.startsWith('#moment-')) return { id: hash.slice('#moment-'.length), place: 'text' };
  const id = new URLSearchParams(search).get('moment');
  return id ? { id, place: 'thread' } : undefined;
}

/** Whether an address carries a curve of the reader’s own. */
export const hasOwnCurve = ({ hash }: Pick<URL, 'hash'>) => hash.startsWith('#moi=');

/** The address of a page with a moment chosen on its thread, or with none; other questions are kept, and an own curve. */
export function addressOfChoice(
  { pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>,
  id?: string,
) {
  const questions = new URLSearchParams(search);
  questions.delete('moment');
  if (id) questions.set('moment', id);
  const asked = questions.size > 0 ? `?${questions.toString()}` : '';
  return pathname + asked + (hasOwnCurve({ hash }) ? hash : '');
}

/** Length of a swipe, in CSS pixels: shorter ones are taps. */
const SWIPE = 48;

/** What a finger’s way over the card asks for. */
export function swipeOf(x: number, y: number): 'previous' | 'next' | 'unfold' | 'fold' | undefined {
  if (Math.max(Math.abs(x), Math.abs(y)) < SWIPE) return undefined;
  if (Math.abs(x) > Math.abs(y)) return x < 0 ? 'next' : 'previous';
  return y < 0 ? 'unfold' : 'fold';
}
