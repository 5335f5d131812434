import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { splitSentences } from './sentences.ts';

const split = (text: string, locale: Locale) =>
  splitSentences(text, locale).map(({ start, end }) => text.slice(start, end));

describe('a sentence', () => {
  it.each<[Locale, string, string[]]>([
    ['fr', 'Elle entre. Elle sort.', ['Elle entre.', 'Elle sort.']],
    [
      'fr',
      'Qui vient ? La cliente ! Enfin…  Voilà.',
      ['Qui vient ?', 'La cliente !', 'Enfin…', 'Voilà.'],
    ],
    ['fr', 'Elle lit « Fermé. » Elle part.', ['Elle lit « Fermé. »', 'Elle part.']],
    ['fr', 'Elle part. « Fermé », dit la porte.', ['Elle part.', '« Fermé », dit la porte.']],
    [
      'fr',
      'Le magasin ouvre en 1999. 12 ans après, il ferme.',
      ['Le magasin ouvre en 1999.', '12 ans après, il ferme.'],
    ],
    [
      'fr',
      'L’eau remonte à 15 °C. La majorité choisit.',
      ['L’eau remonte à 15 °C.', 'La majorité choisit.'],
    ],
    ['fr', 'Chez P&G. Neuf ans après, tout change.', ['Chez P&G.', 'Neuf ans après, tout change.']],
    ['fr', 'En 50 av. J.-C. Tout commence là.', ['En 50 av. J.-C.', 'Tout commence là.']],
    ['en', '“Try it. You’ll like it.” She did.', ['“Try it.', 'You’ll like it.”', 'She did.']],
    [
      'en',
      'They said no. She left (with the book.) Then nothing.',
      ['They said no.', 'She left (with the book.)', 'Then nothing.'],
    ],
    [
      'en',
      'It ends with a word of theirs, the \ufffc. \ufffc starts this one.',
      ['It ends with a word of theirs, the \ufffc.', '\ufffc starts this one.'],
    ],
  ])('ends at its mark: %s %s', (locale, text, sentences) => {
    expect(split(text, locale)).toEqual(sentences);
  });

  it.each<[Locale, string]>([
    ['fr', 'M. Dupont et Mme Durand lisent la p. 12 du livre.'],
    ['fr', 'Les vitrines, les rayons, etc. sont vides ; la file, non : elle attend.'],
    ['fr', 'J.-C. Decaux et K. W. Kendall la mesurent, art. 3 et vol. 2.'],
    ['fr', 'La file prend 3.5 minutes (cf. Perrin).'],
    ['fr', '« Que de ratures ! », écrivait-il.'],
    ['fr', 'Elle attend… et part.'],
    ['fr', 'Le n. 12 arrive.'],
    ['en', 'Mr. Norman and Dr. Larson meet at No. 12, St. James’s Street.'],
    ['en', 'J.D. Power and A. G. Lafley, i.e. Procter, say 3.5 per cent.'],
    ['en', 'The queue (vs. The line) is on p. 12 and in vol. 3.'],
    ['en', 'The colon: it ends nothing; nor does a semicolon.'],
    ['en', 'She waits... and leaves.'],
  ])('goes on after an abbreviation, initials, a decimal or a colon: %s %s', (locale, text) => {
    expect(split(text, locale)).toEqual([text]);
  });

  it('is none where there are no words', () => {
    expect(split('', 'fr')).toEqual([]);
    expect(split('  ', 'en')).toEqual([]);
  });
});
