import { describe, expect, it } from 'vitest';
import { CODES, describeProblem, FAMILIES } from './problem.ts';

const messages = [...CODES].flatMap(([code, { cases, ...entry }]) =>
  Object.entries(cases ?? { '': {} }).map(([name, own]) => ({
    message: `${code}/${name}`,
    ...entry,
    ...own,
  })),
);

const namesIn = (sentence = '') =>
  [...new Set(Array.from(sentence.matchAll(/\{(\w+)\}/g), ([name]) => name))].sort();

describe('the catalogue of codes', () => {
  it('keeps each code in its family, in the order of the numbers; a retired one leaves its gap', () => {
    for (const [family, { codes }] of Object.entries(FAMILIES)) {
      const listed = Object.keys(codes);
      expect(listed).toEqual([...new Set(listed)].sort());
      for (const code of listed)
        expect(code).toMatch(new RegExp(`^${family.toUpperCase()}-\\d{3}$`));
    }
  });

  it('has three sentences for each message, with the same values in both languages', () => {
    for (const { message, what, why, remedy } of messages) {
      for (const words of [what, why, remedy]) {
        expect(words?.fr, message).toBeTruthy();
        expect(namesIn(words?.en), message).toEqual(namesIn(words?.fr));
      }
    }
  });

  it('says how grave each code is', () => {
    for (const entry of CODES.values()) {
      expect(['error', 'warning', 'either']).toContain(entry.severity);
      expect([undefined, 'some', 'all']).toContain(entry.fix);
      for (const { severity, fix } of Object.values(entry.cases ?? {})) {
        if (fix) expect(entry.fix).toBe('some');
        if (severity) expect(entry.severity).toBe('either');
      }
    }
  });
});

describe('a message', () => {
  it('shows what comes from the content on one line, with nothing hidden in it', () => {
    const { what } = describeProblem('REF-001', { id: 'a\nb\u202e' });
    expect(what.en).toBe('Unknown source “a b<U+202E>”.');
  });

  it('is not made without a value that it needs', () => {
    expect(() => describeProblem('REF-001')).toThrow('needs a value for {id}');
  });

  it('has a severity, from the catalogue or from the rule', () => {
    expect(() => describeProblem('CITE-001/one', { least: 3 })).toThrow('severity');
    expect(describeProblem('CITE-001/one', { least: 3 }, 'warning').severity).toBe('warning');
  });
});
