/** What a key asks of a knot: to walk along the thread, or to feel otherwise. */
export type KnotAsk =
  /** By so many knots; endless at Home and End. */
  { type: 'walk'; by: number } | { type: 'feel'; by: 1 | -1 } | { type: 'neutral' };

const WALKS: Readonly<Record<string, number>> = { Home: -Infinity, End: Infinity };
const RIGHTWARD: Readonly<Record<string, KnotAsk>> = {
  ArrowRight: { type: 'walk', by: 1 },
  ArrowLeft: { type: 'walk', by: -1 },
  ArrowUp: { type: 'feel', by: 1 },
  ArrowDown: { type: 'feel', by: -1 },
};
const DOWNWARD: Readonly<Record<string, KnotAsk>> = {
  ArrowDown: { type: 'walk', by: 1 },
  ArrowUp: { type: 'walk', by: -1 },
  ArrowRight: { type: 'feel', by: 1 },
  ArrowLeft: { type: 'feel', by: -1 },
};

/** What a key asks of a knot on a thread that runs right or down; nothing while a modifier is held. */
export function askOfKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  direction: 'right' | 'down',
): KnotAsk | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const by = WALKS[event.key];
  if (by !== undefined) return { type: 'walk', by };
  if (event.key === '0') return { type: 'neutral' };
  return (direction === 'right' ? RIGHTWARD : DOWNWARD)[event.key];
}
