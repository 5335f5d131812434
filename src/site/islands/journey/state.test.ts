import { describe, expect, test } from 'vitest';
import {
  actionOfKey,
  addressOfChoice,
  momentOfAddress,
  reduceJourney,
  swipeOf,
  type JourneyAction,
} from './state.ts';

const IDS = ['flyer', 'queue', 'till'];
const nothing = { chosen: undefined };

/** The moment that is chosen after some actions. */
function after(...actions: JourneyAction[]): string | undefined {
  let state: { chosen: string | undefined } = nothing;
  for (const action of actions) state = reduceJourney(IDS, state, action);
  return state.chosen;
}

const forward: JourneyAction = { type: 'step', by: 1 };
const back: JourneyAction = { type: 'step', by: -1 };

describe('the chosen moment', () => {
  test('is the one that the reader chooses', () => {
    expect(after({ type: 'choose', id: 'queue' })).toBe('queue');
  });

  test('stays when an unknown one is asked for', () => {
    expect(after({ type: 'choose', id: 'queue' }, { type: 'choose', id: 'lost' })).toBe('queue');
  });

  test('is the first after a first step forward, and the last after a first step back', () => {
    expect(after(forward)).toBe('flyer');
    expect(after(back)).toBe('till');
  });

  test('moves one at a time and stops at both ends', () => {
    expect(after(forward, forward)).toBe('queue');
    expect(after(forward, forward, forward, forward)).toBe('till');
    expect(after(forward, back, back)).toBe('flyer');
  });

  test('jumps to either end', () => {
    expect(after({ type: 'edge', at: 'last' })).toBe('till');
    expect(after({ type: 'edge', at: 'last' }, { type: 'edge', at: 'first' })).toBe('flyer');
  });

  test('is gone when the panel closes', () => {
    expect(after(forward, { type: 'close' })).toBeUndefined();
  });
});

describe('the keys of a thread', () => {
  const press = (
    key: string,
    held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {},
  ) => actionOfKey({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

  test.for([
    ['ArrowRight', forward],
    ['ArrowDown', forward],
    ['ArrowLeft', back],
    ['ArrowUp', back],
    ['Home', { type: 'edge', at: 'first' }],
    ['End', { type: 'edge', at: 'last' }],
    ['Escape', { type: 'close' }],
  ] as const)('%s does what its name says', ([key, action]) => {
    expect(press(key)).toEqual(action);
  });

  test.for(['Enter', ' ', 'Tab', 'a', 'PageDown'])('“%s” is left to the browser', (key) => {
    expect(press(key)).toBeUndefined();
  });

  test.for(['altKey', 'ctrlKey', 'metaKey'] as const)('none acts while %s is held', (held) => {
    expect(press('ArrowRight', { [held]: true })).toBeUndefined();
  });
});

describe('an address', () => {
  const read = (address: string) => momentOfAddress(new URL(address, 'https://example.org/'));

  test('names a moment in the text, or on the thread', () => {
    expect(read('#moment-end-of-line')).toEqual({ id: 'end-of-line', place: 'text' });
    expect(read('?moment=end-of-line')).toEqual({ id: 'end-of-line', place: 'thread' });
  });

  test('names that of the text where it names both', () => {
    expect(read('?moment=till#moment-queue')).toEqual({ id: 'queue', place: 'text' });
  });

  test.for(['', '#content', '#note-3', '?moment=', '?q=moment'])('“%s” names none', (address) => {
    expect(read(address)).toBeUndefined();
  });

  test('of a choice keeps whatever else the address asks', () => {
    const at = (address: string) => new URL(address, 'https://example.org/');
    const page = at('/bac/?q=quai&moment=till#note-1');
    expect(addressOfChoice(page, 'queue')).toBe('/bac/?q=quai&moment=queue');
    expect(addressOfChoice(page)).toBe('/bac/?q=quai');
    expect(addressOfChoice(at('/bac/?moment=till'))).toBe('/bac/');
    expect(addressOfChoice(at('/bac/#moi=till:2'), 'queue')).toBe('/bac/?moment=queue#moi=till:2');
  });
});

describe('a finger on the card', () => {
  test.for([
    [-60, 10, 'next'],
    [60, -10, 'previous'],
    [10, -60, 'unfold'],
    [-10, 60, 'fold'],
    [20, -20, undefined],
  ] as const)('that goes %i across and %i down asks for “%s”', ([x, y, asked]) => {
    expect(swipeOf(x, y)).toBe(asked);
  });
});
