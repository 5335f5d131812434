import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readFromDisk } from '../../files/from-disk.ts';
import { buildText, checkText } from '../../../tests/checked-text.ts';
import { FIXTURE_DAY, withMagazine } from '../../../tests/fixture-magazine.ts';
import { fixPictures } from '../../cli/check/fix-content.ts';
import { findPlaceProblem } from '../../files/file-place.ts';
import type { Rule } from '../rule.ts';
import {
  checkDrawnLetters,
  checkPictureCredits,
  checkPictureDescriptions,
  checkPictureFiles,
  checkPictureOrigins,
} from './pictures.ts';

const figure = (alt: string) =>
  `<Figure src="quai.svg" alt="${alt}" credit="Ana Perrin">Le quai au matin.</Figure>`;

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
    const body = `${figure('La file')}\n\n<Figure src="bac.svg" alt="Le bac" credit="A">Le bac.</Figure>`;
    expect(await checkDescription(body)).toEqual([
      '10:28 error Le texte de remplacement répète la légende.',
    ]);
  });
});

const checkCredit = async (credit: string) => {
  const body = `<Figure src="quai.svg" alt="Le quai" credit="${credit}">Le quai.</Figure>`;
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

/** Where a photograph was taken, as a camera notes it. */
const POSITION = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 0/1' } };

/** Lays pictures beside the text of a figure. */
function withFigure<Result>(src: string, test: (root: string) => Promise<Result>): Promise<Result> {
  const body = `<Figure src="${src}" alt="Le quai" credit="A">Le quai.</Figure>`;
  const { file, source } = buildText(body, { locale: 'fr' });
  return withMagazine({ files: { [file]: source } }, async (root) => {
    const pictures = path.join(root, path.dirname(file), 'images');
    await mkdir(pictures, { recursive: true });
    await writeFile(path.join(pictures, 'dessin.svg'), DRAWING);
    await writeFile(path.join(pictures, 'note.png'), 'no picture');
    await writeFile(path.join(pictures, 'IMG_0001.HEIC'), 'heic');
    const photo = sharp({ create: { width: 80, height: 60, channels: 3, background: '#ffe14a' } });
    await photo.jpeg().toFile(path.join(pictures, 'photo du quai.JPG'));
    await photo.withExif(POSITION).jpeg().toFile(path.join(pictures, 'annotee.jpg'));
    return test(root);
  });
}

const checkFile = (rule: Rule, src: string) =>
  withFigure(src, async (root) =>
    rule((await readFromDisk(root)).content, FIXTURE_DAY).map(
      ({ what, suggestion }) => `${what.fr}${suggestion ? ` ${suggestion}` : ''}`,
    ),
  );

describe('the file of a figure', () => {
  it.each([
    'dessin.svg',
    'photo du quai.JPG',
    'images/dessin.svg',
    './images/dessin.svg',
    '/dessin.svg',
  ])('exists: %s', async (src) => {
    expect(await checkFile(checkPictureFiles, src)).toEqual([]);
  });

  it.each([
    ['Dessin.svg', 'dessin.svg'],
    ['dessins.svg', 'dessin.svg'],
    ['autre-chose-encore.webp', ''],
  ])('does not exist: %s', async (src, suggestion) => {
    const what = `La figure montre « ${src} », qui n’existe pas.`;
    expect(await checkFile(checkPictureFiles, src)).toEqual([`${what} ${suggestion}`.trim()]);
  });

  it('is what a telephone saved, which is told of the file alone', async () => {
    expect(await checkFile(checkPictureFiles, 'IMG_0001.HEIC')).toEqual([]);
  });

  it('is no picture', async () => {
    expect(await checkFile(checkPictureFiles, 'note.png')).toEqual([
      'Le fichier « note.png » ne peut pas être lu comme une image.',
    ]);
  });

  it('is told when it holds what a camera noted, whether a text shows it or not yet', async () => {
    const what = 'L’image « annotee.jpg » garde ce que l’appareil y a noté.';
    expect(await checkFile(checkPictureOrigins, 'annotee.jpg')).toEqual([what]);
    expect(await checkFile(checkPictureOrigins, 'dessin.svg')).toEqual([what]);
  });

  it('is freed of it by `--fix`, and of nothing else', async () => {
    await withFigure('annotee.jpg', async (root) => {
      const before = await readdir(path.join(root, 'content/pages/about/images'));
      const { content } = await readFromDisk(root);
      const file = 'content/pages/about/images/annotee.jpg';
      expect(await fixPictures(root, content.pictures, () => true)).toEqual([file]);
      const { exif, width, height, format } = await sharp(path.join(root, file)).metadata();
      expect({ exif, width, height, format }).toEqual({ width: 80, height: 60, format: 'jpeg' });
      expect(await readdir(path.join(root, 'content/pages/about/images'))).toEqual(before);
      const { content: after } = await readFromDisk(root);
      expect(checkPictureOrigins(after)).toEqual([]);
    });
  });
});

describe('a picture that an entry shows', () => {
  const AUTHOR = 'content/authors/redaction.yaml';
  const check = (portrait: string) => {
    const entry = `name: { fr: A, en: A }\nbio: { fr: Un., en: One. }\nportrait: ${portrait}\n`;
    return withMagazine({ files: { [AUTHOR]: entry } }, async (root) => {
      const pictures = path.join(root, 'content/authors/images');
      await mkdir(pictures);
      await writeFile(path.join(pictures, 'a.svg'), DRAWING);
      const { content, problems } = await readFromDisk(root);
      const rules = [checkPictureFiles, checkPictureDescriptions, checkPictureCredits];
      return [...problems, ...rules.flatMap((rule) => rule(content))].map(
        ({ code, file, line, column, suggestion }) =>
          [code, file, `${line}:${column}`, suggestion].join(' ').trim(),
      );
    });
  };

  it('is held to what is asked of a figure', async () => {
    const credit = 'credit: { fr: Ana Perrin, en: Ana Perrin }';
    expect(
      await check(`{ src: a.svg, alt: { fr: De profil, en: In profile }, ${credit} }`),
    ).toEqual([]);
    expect(await check(`{ src: A.svg, alt: { fr: photo, en: Ana Perrin }, ${credit} }`)).toEqual([
      `PIC-003 ${AUTHOR} 3:18 a.svg`,
      `PIC-001 ${AUTHOR} 3:36`,
      `PIC-001 ${AUTHOR} 3:47`,
    ]);
  });
});

describe('what stands in a folder of pictures', () => {
  const place = (name: string) => findPlaceProblem(['articles', 'quai', 'images', name])?.code;

  it.each(['quai.jpg', 'Quai 12.JPEG', 'quai.png', 'quai.webp', 'quai.avif', 'quai.svg'])(
    'is shown: %s',
    (name) => {
      expect(place(name)).toBeUndefined();
    },
  );

  it('is a portrait beside the authors, and nowhere else among entries', () => {
    expect(findPlaceProblem(['authors', 'images', 'ana.png'])).toBeUndefined();
    expect(findPlaceProblem(['authors', 'images', 'ana.heic'])?.code).toBe('PIC-007');
    expect(findPlaceProblem(['brands', 'images', 'ana.png'])?.code).toBe('FILE-001');
  });

  it.each(['IMG_0042.HEIC', 'quai.heif', 'quai.tiff', 'quai.psd', 'notes.docx', 'quai', '.jpg'])(
    'is refused: %s',
    (name) => {
      expect(place(name)).toBe('PIC-007');
    },
  );
});

describe('an empty alternative text', () => {
  it('has a reason', async () => {
    const silent =
      '<Figure src="quai.svg" alt="" reason="Le paragraphe dit tout." credit="Ana Perrin">Le quai.</Figure>';
    expect(await checkDescription(silent)).toEqual([]);
    expect(await checkDescription(silent.replace('reason="Le paragraphe dit tout." ', ''))).toEqual(
      ['8:1 error Le texte de remplacement est vide, et rien ne dit pourquoi.'],
    );
    expect(await checkDescription(silent.replace('alt=""', 'alt="Le bac"'))).toEqual([
      '8:1 error La figure dit pourquoi son texte de remplacement est vide, et il ne l’est pas.',
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
