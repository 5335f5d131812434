import { describe, expect, it } from 'vitest';
import { checkText } from '../../tests/checked-text.ts';
import { checkPictureCredits } from './picture-credits.ts';

const check = async (credit: string) => {
  const body = `<Figure src="quai.svg" alt="Le quai" credit="${credit}" width="4" height="3">Le quai.</Figure>`;
  return (await checkText(checkPictureCredits, body, { locale: 'fr' })).map(
    ({ line, column, severity }) => `${line}:${column} ${severity}`,
  );
};

describe('a credit', () => {
  it.each([
    'internet',
    'Google Images',
    'DR',
    'D.R.',
    '© Droits réservés',
    'Source : Internet',
    'Photo',
    'Auteur inconnu',
    'https://example.org/quai.jpg',
    'www.example.org',
    '?',
  ])('names nobody: %s', async (credit) => {
    expect(await check(credit)).toEqual(['8:46 error']);
  });

  it.each([
    'Ana Perrin',
    '© Ana Perrin',
    'Photo : Ana Perrin, 2021',
    'Ana Perrin, CC BY 4.0, via Wikimedia Commons',
    'Port du Quai Douze',
    'DR. Larson',
    'Archives du port, auteur inconnu',
  ])('names somebody: %s', async (credit) => {
    expect(await check(credit)).toEqual([]);
  });
});
