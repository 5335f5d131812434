import { expect, test } from 'vitest';
import { holdAlways } from '../../tests/random.ts';
import { layoutJourney, WIDE_FRAME } from './journey-layout.ts';
import { layoutTitles, type PlacedTitle, type TitledMoment } from './journey-titles.ts';

const titled = (id: string, feeling: number, title = `At the ${id}`): TitledMoment => ({
  id,
  feeling,
  title,
  stage: 'smot',
});

function place(moments: readonly TitledMoment[], cover?: string, enlarged = false) {
  const layout = layoutJourney({ moments }, WIDE_FRAME);
  const titles = layoutTitles(moments, layout, { cover, radius: enlarged ? 22 : 15, enlarged });
  const kept = moments.filter((_, index) => titles[index]?.kept).map(({ id }) => id);
  return { titles, kept, layout };
}

const visit = [
  titled('door', 1),
  titled('aisle', 0),
  titled('queue', -2),
  titled('till', 0),
  titled('bag', 2),
  titled('walk', 0),
  titled('stairs', -2),
  titled('table', 1),
];

test('the cover, the first pit, the first peak and the last keep their titles', () => {
  expect(place(visit, 'till').kept).toEqual(['queue', 'till', 'bag', 'table']);
});

test('a title stands above a peak and below a pit', () => {
  const { titles, layout } = place(visit);
  expect(titles[4]?.y).toBeLessThan(layout.knots[4]?.y ?? 0);
  expect(titles[2]?.y).toBeGreaterThan(layout.knots[2]?.y ?? 0);
});

test('a title stands beside the line of a notch where it can', () => {
  const moments = visit.map((moment, index) =>
    index < 4
      ? { ...moment, feeling: 0 }
      : { ...moment, feeling: index === 4 ? -2 : 0, stage: 'umot' as const },
  );
  const pit = { ...titled('bag', -2, 'The bag is handed over at once'), stage: 'umot' as const };
  const { titles, layout } = place(moments.with(4, pit));
  const title = titles[4];
  expect(title).toMatchObject({ kept: true, anchor: 'middle' });
  const breadth = Math.max(...(title?.lines ?? []).map((line) => line.length)) * 7.7;
  expect((title?.x ?? 0) - breadth / 2).toBeGreaterThan(layout.notches[0] ?? Infinity);
});

test('a long title takes two lines, alike in length', () => {
  const { titles } = place([
    titled('a', 2, 'The favourite product has gone from the shelf'),
    titled('b', -1),
  ]);
  expect(titles[0]?.lines).toEqual(['The favourite product', 'has gone from the shelf']);
});

test('a title takes three lines where two find no room', () => {
  // The last stands at the edge: above it the title of the cover, beside it a knot, and under it a strand that rises.
  const feelings = [
    0, 1, 1, -2, 1, -1, -2, -2, 2, -1, 2, -1, 1, 0, 1, -2, 2, 2, 1, -1, 2, -1, 1, 1,
  ];
  const moments = feelings.map((feeling, index) => ({
    ...titled(
      `m${index}`,
      feeling,
      index < 23 ? 'A red telephone, and a free ice lolly' : 'The hotel replies to her review',
    ),
    stage: index < 23 ? ('smot' as const) : ('umot' as const),
  }));
  const night = { name: 'Night', hour: undefined, night: true, start: 15, end: 18 };
  const layout = layoutJourney({ moments, drawnPlaces: [night] }, WIDE_FRAME);
  expect(layoutTitles(moments, layout, { cover: 'm20', radius: 14.7 }).at(-1)).toMatchObject({
    lines: ['The hotel', 'replies to', 'her review'],
    kept: true,
  });
});

test('larger titles are set apart, and may stand above the moment of the cover', () => {
  const small = place(visit, 'bag').titles[4];
  const large = place(visit, 'bag', true).titles[4];
  expect(large).toMatchObject({ kept: true });
  expect(large?.leading).toBeGreaterThan(small?.leading ?? Infinity);
});

test.for([false, true])(
  'no two titles that stay touch each other, whatever the feelings; larger: %s',
  (enlarged) => {
    const share = enlarged ? 26 / 15 : 1;
    holdAlways({ seed: 11, rounds: 100 }, (random) => {
      const moments = Array.from({ length: 2 + Math.floor(random() * 22) }, (_, index) =>
        titled(
          `m${index}`,
          Math.floor(random() * 5) - 2,
          'A title of five words or so'.slice(0, 4 + Math.floor(random() * 23)),
        ),
      );
      const cover = moments[Math.floor(random() * moments.length)]?.id;
      const boxes = place(moments, cover, enlarged).titles.flatMap(
        ({ kept, x, y, anchor, lines, leading }) => {
          const breadth = Math.max(...lines.map((line) => line.length)) * 7 * share;
          const left = x - { start: 0, middle: breadth / 2, end: breadth }[anchor];
          return kept
            ? [
                {
                  left,
                  right: left + breadth,
                  top: y - 11 * share,
                  bottom: y + leading * (lines.length - 1),
                },
              ]
            : [];
        },
      );
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const apart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top;
          expect(apart).toBe(true);
        }
      }
    });
  },
);

test.for([false, true])(
  'the title of the cover always stands, whatever the feelings and however long; larger: %s',
  (enlarged) => {
    holdAlways({ seed: 12, rounds: 200 }, (random) => {
      const moments = Array.from({ length: 2 + Math.floor(random() * 28) }, (_, index) =>
        titled(
          `m${index}`,
          Math.floor(random() * 5) - 2,
          'A title of as many words as a title may have in the magazine'.slice(
            0,
            8 + Math.floor(random() * 53),
          ),
        ),
      );
      const cover = moments[Math.floor(random() * moments.length)]?.id ?? '';
      expect(place(moments, cover, enlarged).kept).toContain(cover);
    });
  },
);

test('a title gives way to another where both can stand', () => {
  // Beside the bell, the title of the last would have no room: it stands on the other side of its knot.
  const moments = [
    titled('door', 0),
    ...Array.from({ length: 20 }, (_, index) => titled(`m${index}`, index % 2)),
    titled('bell', 2, 'One stroke of a bell, and a till opens'),
    titled('till', 1),
    titled('walk', 1, 'Up at five in the morning'),
  ];
  expect(place(moments, 'bell').kept).toEqual(expect.arrayContaining(['bell', 'walk']));
});

test('where the stitch to the panel rises from a peak, its title stands beside the stitch', () => {
  const host = titled('host', 2, 'The host knew his guest was a surfer');
  const feelings = [1, -1, -2, 1, 0, 2, 0];
  const moments = feelings.map((feeling, index) => titled(`m${index}`, feeling));
  const { titles, layout } = place(moments.with(5, host), 'host');
  const [x, knot] = [titles[5]?.x ?? 0, layout.knots[5]?.x ?? 0];
  expect(titles[5]).toMatchObject({ kept: true });
  expect(titles[5]?.anchor).toBe(x > knot ? 'start' : 'end');
});

test('every title stays within the frame, and that of a moment of the night within its place', () => {
  const moments = [titled('a', 2, 'A title of the first moment'), titled('b', -2)];
  const edges = ({ x, anchor, lines }: PlacedTitle) => {
    const breadth = Math.max(...lines.map((line) => line.length)) * 7;
    const left = x - { start: 0, middle: breadth / 2, end: breadth }[anchor];
    return [left, left + breadth] as const;
  };
  for (const title of place(moments, 'b').titles) {
    const [left, right] = edges(title);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(WIDE_FRAME.width);
  }
  const long = visit.with(4, titled('bag', -2, 'The shaft of the lift'));
  const night = { name: 'Night', hour: undefined, night: true, start: 4, end: 5 };
  const layout = layoutJourney({ moments: long, drawnPlaces: [night] }, WIDE_FRAME);
  const [left, right] = edges(
    layoutTitles(long, layout, { cover: 'till', radius: 15 })[4] as PlacedTitle,
  );
  expect(left).toBeGreaterThan(layout.places[0]?.start ?? Infinity);
  expect(right).toBeLessThan(layout.places[0]?.end ?? 0);
});

test('on a sheet that others share no title stays, and one that would touch them is not free', () => {
  const layout = layoutJourney({ moments: visit }, WIDE_FRAME);
  const everywhere = { left: 0, right: 680, top: -99, bottom: 999 };
  const titles = layoutTitles(visit, layout, { cover: 'till', radius: 15, others: [everywhere] });
  expect(titles.some(({ kept }) => kept)).toBe(false);
  expect(titles[0]?.free).toBe(false);
  expect(titles.at(-1)?.free).toBe(true);
});
