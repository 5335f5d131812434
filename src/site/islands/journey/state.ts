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

/** The moment that an address points at: `#moment-<id>`. */
export function momentOfHash(hash: string): string | undefined {
  return hash.startsWith('#moment-') ? hash.slice('#moment-'.length) : undefined;
}

/**
 * The links that choose a moment: the knots, the neighbours on a card in the panel, and the links from
 * the text to the thread, which name their moment in `data-moment`.
 */
export const MOMENT_LINKS = 'a[data-moment], a[href^="#moment-"]:not([data-in-text])';

/** The moment that one of those links chooses. */
export function momentOfLink(link: Element): string | undefined {
  return link.getAttribute('data-moment') ?? momentOfHash(link.getAttribute('href') ?? '');
}
