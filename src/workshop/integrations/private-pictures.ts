import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

/** Quality at which a photograph is written anew: nobody sees the difference. */
const QUALITY = 90;

/**
 * Takes out of a picture what was noted beside it: the place, the camera, the software, the names. It stays
 * turned as the camera said, and keeps its colours.
 *
 * @returns The picture, as it was if nothing is noted in it.
 */
export async function forgetOrigin(picture: Buffer): Promise<Buffer> {
  const { exif, xmp, iptc, format } = await sharp(picture).metadata();
  if (!exif && !xmp && !iptc) return picture;
  const turned = sharp(picture).autoOrient().keepIccProfile();
  const written = format === 'jpeg' ? turned.jpeg({ quality: QUALITY, mozjpeg: true }) : turned;
  return written.toBuffer();
}

/** Publishes the pictures of `public/` without what their cameras noted in them. */
export function privatePictures(): AstroIntegration {
  let folder: URL | undefined;
  return {
    name: 'private-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.publicDir;
      },
      'astro:build:done': async ({ dir }) => {
        for await (const path of glob('**/*.{jpg,jpeg,png,webp,avif}', { cwd: folder })) {
          const file = join(fileURLToPath(dir), path);
          const picture = await readFile(file);
          const published = await forgetOrigin(picture);
          if (published !== picture) await writeFile(file, published);
        }
      },
    },
  };
}
