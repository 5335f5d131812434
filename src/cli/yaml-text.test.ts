import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import {
  foldText,
  isFoldable,
  isLayable,
  layText,
  quoteText,
  refoldText,
  spreadText,
  standsPlain,
} from './yaml-text.ts';

const ODD_TEXTS = [
  'La file : douze minutes',
  'Le nº 1 # pas un commentaire',
  'l’article "neuf" et l\'autre',
  'un rayon, une file, [une caisse] et {rien}',
  '- un tiret au début',
  '? une question',
  '*à voir* & autres !',
  '🙂 un visage',
  '12:30',
  '2026-11-16',
  '1_000',
  '1e3',
  'true',
  'null',
  '~',
  'fin en deux-points:',
  'une barre \\ oblique',
  '% au début',
  'deux  espaces',
  'une\ttabulation',
  'un espace\u00a0insécable',
];

describe('a text without quotes', () => {
  it.each(['La file', 'C’est « ici »', '3 minutes', 'empty-shelf', 'à 10 % près'])(
    'may be %j',
    (text) => {
      expect(standsPlain(text, 'braces')).toBe(true);
      expect(standsPlain(text, 'line')).toBe(true);
    },
  );

  it.each(['404', '12:30', '1_000', '2026-11-16', 'true', 'null', 'a: b', 'a #b', '- a', 'fin '])(
    'cannot be %j',
    (text) => {
      expect(standsPlain(text, 'braces')).toBe(false);
      expect(standsPlain(text, 'line')).toBe(false);
    },
  );

  it.each(['Oui, mais', 'un [crochet]', 'une } accolade'])(
    'may be %j on a line of its own, but not inside braces',
    (text) => {
      expect(standsPlain(text, 'line')).toBe(true);
      expect(standsPlain(text, 'braces')).toBe(false);
    },
  );
});

describe('a text in quotes', () => {
  it.each([...ODD_TEXTS, 'deux\nlignes', 'fin en espaces  ', '\u0007'])('is read as %j', (text) => {
    for (const mark of ["'", '"'] as const) {
      expect(parse(`{a: ${quoteText(text, mark)}, b: 0}`)).toEqual({ a: text, b: 0 });
      expect(parse(`a: ${quoteText(text, mark)}\nb: 0\n`)).toEqual({ a: text, b: 0 });
    }
  });
});

describe('a folded text', () => {
  const foldable = ODD_TEXTS.filter(isFoldable);

  it.each(foldable)('is read as %j', (text) => {
    expect(parse(`a: ${foldText(text, 4, 12)}\nb: 0\n`)).toEqual({ a: text, b: 0 });
  });

  it('breaks at spaces, before the width is passed', () => {
    expect(foldText('La file avance sans que personne ne parle', 4, 28)).toBe(
      ['>-', '    La file avance sans que', '    personne ne parle'].join('\n'),
    );
  });

  it('gives a longer word a line of its own', () => {
    expect(foldText('un anticonstitutionnellement long', 2, 22)).toBe(
      ['>-', '  un', '  anticonstitutionnellement', '  long'].join('\n'),
    );
  });

  it.each(['deux  espaces', 'deux\nlignes', ' début', 'fin ', ''])('is never %j', (text) => {
    expect(isFoldable(text)).toBe(false);
  });
});

describe('a text folded anew', () => {
  const old = ['La file avance', 'sans que personne', 'ne parle.'];

  it('keeps the lines broken by hand that say the same', () => {
    const text = 'La file avance sans que quiconque ne parle.';
    expect(refoldText(old, text, { indent: 0, width: 60 })).toBe(
      ['>-', 'La file avance', 'sans que quiconque', 'ne parle.'].join('\n'),
    );
  });

  it('is folded as usual where the other one was', () => {
    const usual = ['La file avance sans que', 'personne ne parle.'];
    const text = 'La file avance vite sans que personne ne parle.';
    expect(refoldText(usual, text, { indent: 0, width: 26 })).toBe(
      ['>-', 'La file avance vite sans', 'que personne ne parle.'].join('\n'),
    );
  });
});

describe('a text laid out line by line', () => {
  it.each([...ODD_TEXTS, 'deux\nlignes', 'un paragraphe\n\nun autre', 'une\n  marge'])(
    'is read as %j',
    (text) => {
      expect(isLayable(text)).toBe(true);
      expect(parse(`a: ${layText(text, 4)}\nb: 0\n`)).toEqual({ a: text, b: 0 });
    },
  );

  it.each([' début', 'fin\n', 'fin ', ''])('is never %j', (text) => {
    expect(isLayable(text)).toBe(false);
  });
});

describe('a text spread over lines', () => {
  it.each(ODD_TEXTS.filter(isFoldable))('is read as %j', (text) => {
    const sites = { column: 3, indent: 4, width: 16 };
    for (const mark of ["'", '"'] as const) {
      const written = spreadText(quoteText(text, mark), sites);
      expect(parse(`a: ${written}\nb: 0\n`)).toEqual({ a: text, b: 0 });
    }
  });
});
