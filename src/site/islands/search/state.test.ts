import { describe, expect, test } from 'vitest';
import { formatSearch, historyMove, isEmpty, parseFields } from './state.ts';

const parse = (search: string) => parseFields(new URLSearchParams(search));

test('reads a query and filters from an address, and passes over the rest', () => {
  expect(parse('?q=+l%E2%80%99attente+&kind=term&stage=&page=2')).toEqual({
    query: 'l’attente',
    filters: { kind: 'term' },
  });
});

test('reads the fields of a form alike', () => {
  const form = new FormData();
  form.set('q', 'file');
  form.set('stage', 'fmot');
  form.set('brand', '');
  expect(parseFields(form)).toEqual({ query: 'file', filters: { stage: 'fmot' } });
});

test('writes an address that reads back as the same state', () => {
  const state = { query: 'l’attente & la « file »', filters: { channel: 'queue', issue: '1' } };
  expect(parse(formatSearch(state))).toEqual(state);
});

test('writes the filters in one order, whichever came first', () => {
  expect(formatSearch({ query: 'a', filters: { issue: '1', kind: 'term' } })).toBe(
    '?q=a&kind=term&issue=1',
  );
});

test('writes nothing for nothing', () => {
  expect(formatSearch({ query: '', filters: {} })).toBe('');
});

test('is empty without words and filters; a filter alone is something to look for', () => {
  expect(isEmpty(parse('?q=++'))).toBe(true);
  expect(isEmpty(parse('?kind=term'))).toBe(false);
});

describe('history', () => {
  test('the letters of a word replace one another', () => {
    expect(historyMove('typing', { settled: false })).toBe('replace');
  });

  test('the first letter after a choice starts a new entry', () => {
    expect(historyMove('typing', { settled: true })).toBe('push');
  });

  test('each choice is an entry', () => {
    expect(historyMove('choice', { settled: false })).toBe('push');
  });
});
