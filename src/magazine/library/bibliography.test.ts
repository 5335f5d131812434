import { describe, expect, test } from 'vitest';
import { sourceSchema, type SourceEntry } from '../schemas/source.ts';
import { groupByInitial, initialOf, sortWorks } from './bibliography.ts';

function work(id: string, facts: object = {}): SourceEntry & { id: string } {
  const entry = { type: 'web', title: id, lang: 'en', consulted: true, ...facts };
  return { ...sourceSchema.parse(entry), id };
}

const person = (given: string, family: string) => ({ given, family });
const sortIds = (works: readonly ReturnType<typeof work>[]) =>
  sortWorks(works, 'fr').map(({ id }) => id);

describe('the bibliography', () => {
  test('has a page for each initial of an id, and one for all digits', () => {
    expect(['carlzon-1987', '01net-pinault', '9to5mac-2021'].map(initialOf)).toEqual([
      'c',
      '0-9',
      '0-9',
    ]);
    const groups = groupByInitial([work('b'), work('2a'), work('a'), work('ab')]);
    expect(groups.map(({ initial, works }) => [initial, works.map(({ id }) => id)])).toEqual([
      ['0-9', ['2a']],
      ['a', ['a', 'ab']],
      ['b', ['b']],
    ]);
  });

  test('sorts works by family name and date, accents and capitals apart', () => {
    const works = [
      work('later', { authors: [person('Ann', 'Éluard')], date: '2010' }),
      work('earlier', { authors: [person('Zoe', 'Eluard')], date: '1990' }),
      work('body', { authors: ['Dame Bleue'] }),
      work('particle', { authors: [person('Celso', 'de Matos')] }),
      work('last', { authors: [person('Ann', 'Zay')] }),
    ];
    const order = sortIds(works);
    expect(order.indexOf('body')).toBeLessThan(order.indexOf('earlier'));
    expect(order.slice(-2)).toEqual(['particle', 'last']);
  });

  test('puts works without an author, or without a title, after those that have both', () => {
    const described = { fr: 'Billet sur le lit', en: 'Post on the bed' };
    const works = [
      work('untitled', { authors: [person('Al', 'Abe')], title: described }),
      work('unsigned', { title: '« Attendre »' }),
      work('signed', { authors: [person('Zoe', 'Zay')], title: 'Zero' }),
    ];
    expect(sortIds(works)).toEqual(['signed', 'unsigned', 'untitled']);
  });
});
