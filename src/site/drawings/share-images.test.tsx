import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { IssueShareImage } from './IssueShareImage.tsx';
import type { DrawText, Line } from './drawing.ts';
import { JOURNEY_SHEET_WIDTH, JourneySheet, sheetHeight } from './JourneySheet.tsx';
import { SHARE_SIZE } from '../facts/page-facts.ts';
import { ArticleShareImage, SIDE } from './ArticleShareImage.tsx';

const palette = { ink: '#1a1fd1', stock: '#ffe14a' };
const thread = {
  moments: [
    { id: 'door', stage: 'zmot', feeling: 1 },
    { id: 'queue', stage: 'fmot', feeling: -2 },
    { id: 'till', stage: 'fmot', feeling: 2 },
  ] as const,
  filled: 'till',
};

/** Draws and remembers what was lettered. */
function record(draw: (drawText: DrawText) => VNode): { svg: string; lines: Line[] } {
  const lines: Line[] = [];
  const svg = renderToStaticMarkup(
    draw((line) => {
      lines.push(line);
      return null;
    }),
  );
  return { svg, lines };
}

function share(withThread: boolean) {
  return record((drawText) => (
    <ArticleShareImage
      palette={palette}
      name="The Fanzine"
      corner="No. 1"
      title={{ lines: ['The queue', 'has an end'], size: 140 }}
      thread={withThread ? thread : undefined}
      drawTitle={drawText}
      drawLabel={drawText}
    />
  ));
}

test('a share image is printed in the two colours of the issue and no other', () => {
  const colours = new Set(share(true).svg.match(/#[0-9a-f]{6}/g));
  expect([...colours].sort()).toEqual([palette.ink, palette.stock]);
});

test('the title stands on the left margin, its lines in order', () => {
  const title = share(true).lines.filter(({ size }) => size === 140);
  expect(title.map(({ words }) => words)).toEqual(['The queue', 'has an end']);
  expect(title.map(({ x }) => x)).toEqual([SIDE, SIDE]);
  expect(title[1]?.y).toBeGreaterThan(title[0]?.y ?? Infinity);
});

test('no line leaves the sheet', () => {
  for (const { lines } of [share(true), share(false)]) {
    for (const { y, size } of lines) {
      expect(y - size).toBeGreaterThan(0);
      expect(y + size * 0.25).toBeLessThan(SHARE_SIZE.height);
    }
  }
});

test('an article without a journey has no thread, and its title stands lower', () => {
  expect(share(true).svg).toContain('<circle');
  expect(share(false).svg).not.toContain('<circle');
  const lastLine = (lines: readonly Line[]) => lines.at(-1)?.y ?? 0;
  expect(lastLine(share(false).lines)).toBeGreaterThan(lastLine(share(true).lines));
});

test('an issue shows its masthead, its number and its theme', () => {
  const { lines } = record((drawText) => (
    <IssueShareImage
      palette={palette}
      masthead={{ words: 'SEAMLESS', size: 280 }}
      tagline="About seams"
      corner="No. 1 · Autumn 2026"
      theme={{ lines: ['Moments of truth'], size: 104 }}
      thread={thread}
      drawTitle={drawText}
      drawLabel={drawText}
    />
  ));
  expect(lines.map(({ words }) => words)).toEqual([
    'SEAMLESS',
    'About seams',
    'No. 1 · Autumn 2026',
    'Moments of truth',
  ]);
});

test.for([3, 12, 30])('the sheet of a journey of %i moments shows them all', (count) => {
  const moments = Array.from({ length: count }, (_, index) => ({
    id: `moment-${index}`,
    stage: 'fmot' as const,
    feeling: index % 2,
    lines: [`Moment ${index}`, 'on two lines'],
    aside: 'FMOT · +1 ease',
  }));
  const { svg, lines } = record((drawText) => (
    <JourneySheet
      moments={moments}
      palette={palette}
      labels={{
        title: 'A visit',
        magic: 'magic',
        misery: 'misery',
        stages: { zmot: 'ZMOT', fmot: 'FMOT', smot: 'SMOT', umot: 'UMOT' },
      }}
      drawText={drawText}
    />
  ));
  expect(svg.match(/<circle/g)).toHaveLength(count);
  // A telephone of 360 pixels leaves a figure 280, where a reader keeps the margins that browsers give it.
  const words = lines.filter((line) => /\p{L}/u.test(line.words));
  const smallest = Math.min(...words.map(({ size }) => size));
  expect((smallest * 280) / JOURNEY_SHEET_WIDTH).toBeGreaterThanOrEqual(12);
  expect(svg).toContain(`width="${JOURNEY_SHEET_WIDTH}" height="${sheetHeight(count)}"`);
  expect(lines.filter(({ words }) => words === 'on two lines')).toHaveLength(count);
});
