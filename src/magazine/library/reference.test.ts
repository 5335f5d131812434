import { describe, expect, test } from 'vitest';
import type { SourceEntry } from '../schemas/source.ts';
import { revealSpaces } from '../../tests/revealed-spaces.ts';
import { referenceText, formatReference, formatPartialDate, shortReference } from './reference.ts';

function source(facts: Partial<SourceEntry>): SourceEntry {
  return {
    type: 'press',
    authors: [],
    title: 'The world of the shop',
    circa: false,
    others: false,
    lang: 'en',
    consulted: true,
    ...facts,
  };
}

const ARTICLE = source({
  authors: [{ given: 'Beth', family: 'Kowitt' }],
  container: 'Fortune',
  date: '2010-09-06',
  pages: 'p. 12',
});
const BOOK = source({
  type: 'book',
  authors: [{ given: 'Jan', family: 'Carlzon' }],
  title: 'Moments of Truth',
  publisher: 'Ballinger',
  date: '1987',
});

describe('a reference', () => {
  test('gives authors, title, container, date and pages', () => {
    expect(referenceText(ARTICLE, 'en')).toBe(
      'Beth Kowitt, “The world of the shop”, Fortune, 6\u00a0September 2010, p.\u00a012.',
    );
  });

  test('has a dash in a range of pages that is typed with a hyphen, and no other', () => {
    const typed = { ...ARTICLE, container: 'ERS-2002-105', pages: '59-82' };
    expect(referenceText(typed, 'en')).toContain('ERS-2002-105, 6\u00a0September 2010, 59–82.');
  });

  test('follows the typography of the page, not of the work', () => {
    expect(referenceText(ARTICLE, 'fr')).toBe(
      'Beth Kowitt, «\u202fThe world of the shop\u202f», Fortune, 6\u00a0septembre 2010, p.\u00a012.',
    );
  });

  test('puts the title of a book and the name of a journal in italics, other titles in quotes', () => {
    const italics = (entry: SourceEntry) =>
      formatReference(entry, 'en').flatMap(({ text, italic }) => (italic ? [text] : []));
    expect(italics(BOOK)).toEqual(['Moments of Truth']);
    expect(italics(ARTICLE)).toEqual(['Fortune']);
  });

  test('says the language of a title that is not in that of the page', () => {
    const langOfTitle = (locale: 'fr' | 'en') =>
      formatReference(ARTICLE, locale).find(({ text }) => text.includes('world'))?.lang;
    expect(langOfTitle('fr')).toBe('en');
    expect(langOfTitle('en')).toBeUndefined();
  });

  test('joins two or three authors, and cuts the list after the first of four', () => {
    const authors = ['Ann A', 'Bob B', 'Cy C', 'Di D'].map((name) => {
      const [given = '', family = ''] = name.split(' ');
      return { given, family };
    });
    const start = (count: number, locale: 'fr' | 'en') =>
      formatReference(source({ authors: authors.slice(0, count) }), locale)[0]?.text;
    expect(start(2, 'fr')).toBe('Ann A et Bob B, ');
    expect(start(3, 'en')).toBe('Ann A, Bob B and Cy C, ');
    expect(start(4, 'en')).toBe('Ann A et\u00a0al., ');
  });

  test('says that there are other authors than those whom it names', () => {
    const authors = [{ given: 'W.', family: 'Strijbosch' }];
    expect(referenceText(source({ authors, others: true }), 'en')).toMatch(
      /^W\.\u00a0Strijbosch et\u00a0al\., /,
    );
  });

  test('puts in brackets, in the language of the page, what the editors call an untitled work', () => {
    const untitled = source({ title: { fr: 'Photographies', en: 'Photographs' }, lang: 'en' });
    expect(formatReference(untitled, 'fr')[0]).toEqual({ text: '[Photographies]' });
    expect(referenceText(untitled, 'en')).toMatch(/^\[Photographs\], /);
  });

  test.for([
    ['Le mot "couture" expliqué', 'fr', 'fr', '«_Le mot “couture” expliqué_»'],
    ['Le mot « couture » expliqué', 'fr', 'fr', '«_Le mot “couture” expliqué_»'],
    ['Un « mot « dans » un » autre', 'fr', 'fr', '«_Un “mot ‘dans’ un” autre_»'],
    ['Le mot "couture" expliqué', 'fr', 'en', '“Le mot «_couture_» expliqué”'],
    ['Released “Rumours” in 1977', 'en', 'en', '“Released ‘Rumours’ in 1977”'],
    ['Released "Rumours" in 1977', 'en', 'en', '“Released ‘Rumours’ in 1977”'],
    ['Released “Rumours” in 1977', 'en', 'fr', '«_Released “Rumours” in 1977_»'],
  ] as const)('nests the marks of %s (%s, on a page in %s)', ([title, lang, locale, set]) => {
    expect(revealSpaces(referenceText(source({ title, lang }), locale))).toContain(`${set}, `);
  });

  test('gives the place in the work before its full stop', () => {
    const place = formatReference(BOOK, 'fr', 'p. 3').at(-1)?.text;
    expect(place).toBe(', Ballinger, 1987, p.\u00a03.');
    expect(formatReference(source({}), 'fr', 'n. 2.').at(-1)?.text).toMatch(
      /s\.\u00a0d\., n\. 2\.$/,
    );
  });

  test('starts with the title where there is no author', () => {
    expect(referenceText(source({ date: '2010' }), 'en')).toBe('“The world of the shop”, 2010.');
  });

  test('says that a work has no date, or an uncertain one', () => {
    expect(referenceText(source({}), 'fr')).toContain('s.\u00a0d.');
    expect(referenceText(source({}), 'en')).toMatch(/, n\.d\.$/);
    expect(referenceText(source({ date: '1999', circa: true }), 'fr')).toContain('vers 1999');
    expect(referenceText(source({ date: '1999', circa: true }), 'en')).toContain('c.\u00a01999');
  });
});

describe('a short reference', () => {
  test('is the family name and the year', () => {
    expect(shortReference(ARTICLE, 'en')).toBe('Kowitt, 2010');
    expect(shortReference(BOOK, 'fr')).toBe('Carlzon, 1987');
  });

  test('keeps the particle of a family name', () => {
    const authors = [{ given: 'Celso Augusto', family: 'de Matos' }];
    expect(shortReference(source({ authors, date: '2007' }), 'fr')).toBe('de Matos, 2007');
  });

  test('keeps the name of a body whole', () => {
    const body = source({ authors: ['Consumer Reports'], date: '2020' });
    expect(shortReference(body, 'en')).toBe('Consumer Reports, 2020');
  });

  test('is the container, else the title, where there is no author', () => {
    expect(shortReference(source({ container: 'Le Monde', date: '2020' }), 'fr')).toBe(
      'Le Monde, 2020',
    );
    expect(shortReference(source({}), 'en')).toBe('The world of the shop, n.d.');
  });

  test('is set like the page', () => {
    expect(shortReference(source({ container: "Le Quotidien de l'Est" }), 'fr')).toBe(
      'Le Quotidien de l’Est, s.\u00a0d.',
    );
  });
});

describe('a date', () => {
  test.for([
    ['2010-09-06', '6 septembre 2010', '6 September 2010'],
    ['2010-09-01', '1er septembre 2010', '1 September 2010'],
    ['2010-09', 'septembre 2010', 'September 2010'],
    ['2010', '2010', '2010'],
  ] as const)('%s reads “%s” and “%s”', ([date, french, english]) => {
    expect(formatPartialDate(date, 'fr')).toBe(french);
    expect(formatPartialDate(date, 'en')).toBe(english);
  });
});
