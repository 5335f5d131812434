import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { layoutJourney, type Knot } from '../../magazine/journeys/journey-layout.ts';
import type { DrawText, Line } from './drawing.ts';
import { JourneyDrawing } from './JourneyDrawing.tsx';
import { ThreadDrawing } from './ThreadDrawing.tsx';

const moments = [
  { id: 'door', stage: 'zmot', feeling: 1 },
  { id: 'queue', stage: 'fmot', feeling: -2, seam: { visible: true } },
  { id: 'till', stage: 'fmot', feeling: 2, seam: { visible: false } },
] as const;

const layout = layoutJourney({ moments }, { width: 600, height: 200, direction: 'right' });
const palette = { ink: '#1a1fd1', stock: '#ffe14a' };
const labels = {
  title: 'The thread of a visit',
  magic: 'magic',
  misery: 'misery',
  stages: { zmot: 'ZMOT', fmot: 'FMOT', smot: 'SMOT', umot: 'UMOT' },
};

function draw(drawText?: DrawText): string {
  return renderToStaticMarkup(
    <JourneyDrawing
      layout={layout}
      palette={palette}
      labels={labels}
      filled="till"
      {...(drawText && { drawText })}
    />,
  );
}

test('words are text where the page has its fonts', () => {
  const words = draw().match(/(?<=<text[^>]*>)[^<]+/g);
  expect(words).toEqual(['magic', 'misery', 'ZMOT', 'FMOT', '1', '2', '3']);
});

test('the name of a stage stays within its part of the tape', () => {
  const frame = { width: 120, height: 200, direction: 'right' } as const;
  const tight = renderToStaticMarkup(
    <JourneyDrawing layout={layoutJourney({ moments }, frame)} palette={palette} labels={labels} />,
  );
  expect(tight.match(/textLength="[^"]+"/g)).toEqual(['textLength="36"']);
  expect(draw()).not.toContain('textLength');
});

test('every word is drawn by the letterer where one is given, and none is text', () => {
  const lines: Line[] = [];
  const svg = draw((line) => {
    lines.push(line);
    return <path d="M0 0" />;
  });
  expect(svg).not.toContain('<text');
  expect(lines.map(({ words }) => words)).toEqual([
    'magic',
    'misery',
    'ZMOT',
    'FMOT',
    '1',
    '2',
    '3',
  ]);
});

test('a number stands in the middle of its knot, in the colour that shows on it', () => {
  const lines: Line[] = [];
  const svg = draw((line) => {
    lines.push(line);
    return <path d={`M${line.words}`} />;
  });
  const [first, , last] = lines.slice(-3);
  expect(first).toMatchObject({ words: '1', x: 0, anchor: 'middle', fill: palette.ink });
  expect(last).toMatchObject({ words: '3', x: 0, anchor: 'middle', fill: palette.stock });
  expect(svg).toMatch(/<g transform="translate\(100 50\)"[^>]*>(?:(?!<\/g>).)*<path d="M1"/);
});

test('a join that shows is stitched, one that is hidden is whole', () => {
  const strands = draw().match(/<path d="[^"]*C[^"]*"[^>]*>/g) ?? [];
  expect(strands.map((strand) => strand.includes('stroke-dasharray'))).toEqual([true, false]);
});

test('moments borrowed from several journeys have their letters, dots between them, and no stage', () => {
  const borrowed = layoutJourney(
    {
      moments: moments.map((moment, index) => ({ ...moment, mark: 'KLM'[index] })),
      borrowed: true,
    },
    layout.frame,
  );
  const drawn = renderToStaticMarkup(
    <JourneyDrawing layout={borrowed} palette={palette} labels={labels} />,
  );
  expect(drawn.match(/(?<=<text[^>]*>)[^<]+/g)).toEqual(['magic', 'misery', 'K', 'L', 'M']);
  const strands = drawn.match(/<path d="[^"]*C[^"]*"[^>]*>/g) ?? [];
  expect(strands).toHaveLength(1);
  expect(strands[0]).toMatch(/stroke-linecap="round" stroke-dasharray="0 \d/);
});

test('the knots of the night stand in its negative, and the tape names the places', () => {
  const place = { hour: undefined, night: false };
  const drawnPlaces = [
    { ...place, name: 'The hall', start: 0, end: 2 },
    { ...place, name: 'The room', hour: '1 am', night: true, start: 2, end: 3 },
  ];
  const svg = renderToStaticMarkup(
    <JourneyDrawing
      layout={layoutJourney({ moments, drawnPlaces }, layout.frame)}
      palette={palette}
      labels={labels}
    />,
  );
  expect(svg.replaceAll(/<[^>]+>/g, ' ')).toContain('The hall');
  expect(svg.match(/(?<=<g class="night"><g><g [^>]*data-knot=")[^"]+/g)).toEqual(['till']);
});

test('the bare thread has one knot a moment, the filled one larger', () => {
  const svg = renderToStaticMarkup(
    <ThreadDrawing layout={layout} palette={palette} filled="till" />,
  );
  const radii = [...svg.matchAll(/<circle[^>]* r="(\d+)"/g)].map(([, radius]) => Number(radius));
  expect(radii).toHaveLength(3);
  expect(radii[2]).toBeGreaterThan(Math.max(radii[0] ?? 0, radii[1] ?? 0));
});

test('the bare thread shows the height of the neutral feeling where it is asked to', () => {
  const line = `d="M0 ${layout.neutral}H${layout.frame.width}"`;
  const drawn = (neutral: boolean) =>
    renderToStaticMarkup(<ThreadDrawing layout={layout} palette={palette} neutral={neutral} />);
  expect(drawn(true)).toContain(line);
  expect(drawn(false)).not.toContain(line);
});

test('a ghost knot says what was planned, where its words are text', () => {
  const planned = [{ ...moments[0], planned: { feeling: -1 } }, moments[1]];
  const drawn = renderToStaticMarkup(
    <JourneyDrawing
      layout={layoutJourney({ moments: planned }, layout.frame)}
      palette={palette}
      labels={{ ...labels, planned: 'planned' }}
    />,
  );
  expect(drawn.match(/stroke-dasharray="3.5 3.2"/g)).toHaveLength(1);
  expect(drawn).toContain('>planned</text>');
  expect(draw()).not.toContain('stroke-dasharray="3.5 3.2"');
});

describe('a drawing for those who cannot see it', () => {
  const across = (props: object) =>
    renderToStaticMarkup(<JourneyDrawing id="visit" {...{ layout, palette, labels }} {...props} />);

  test('is one picture with the name of the journey', () => {
    const svg = across({});
    expect(svg).toMatch(/^<svg[^>]* role="img"/);
    expect(svg).toMatch(/^<svg[^>]* aria-labelledby="visit-title"/);
    expect(svg).toContain('<title id="visit-title">The thread of a visit</title>');
  });

  test('is a group where its knots are links, which a picture would hide', () => {
    const svg = across({
      wrapKnot: ({ id }: Knot, drawing: ComponentChildren) => <a href={`#${id}`}>{drawing}</a>,
    });
    expect(svg).toMatch(/^<svg[^>]* role="group"/);
    expect(svg.match(/<a href="#(\w+)"/g)).toEqual([
      '<a href="#door"',
      '<a href="#queue"',
      '<a href="#till"',
    ]);
  });

  test('is hidden where words stand beside it: down the rows, and as a bare thread', () => {
    const down = layoutJourney({ moments }, { width: 80, height: 300, direction: 'down' });
    expect(across({ layout: down })).toMatch(/^<svg[^>]* aria-hidden="true"/);
    const thread = renderToStaticMarkup(<ThreadDrawing layout={layout} palette={palette} />);
    expect(thread).toMatch(/^<svg[^>]* aria-hidden="true"/);
  });

  test('marks the filled knot by its size, and not by colour alone', () => {
    const radii = [...across({ filled: 'queue' }).matchAll(/<circle[^>]* r="(\d+)"/g)].map(
      ([, radius]) => Number(radius),
    );
    expect(radii[1]).toBeGreaterThan(radii[0] ?? 0);
    expect(radii[0]).toBe(radii[2]);
  });
});
