import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readManuscripts } from '../../library/from-disk.ts';
import { buildText } from '../../tests/checked-text.ts';
import { withMagazine } from '../../tests/fixtures/magazine.ts';
import { checkPictureFiles } from './picture-files.ts';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"></svg>';

async function check(attributes: string, { folder = true } = {}) {
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
    const { manuscripts } = await readManuscripts(root);
    return checkPictureFiles(manuscripts).map(
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
    expect(await check(`src="${src}" ${attributes}`)).toEqual([]);
  });

  it.each([
    ['quai/Dessin.svg', 'quai/dessin.svg'],
    ['/quai/dessin.svg', 'quai/dessin.svg'],
    ['public/quai/dessin.svg', 'quai/dessin.svg'],
    ['../../../public/quai/dessin.svg', 'quai/dessin.svg'],
    ['quai/photo.jpeg', 'quai/photo.jpg'],
    ['autre-chose-encore.webp', ''],
  ])('does not exist: %s', async (src, suggestion) => {
    const what = `La figure montre « ${src} », qui n’existe pas.`;
    expect(await check(`src="${src}" ${size(40, 30)}`)).toEqual([`${what} ${suggestion}`.trim()]);
  });

  it('does not exist where there is no folder of pictures', async () => {
    expect(await check(`src="quai/dessin.svg" ${size(40, 30)}`, { folder: false })).toEqual([
      'La figure montre « quai/dessin.svg », qui n’existe pas.',
    ]);
  });

  it.each([
    ['quai/dessin.svg', size(30, 40), '30 × 40 pixels, et le fichier en a 40 × 30.'],
    ['quai/photo.jpg', size(80, 60), '80 × 60 pixels, et le fichier en a 60 × 80.'],
    ['quai/photo.jpg', size(120, 160), '120 × 160 pixels, et le fichier en a 60 × 80.'],
  ])('has another size: %s, %s', async (src, attributes, what) => {
    expect(await check(`src="${src}" ${attributes}`)).toEqual([`La figure est annoncée à ${what}`]);
  });

  it('is no picture', async () => {
    expect(await check(`src="quai/note.png" ${size(40, 30)}`)).toEqual([
      'Le fichier « quai/note.png » ne peut pas être lu comme une image.',
    ]);
  });
});
