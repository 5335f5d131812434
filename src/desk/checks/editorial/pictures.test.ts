import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readFromDisk } from '../../files/from-disk.ts';
import { buildText, checkText } from '../../../tests/checked-text.ts';
import { withMagazine } from '../../../tests/fixture-magazine.ts';
import {
  checkDrawnLetters,
  checkPictureCredits,
  checkPictureDescriptions,
  checkPictureFiles,
} from './pictures.ts';

const figure = (alt: string) =>
  `<Figure src="quai.svg" alt="${alt}" credit="Ana Perrin" width="4" height="3">Le quai au matin.</Figure>`;

const checkDescription = async (body: string) =>
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
    expect(await checkDescription(figure(alt))).toEqual([`8:29 error ${text}`]);
  });

  it.each([
    ['Photo de la file', 'commence par « Photo de ».'],
    ['Une photographie montrant la file', 'commence par « Une photographie montrant ».'],
    ['image of the queue', 'commence par « image of ».'],
    ['The picture of a queue', 'commence par « The picture of ».'],
    ['d'.repeat(151), 'a 151 caractères.'],
  ])('is for a human eye: %s', async (alt, what) => {
    expect(await checkDescription(figure(alt))).toEqual([
      `8:29 warning Le texte de remplacement ${what}`,
    ]);
  });

  it.each([
    'Une file devant la librairie',
    'Le photographe attend le bac',
    'Un dessin de la file, trait par trait',
    'Image après image, la file avance',
    'La file au matin, le quai',
    'd'.repeat(150),
  ])('passes: %s', async (alt) => {
    expect(await checkDescription(figure(alt))).toEqual([]);
  });

  it('is judged for each figure by its own caption', async () => {
    const body = `${figure('La file')}\n\n<Figure src="bac.svg" alt="Le bac" credit="A" width="4" height="3">Le bac.</Figure>`;
    expect(await checkDescription(body)).toEqual([
      '10:28 error Le texte de remplacement répète la légende.',
    ]);
  });
});

const checkCredit = async (credit: string) => {
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
    expect(await checkCredit(credit)).toEqual(['8:46 error']);
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
    expect(await checkCredit(credit)).toEqual([]);
  });
});

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"></svg>';

async function checkFile(attributes: string, { folder = true } = {}) {
  const body = `<Figure ${attributes} alt="Le quai" credit="A">Le quai.</Figure>`;
  const { file, source } = buildText(body, { locale: 'fr' });
  return withMagazine({ files: { [file]: source } }, async (root) => {
    if (folder) {
      const pictures = path.join(root, 'public', 'quai');
      await mkdir(pictures, { recursive: true });
      await writeFile(path.join(pictures, 'dessin.svg'), DRAWING);
      await writeFile(path.join(pictures, 'note.png'), 'no picture');
      const photo = sharp({
        create: { width: 80, height: 60, channels: 3, background: '#ffe14a' },
      });
      await photo.jpeg().withMetadata({ orientation: 6 }).toFile(path.join(pictures, 'photo.jpg'));
    }
    const { content } = await readFromDisk(root);
    return checkPictureFiles(content).map(
      ({ what, suggestion }) => `${what.fr}${suggestion ? ` ${suggestion}` : ''}`,
    );
  });
}

const size = (width: number, height: number) => `width="${width}" height="${height}"`;

describe('the file of a figure', () => {
  it.each([
    ['quai/dessin.svg', size(40, 30)],
    ['quai/dessin.svg', size(400, 300)],
    ['quai/photo.jpg', size(60, 80)],
    ['quai/photo.jpg', size(30, 40)],
    ['quai/photo.jpg', size(45, 60)],
    ['quai/photo.jpg', 'width="soixante" height="80"'],
  ])('exists and has its size: %s, %s', async (src, attributes) => {
    expect(await checkFile(`src="${src}" ${attributes}`)).toEqual([]);
  });

  it.each([
    ['quai/Dessin.svg', 'quai/dessin.svg'],
    ['quai/photo.jpeg', 'quai/photo.jpg'],
    ['autre-chose-encore.webp', ''],
  ])('does not exist: %s', async (src, suggestion) => {
    const what = `La figure montre « ${src} », qui n’existe pas.`;
    expect(await checkFile(`src="${src}" ${size(40, 30)}`)).toEqual([
      `${what} ${suggestion}`.trim(),
    ]);
  });

  it.each(['/quai/dessin.svg', 'public/quai/dessin.svg', '../../../../public/quai/dessin.svg'])(
    'exists, and is named from another folder: %s',
    async (src) => {
      expect(await checkFile(`src="${src}" ${size(40, 30)}`)).toEqual([
        `Le chemin de la figure ne part pas du dossier public/ : « ${src} ».`,
      ]);
    },
  );

  it('does not exist where there is no folder of pictures', async () => {
    expect(await checkFile(`src="quai/dessin.svg" ${size(40, 30)}`, { folder: false })).toEqual([
      'La figure montre « quai/dessin.svg », qui n’existe pas.',
    ]);
  });

  it.each([
    ['quai/dessin.svg', size(30, 40), '30 × 40 pixels, et le fichier en a 40 × 30.'],
    ['quai/photo.jpg', size(80, 60), '80 × 60 pixels, et le fichier en a 60 × 80.'],
    ['quai/photo.jpg', size(120, 160), '120 × 160 pixels, et le fichier en a 60 × 80.'],
  ])('has another size: %s, %s', async (src, attributes, what) => {
    expect(await checkFile(`src="${src}" ${attributes}`)).toEqual([
      `La figure est annoncée à ${what}`,
    ]);
  });

  it('is no picture', async () => {
    expect(await checkFile(`src="quai/note.png" ${size(40, 30)}`)).toEqual([
      'Le fichier « quai/note.png » ne peut pas être lu comme une image.',
    ]);
  });
});

describe('the letters of a title', () => {
  const find = async (title: string) =>
    (
      await checkText(checkDrawnLetters, 'Un quai.', {
        locale: 'fr',
        article: 'petite-couture',
        title,
      })
    ).map(({ line, column, code, what }) => `${line}:${column} ${code} ${what.en}`);

  it.each([
    ['Le quai Ω', '2:17', '“Ω (U+03A9)”'],
    ['Чехов attend', '2:9', '“Ч (U+0427)”'],
    ['Le quai →', '2:17', '“→ (U+2192)”'],
    ['Un 駅 au bord', '2:12', '“駅 (U+99C5)”'],
    ['Le train 🚆', '2:18', '“🚆 (U+1F686)”'],
    ['Un ✓ de plus', '2:12', '“✓ (U+2713)”'],
    ['La file ≈ 12', '2:17', '“≈ (U+2248)”'],
    ['Le ₤ et le א', '2:12', '“₤ (U+20A4)”, “א (U+05D0)”'],
  ])('are refused where no picture can draw them: %s', async (title, place, letters) => {
    const told = (await find(title))[0];
    expect(told).toContain(`${place} PIC-004 The share image cannot draw ${letters.split('”')[0]}`);
  });

  it.each([
    'Chez Škoda, 20 m² de rayon',
    'Łódź, Győr, Malmö, İzmir, Žilina',
    'L’œil “quoted” – et… « oui » ½ ?',
    'Un e\u0301te\u0301 ef\ufb01cace',
    '12 € £ $ ¥ ™ © ® † ‹x›',
    'Þór, Ærø, Ħal, Đà',
    'Ștefan et Țara',
    'Ỳs et Ŵ',
    'ÀÉÎÕÜ',
    'Un deux\u2009trois\u00a0quatre',
  ])('are all drawn in %s', async (title) => {
    expect(await find(title)).toEqual([]);
  });
});
