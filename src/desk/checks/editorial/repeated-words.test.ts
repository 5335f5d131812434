import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { checkText } from '../../../tests/checked-text.ts';
import { checkRepeatedWords } from './repeated-words.ts';

const check = (body: string, locale: Locale) => checkText(checkRepeatedWords, body, { locale });

describe('a word', () => {
  it.each<[Locale, string, string]>([
    ['fr', 'Dans le le rayon.', '8:6'],
    ['fr', 'Le le rayon est vide.', '8:1'],
    ['fr', 'Elle attend dans\ndans la file.', '8:13'],
    ['fr', 'Le bac\u202fbac suivant.', '8:4'],
    ['fr', 'Elle va à à la vitrine.', '8:9'],
    ['fr', 'Elle *attend* attend.', '8:7'],
    ['fr', 'La file<Cite id="port-2021" /> file.', '8:4'],
    ['en', 'By the the window.', '8:4'],
    ['en', 'She saw “the the window”.', '8:10'],
    ['en', 'A a customer waits.', '8:1'],
  ])('is seen twice running: %s %s', async (locale, body, place) => {
    const problems = await check(body, locale);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  });

  it.each<[Locale, string]>([
    ['fr', 'Nous nous sommes assis ; vous vous êtes levés.'],
    ['fr', 'Le vendeur, le vendeur surtout.'],
    ['fr', 'Elle attend. Attend-elle encore ?'],
    ['fr', 'En en parlant, elle se fait faire faire une clef.'],
    ['fr', 'L’eau eau-de-vie, puis arc arc-en-ciel.'],
    ['fr', 'Duran Duran à New York.'],
    ['fr', 'Le <Foreign lang="en">the the</Foreign> et `le le`.'],
    ['fr', 'Le lecteur lectrice lit ; les les-dits.'],
    ['en', 'She had had enough, and he said that that was it.'],
    ['en', 'They waited, waited and waited.'],
    ['en', 'The The played.'],
  ])('may stand there twice: %s %s', async (locale, body) => {
    expect(await check(body, locale)).toEqual([]);
  });

  it.each<[Locale, string]>([
    ['fr', 'Elle attend attend.'],
    ['fr', 'Le le rayon.'],
    ['fr', 'Dans *le* le rayon.'],
    ['en', 'In the<Cite id="port-2021" /> the window.'],
    ['fr', '<Verbatim source="port-2021" lang="fr" by="A">dans le le rayon</Verbatim>'],
  ])('is left to a human eye: %s %s', async (locale, body) => {
    const problems = await check(body, locale);
    expect(problems.map(({ code, fix }) => [code, fix])).toEqual([['STYLE-003', undefined]]);
  });

  it('is told fifty times a passage and no more', async () => {
    expect(await check('Le quai quai, '.repeat(80), 'fr')).toHaveLength(50);
  });
});
