import { describe, expect, it } from 'vitest';
import { CODES, describeProblem, FAMILIES, type CodeEntry } from './catalogue.ts';

const listMessages = ({ cases = {}, ...entry }: CodeEntry) =>
  Object.keys(cases).length === 0
    ? [entry]
    : Object.values(cases).map((own) => ({ ...entry, ...own }));

const namesIn = (sentence = '') =>
  [...new Set(Array.from(sentence.matchAll(/\{(\w+)\}/g), ([name]) => name))].sort();

describe('the catalogue of codes', () => {
  it('keeps each code in its family, in the order of the numbers', () => {
    for (const [family, { codes }] of Object.entries(FAMILIES)) {
      const numbered = Object.keys(codes).map(
        (_, index) => `${family.toUpperCase()}-${String(index + 1).padStart(3, '0')}`,
      );
      expect(Object.keys(codes)).toEqual(numbered);
    }
  });

  it.each([...CODES])('asks for the same values in both languages: %s', (_, entry) => {
    for (const { what, why, remedy } of listMessages(entry)) {
      for (const words of [what, why, remedy])
        expect(namesIn(words?.en)).toEqual(namesIn(words?.fr));
    }
  });

  it.each([...CODES])('says how grave %s is', (_, entry) => {
    expect(['error', 'warning', 'either']).toContain(entry.severity);
    expect([undefined, 'some', 'all']).toContain(entry.fix);
    for (const { severity } of Object.values(entry.cases ?? {})) {
      if (severity) expect(entry.severity).toBe('either');
    }
  });
});

describe('a message', () => {
  it('shows what comes from the content on one line, with nothing hidden in it', () => {
    const { what } = describeProblem('MDX-004/unknown', {
      tag: 'Term',
      attribute: 'a\nb\u202e',
      allowed: ['id'],
    });
    expect(what.en).toBe('<Term> has no attribute “a b<U+202E>”.');
  });

  it('is not made without a value that it needs', () => {
    expect(() => describeProblem('MDX-004/unknown', { tag: 'Term' })).toThrow(
      'MDX-004/unknown needs a value for “attribute”.',
    );
  });
});
