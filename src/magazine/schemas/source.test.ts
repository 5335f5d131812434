import { describe, expect, it } from 'vitest';
import { splitMessage } from './message.ts';
import { sourceSchema } from './source.ts';

const SOURCE = { type: 'web', title: 'La file', lang: 'fr', consulted: true };

const problemsOf = (change: object) =>
  (sourceSchema.safeParse({ ...SOURCE, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${splitMessage(message).en}`,
  );

describe('a private communication', () => {
  it('is cited with the consent of its author, and says when it was given', () => {
    expect(problemsOf({ type: 'private', consent: '2024-12' })).toEqual([]);
    expect(problemsOf({ type: 'private' })).toEqual([
      'type: A private communication is cited with the consent of its author.',
    ]);
  });

  it('is alone in having a consent', () => {
    expect(problemsOf({ type: 'interview', consent: '2024-12' })).toEqual([
      'consent: Only a private communication (`type: private`) has a consent to date.',
    ]);
  });
});

describe('a source', () => {
  it('names what it relays, in one form for both languages or in each', () => {
    expect(problemsOf({ relays: 'Reuters' })).toEqual([]);
    expect(problemsOf({ relays: { fr: 'une enquête', en: 'a survey' } })).toEqual([]);
    expect(problemsOf({ relays: true })).toEqual([
      'relays: What a source relays is a name, or words under `fr:` and `en:`.',
    ]);
  });

  it('is open, behind a paywall or lost', () => {
    expect(problemsOf({ access: 'lost' })).toEqual([]);
    expect(problemsOf({ access: 'free' })).toEqual([
      'access: Access is one of: open, paywall, lost.',
    ]);
  });
});
