import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PictureFrame } from '../drawings/PictureFrame.tsx';
import { drawLabel, drawTitle } from './draw-text.tsx';
import { rasterise } from './rasterise.ts';

const palette = { ink: '#1a1fd1', stock: '#ffe14a' };

function draw() {
  return rasterise(
    <PictureFrame width={400} height={200} palette={palette}>
      {drawTitle({ words: 'Été, œil', x: 200, y: 120, size: 80, anchor: 'middle' })}
    </PictureFrame>,
  );
}

/** The smallest box that holds everything that is not of the stock’s colour. */
async function inkOf(png: Uint8Array) {
  const { info } = await sharp(png).trim({ background: palette.stock, threshold: 40 }).toBuffer({
    resolveWithObject: true,
  });
  return { left: -(info.trimOffsetLeft ?? 0), width: info.width };
}

test('a picture has the size of its frame', async () => {
  expect(await sharp(await draw()).metadata()).toMatchObject({
    format: 'png',
    width: 400,
    height: 200,
  });
});

test('the same drawing gives the same bytes', async () => {
  expect(await draw()).toEqual(await draw());
});

test('words in the middle leave as much on their left as on their right', async () => {
  const { left, width } = await inkOf(await draw());
  expect(Math.abs(left - (400 - left - width))).toBeLessThanOrEqual(2);
});

test('words at the end stop where their anchor is', async () => {
  const { left, width } = await inkOf(
    await rasterise(
      <PictureFrame width={400} height={200} palette={palette}>
        {drawLabel({ words: 'N°\u00a01', x: 380, y: 120, size: 60, anchor: 'end' })}
      </PictureFrame>,
    ),
  );
  expect(Math.abs(left + width - 380)).toBeLessThanOrEqual(2);
});
