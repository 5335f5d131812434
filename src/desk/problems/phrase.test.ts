import { expect, it } from 'vitest';
import { quote, quoteList, showLine, showPath, showPlainly } from './phrase.ts';

it('puts a value between the quotation marks of each language', () => {
  expect(quote('quai')).toEqual({ fr: '« quai »', en: '“quai”' });
});

it('puts each value of a list between its own marks', () => {
  expect(quoteList(['quai', 'bac'])).toEqual({ fr: '« quai », « bac »', en: '“quai”, “bac”' });
});

it('shows a value on one line', () => {
  expect(showPlainly('le\n  quai\r\ndouze')).toBe('le quai douze');
});

it('cuts a long value between two characters, not within one', () => {
  expect(showPlainly('🛶'.repeat(100))).toBe(`${'🛶'.repeat(80)}…`);
});

it.each([
  ['a terminal’s instructions', '\u001b[31mrouge', '<U+001B>[31mrouge'],
  ['a letter that turns the line round', 'a\u202eb', 'a<U+202E>b'],
  ['a space without width', 'a\u200bb', 'a<U+200B>b'],
])('spells out %s', (_, text, shown) => {
  expect(showPlainly(text)).toBe(shown);
});

it('leaves the spaces and marks of French typography as they are', () => {
  expect(showPlainly('« N° 1 » : l’été')).toBe('« N° 1 » : l’été');
});

it('shows a path whole, and a line of a file with each character in its column', () => {
  expect(showPath(`${'a/'.repeat(200)}b\n.yaml`)).toBe(`${'a/'.repeat(200)}b .yaml`);
  expect(showPath('a\u001b.yaml')).toBe('a<U+001B>.yaml');
  expect(showLine('a\t\u001b[2J\u200bb')).toBe('a ·[2J·b');
});
