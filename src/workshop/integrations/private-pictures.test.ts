import sharp from 'sharp';
import { expect, test } from 'vitest';
import { forgetOrigin } from './private-pictures.ts';

const GPS = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 0/1' } };

const plain = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#1a1fd1' } });

test.for(['jpeg', 'webp', 'png', 'avif'] as const)(
  'a picture in %s forgets where it was taken',
  async (format) => {
    const picture = await plain().withExif(GPS).toFormat(format).toBuffer();
    expect((await sharp(picture).metadata()).exif).toBeDefined();
    const published = await sharp(await forgetOrigin(picture)).metadata();
    expect(published.exif).toBeUndefined();
    expect(published).toMatchObject({ width: 40, height: 30 });
    expect(published.format).toBe((await sharp(picture).metadata()).format);
  },
);

test('a picture stays turned as its camera said', async () => {
  const picture = await plain().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const published = await sharp(await forgetOrigin(picture)).metadata();
  expect(published).toMatchObject({ width: 30, height: 40 });
  expect(published.orientation).toBeUndefined();
});

test('a picture in which nothing is noted stays as it is', async () => {
  const picture = await plain().jpeg().toBuffer();
  expect(await forgetOrigin(picture)).toBe(picture);
});
