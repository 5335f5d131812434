import { describe, expect, test } from 'vitest';
import { Shelf, type Store } from './shelf.ts';
import { createOwnJourney } from '../../../magazine/atelier/own-journey.ts';

const lunch = createOwnJourney({ lang: 'fr', title: 'Le déjeuner', measure: 'Mars' });
const dinner = { ...lunch, title: 'Le dîner' };

class Memory implements Store {
  readonly entries = new Map<string, string>([['theme', 'dark']]);
  failure: Error | undefined;

  get length() {
    return this.entries.size;
  }

  key(index: number) {
    return [...this.entries.keys()][index] ?? null;
  }

  getItem(key: string) {
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string) {
    if (this.failure) throw this.failure;
    this.entries.set(key, value);
  }

  removeItem(key: string) {
    this.entries.delete(key);
  }
}

describe('the shelf', () => {
  test('gives back what it keeps, the last one first, and leaves the rest of the store alone', () => {
    const memory = new Memory();
    const shelf = new Shelf(() => memory);
    shelf.keep('a', lunch, { known: 0, at: 1 });
    shelf.keep('b', dinner, { known: 0, at: 2 });
    expect(shelf.list().map(({ id, journey }) => [id, journey])).toEqual([
      ['b', dinner],
      ['a', lunch],
    ]);
    shelf.remove('a');
    expect(shelf.list().map(({ id }) => id)).toEqual(['b']);
    expect(memory.getItem('theme')).toBe('dark');
  });

  test('lets no window put its journey over one that it has not seen', () => {
    const memory = new Memory();
    const [here, there] = [new Shelf(() => memory), new Shelf(() => memory)];
    here.keep('a', lunch, { known: 0, at: 1 });
    expect(there.keep('a', dinner, { known: 1, at: 2 }).outcome).toBe('kept');
    expect(here.keep('a', lunch, { known: 1, at: 3 })).toEqual({ outcome: 'overtaken' });
    expect(here.read('a')?.journey).toEqual(dinner);
  });

  test('opens what an older page has kept', () => {
    const memory = new Memory();
    const moment = { id: 'm1', title: 'La porte', stage: 'fmot', text: '', verbatims: '' };
    const action = { what: 'Un hôte', who: '', by: '', measure: 'Dix entrées', state: 'to-do' };
    const older = { ...lunch, version: 1, moments: [{ ...moment, action, readings: [{}] }] };
    memory.entries.set('atelier:a', JSON.stringify({ journey: older, at: 1, turn: 3 }));
    const shelf = new Shelf(() => memory);
    const { measure, ...others } = action;
    expect(shelf.read('a')).toEqual({
      id: 'a',
      at: 1,
      turn: 3,
      journey: {
        ...lunch,
        moments: [{ ...moment, action: { ...others, how: measure }, readings: [{}] }],
      },
    });
    expect(shelf.keep('a', dinner, { known: 3, at: 2 }).outcome).toBe('kept');
  });

  test('says that it is full, or refused, and keeps what it had', () => {
    const memory = new Memory();
    const shelf = new Shelf(() => memory);
    shelf.keep('a', lunch, { known: 0, at: 1 });
    memory.failure = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    expect(shelf.keep('a', dinner, { known: 1, at: 2 })).toEqual({ outcome: 'full' });
    memory.failure = new Error('no');
    expect(shelf.keep('a', dinner, { known: 1, at: 2 })).toEqual({ outcome: 'refused' });
    expect(shelf.read('a')?.journey).toEqual(lunch);
  });

  test('is empty where the browser refuses even to be asked', () => {
    const shelf = new Shelf(() => {
      throw new Error('SecurityError');
    });
    expect(shelf.list()).toEqual([]);
    expect(shelf.read('a')).toBeUndefined();
    expect(shelf.keep('a', lunch, { known: 0, at: 1 })).toEqual({ outcome: 'refused' });
    expect(() => shelf.remove('a')).not.toThrow();
  });

  test.for([
    '',
    '{',
    'null',
    '7',
    '{"at":1,"turn":1}',
    '{"journey":{"version":1},"at":1,"turn":1}',
    '{"journey":{"version":0,"moments":[],"measures":[]},"at":1,"turn":1}',
    '{"journey":{"version":9,"moments":[],"measures":[]},"at":1,"turn":1}',
  ])('passes over an entry that holds “%s”', (text) => {
    const memory = new Memory();
    memory.entries.set('atelier:a', text);
    expect(new Shelf(() => memory).list()).toEqual([]);
  });
});
