import { describe, expect, it } from 'vitest';
import { checkText } from '../../tests/checked-text.ts';
import { checkPictureDescriptions } from './picture-descriptions.ts';

const figure = (alt: string) =>
  `<Figure src="quai.svg" alt="${alt}" credit="Ana Perrin" width="4" height="3">Le quai au matin.</Figure>`;

const check = async (body: string) =>
  (await checkText(checkPictureDescriptions, body, { locale: 'fr' })).map(
    ({ line, column, severity, what }) => `${line}:${column} ${severity} ${what.fr}`,
  );

describe('an alternative text', () => {
  it.each([
    ['quai.jpg', 'est un nom de fichier : « quai.jpg ».'],
    ['IMG_1234', 'est un nom de fichier : « IMG_1234 ».'],
    ['DSC 0042', 'est un nom de fichier : « DSC 0042 ».'],
    ['photo', ', « photo », ne dit pas ce que l’on voit.'],
    ['Une image', ', « Une image », ne dit pas ce que l’on voit.'],
    ["Capture d'écran", ', « Capture d’écran », ne dit pas ce que l’on voit.'],
    ['le quai au matin', 'répète la légende.'],
    ['Ana Perrin', 'répète le crédit.'],
  ])('is refused: %s', async (alt, what) => {
    const text = `Le texte de remplacement ${what}`.replace(' ,', ',');
    expect(await check(figure(alt))).toEqual([`8:29 error ${text}`]);
  });

  it.each([
    ['Photo de la file', 'commence par « Photo de ».'],
    ['Une photographie montrant la file', 'commence par « Une photographie montrant ».'],
    ['image of the queue', 'commence par « image of ».'],
    ['The picture of a queue', 'commence par « The picture of ».'],
    ['d'.repeat(151), 'a 151 caractères.'],
  ])('is for a human eye: %s', async (alt, what) => {
    expect(await check(figure(alt))).toEqual([`8:29 warning Le texte de remplacement ${what}`]);
  });

  it.each([
    'Une file devant la librairie',
    'Le photographe attend le bac',
    'Un dessin de la file, trait par trait',
    'Image après image, la file avance',
    'La file au matin, le quai',
    'd'.repeat(150),
  ])('passes: %s', async (alt) => {
    expect(await check(figure(alt))).toEqual([]);
  });

  it('is judged for each figure by its own legend', async () => {
    const body = `${figure('La file')}\n\n<Figure src="bac.svg" alt="Le bac" credit="A" width="4" height="3">Le bac.</Figure>`;
    expect(await check(body)).toEqual(['10:28 error Le texte de remplacement répète la légende.']);
  });
});
