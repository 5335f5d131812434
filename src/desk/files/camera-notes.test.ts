import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { forgetOrigin, isAnnotated } from './camera-notes.ts';

/** What a camera notes: the place, and which way it was held. */
const NOTES = { IFD0: { Make: 'Camera of the quay' }, IFD3: { GPSLatitude: '48/1 51/1 0/1' } };

const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><x:place>Quay twelve</x:place></x:xmpmeta>';

/** A picture of noise, which no compression writes twice alike. */
function takePicture(orientation: number) {
  const create = { width: 64, height: 48, channels: 3, background: '#777' } as const;
  return sharp({ create: { ...create, noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
    .withXmp(XMP)
    .withMetadata({ orientation, exif: NOTES })
    .withIccProfile('p3');
}

const pointsOf = (picture: Buffer) => sharp(picture).autoOrient().raw().toBuffer();

const FORMATS = ['jpeg', 'png', 'webp', 'avif'] as const;

describe.each(FORMATS)('a picture in %s', (format) => {
  it.each([1, 6])('turned by %i loses what was noted, and none of its points', async (turned) => {
    const picture = await takePicture(turned).toFormat(format).toBuffer();
    const before = await sharp(picture).metadata();
    expect(isAnnotated(before)).toBe(true);
    const written = await forgetOrigin(picture);
    const after = await sharp(written).metadata();
    expect(isAnnotated(after)).toBe(false);
    expect(written.toString('latin1')).not.toMatch(/Camera of the quay|Quay twelve/);
    expect(after.icc).toEqual(before.icc);
    expect(after.orientation ?? 1).toBe(before.orientation ?? 1);
    expect((await pointsOf(written)).equals(await pointsOf(picture))).toBe(true);
    expect(await forgetOrigin(written)).toEqual(written);
  });
});

describe('a photograph from a telephone', () => {
  it('loses the further pictures that stand behind it, with their own notes', async () => {
    const picture = await takePicture(3).jpeg({ progressive: true }).toBuffer();
    const written = await forgetOrigin(Buffer.concat([picture, picture]));
    expect(written.length).toBeLessThan(picture.length);
    expect(written.toString('latin1')).not.toContain('Camera of the quay');
    expect((await pointsOf(written)).equals(await pointsOf(picture))).toBe(true);
  });
});
