import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ThreadBand } from './ThreadBand.tsx';

const moments = [
  { id: 'door', stage: 'zmot', feeling: 1 },
  { id: 'queue', stage: 'fmot', feeling: -2, seam: { visible: true } },
  { id: 'till', stage: 'fmot', feeling: 2, seam: { visible: false } },
] as const;

const pathsOf = (html: string) => Array.from(html.matchAll(/ d="([^"]*)"/g), ([, path]) => path);

test('the thread comes in from the edge, at the feeling where another stopped', () => {
  const [, entry] = pathsOf(renderToStaticMarkup(<ThreadBand journey={{ moments }} from={-2} />));
  expect(entry).toMatch(/^M-40 100C.* 25$/);
});

test('a seam that is visible is stitched, and so is the way in; moments of several journeys are dotted', () => {
  const count = (borrowed: boolean, dashes: string) =>
    renderToStaticMarkup(<ThreadBand journey={{ moments, borrowed }} />).split(
      `stroke-dasharray="${dashes}"`,
    ).length - 1;
  expect([count(false, '.6em'), count(false, '0 .7em')]).toEqual([2, 0]);
  expect([count(true, '.6em'), count(true, '0 .7em')]).toEqual([1, 1]);
});

test('every moment has its knot, and that of the cover is larger', () => {
  const html = renderToStaticMarkup(<ThreadBand journey={{ moments }} filled="till" />);
  const [knots = '', filled = ''] = pathsOf(html).slice(-2);
  expect(knots.match(/h0/g)).toHaveLength(3);
  expect(knots.endsWith(filled)).toBe(true);
});
