import { describe, expect, it } from 'vitest';
import type { Locale } from '../../schemas/locale.ts';
import { checkText } from '../../tests/checked-text.ts';
import { checkOwnLanguage } from './own-language.ts';

const check = async (body: string, locale: Locale) =>
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
    expect(await check(body, locale)).toEqual([place]);
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
    expect(await check(body, locale)).toEqual([]);
  });
});
