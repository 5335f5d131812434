import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { checkText } from '../../../tests/checked-text.ts';
import { checkForeignWords, checkOwnLanguage } from './foreign-words.ts';

const check = async (body: string, locale: Locale) =>
  (await checkText(checkForeignWords, body, { locale })).map(
    ({ line, column, what }) =>
      `${line}:${column} ${what.en.replace(/^These words seem to be (\w+): “(.*)”\.$/s, '$1 $2')}`,
  );

describe('words of the other language', () => {
  it.each<[Locale, string, string]>([
    ['fr', 'Une seam entre deux rives.', '8:5 English seam'],
    ['fr', 'Deux touchpoints, une rive.', '8:6 English touchpoints'],
    ['fr', 'Le *contact point* de la file.', '8:5 English contact point'],
    [
      'fr',
      'Il dit *the queue is on the wrong side* et part.',
      '8:9 English the queue is on the wrong side',
    ],
    ['fr', 'Il dit « placed in the oven ».', '8:10 English placed in the oven'],
    ['fr', 'Il lit “what they never told us”.', '8:9 English what they never told us'],
    ['fr', 'Il dit « *it doesn’t* move ».', '8:11 English it doesn’t move'],
    ['fr', 'Il dit « *what the seam has not* ».', '8:11 English what the seam has not'],
    ['fr', '## Une seam de plus', '8:8 English seam'],
    [
      'fr',
      'La file<Cite id="port-2021">Dans *The Art of the Queue*.</Cite>.',
      '8:35 English The Art of the Queue',
    ],
    ['en', 'A point de contact on the quay.', '8:3 French point de contact'],
    [
      'en',
      'She says “la file est dans le mauvais sens”.',
      '8:11 French la file est dans le mauvais sens',
    ],
    ['en', 'In *Le bac et les livres* she waits.', '8:5 French Le bac et les livres'],
  ])('are not marked: %s %s', async (locale, body, what) => {
    expect(await check(body, locale)).toEqual([what]);
  });

  it.each<[Locale, string]>([
    ['fr', 'Une <Foreign lang="en">seam</Foreign> entre deux rives.'],
    ['fr', 'Une <Term id="seam">seam</Term> entre deux rives.'],
    ['fr', '<Verbatim source="port-2021" lang="en" by="A">the seam in the queue</Verbatim>'],
    ['fr', 'Le `seam` du code.'],
    ['fr', 'La marque Seam et le seamen’s club.'],
    ['fr', 'Le *Vasa*, le *Wall Street Journal* et *Once Upon a Time*.'],
    ['fr', 'Il dit « la file est dans le mauvais sens ».'],
    ['fr', 'Il lit *Le sens de la file* et « plus de 10 ».'],
    ['fr', 'Le « *<Foreign lang="en">art of the queue</Foreign>* » de la file.'],
    ['en', 'A contact on the quay.'],
    ['en', 'She says “the queue is on the wrong side”.'],
    ['en', 'In *Le Monde* and *Madame Bovary* she waits.'],
    ['en', 'A <Foreign lang="fr">point de contact</Foreign> on the quay.'],
  ])('are marked, or are none: %s %s', async (locale, body) => {
    expect(await check(body, locale)).toEqual([]);
  });

  it('are told to be put in a tag', async () => {
    const [problem] = await checkText(checkForeignWords, 'Une seam.', { locale: 'fr' });
    expect(problem?.remedy.fr).toBe('Écrivez <Foreign lang="en">seam</Foreign>.');
  });
});

const checkTag = async (body: string, locale: Locale) =>
  (await checkText(checkOwnLanguage, body, { locale })).map(
    ({ line, column }) => `${line}:${column}`,
  );

describe('a foreign word', () => {
  it.each<[Locale, string, string]>([
    ['fr', 'Le <Foreign lang="fr">quai</Foreign>.', '8:4'],
    ['fr', 'Le <Foreign lang="fr-CA">quai</Foreign>.', '8:4'],
    ['fr', '## Le <Foreign lang="fr">quai</Foreign>', '8:7'],
    ['en', 'The <Foreign lang="en">quay</Foreign>.', '8:5'],
    ['en', 'The <Foreign lang="en-GB">quay</Foreign>.', '8:5'],
    ['en', '<PullQuote>The <Foreign lang="en">quay</Foreign>.</PullQuote>', '8:16'],
  ])('is not in the language of the text: %s %s', async (locale, body, place) => {
    expect(await checkTag(body, locale)).toEqual([place]);
  });

  it.each<[Locale, string]>([
    ['fr', 'Le <Foreign lang="en">quay</Foreign>.'],
    ['fr', 'El <Foreign lang="es">muelle</Foreign>.'],
    ['fr', '<Verbatim source="port-2021" lang="fr" by="A">le quai</Verbatim>'],
    [
      'fr',
      '<Verbatim source="port-2021" lang="en" by="A">the <Foreign lang="fr">quai</Foreign></Verbatim>',
    ],
    ['en', 'The <Foreign lang="fr">quai</Foreign>.'],
    ['en', 'The <Foreign>quay</Foreign>.'],
  ])('is in another: %s %s', async (locale, body) => {
    expect(await checkTag(body, locale)).toEqual([]);
  });
});
