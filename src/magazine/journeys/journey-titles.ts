import { monotoneCurve, type Point } from './curve.ts';
import type { DrawnMoment, JourneyLayout, Knot } from './journey-layout.ts';

/** A moment with the words that stand at its knot. */
export interface TitledMoment extends DrawnMoment {
  title: string;
}

/** The title of a moment beside its knot. */
export interface PlacedTitle {
  lines: readonly string[];
  x: number;
  /** Ordinate of the first baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Whether it always stands there; the others come when their knot is pointed at. */
  kept: boolean;
  /** Whether it touches nothing there. */
  free: boolean;
  /** From one line to the next. */
  leading: number;
}

/** Room that a title must leave alone. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How words are set on the drawing, in viewBox units. */
interface Setting {
  /** Size and leading of a title. */
  size: number;
  leading: number;
  /** How far it stands from its knot. */
  gap: number;
  /** How wide the names of the ends of the scale are. */
  scale: number;
  /** How much larger the knot of the cover is. */
  cover: number;
  /** How far above the plot the title of the cover may rise where it finds no other place. */
  summit: number;
}

/** How far above the plot a title may rise: the panel’s stitch and the notches have the rest. */
const CEILING = -57;
const DRAWN: Setting = { size: 15, leading: 17, gap: 9, scale: 80, cover: 1, summit: CEILING };
/** Where the drawing shrinks with the page, and its words must not. No stitch leads to a panel there. */
const ENLARGED: Setting = { size: 26, leading: 28, gap: 6, scale: 122, cover: 1.4, summit: -94 };
export const TITLE_LEADING = DRAWN.leading;
/** About how wide its letters are, as shares of its size: narrow ones, wide ones and the rest. */
const LETTER = { narrow: 1 / 3, wide: 0.89, other: 0.61 } as const;
/** Letters that a title may have to try one line first. */
const LINE_LETTERS = 32;
/** How far below the plot it may stand: the tape has the rest. */
const FLOOR = 58;
/** Where notches stand above the plot; the name of a stage beside one is narrower than those of the scale. */
const NOTCH = { y: -38, room: 10, name: 0.75 } as const;
/** Where the name of the neutral line stands, above it. */
const NEUTRAL = { above: 24, below: 4 } as const;
/** Room for half the thread and a little more. */
const STRAND = 4;
/** Points of the curve between two knots that a title must not cover. */
const SAMPLES = 12;

/** The last two stand above, to either side of the stitch that rises from the knot; `under` is farther below. */
type Side = 'above' | 'below' | 'under' | 'right' | 'left' | 'past' | 'before';

/** Where a title stands: the side of its knot, and how far it is slid along it, from −1 to 1. */
type Spot = readonly [side: Side, slide: number];

const along = (side: Side): Spot[] => [0, 1, -1, 0.5, -0.5].map((slide) => [side, slide]);

/** The spots of a title in the order in which it tries them. */
const SPOTS: Readonly<Record<'high' | 'low' | 'level' | 'cover', readonly Spot[]>> = {
  high: [...along('above'), ...along('right'), ...along('left'), ...along('below'), ['under', 0]],
  low: [...along('below'), ...along('right'), ...along('left'), ...along('above')],
  level: [...along('right'), ...along('left'), ...along('below'), ...along('above')],
  /** Above the moment of the cover rises the stitch to its panel. */
  cover: [...along('right'), ...along('left'), ...along('below'), ['past', 0], ['before', 0]],
};

/** How far from the stitch that rises from its knot a title stands. */
const ASIDE = 10;

const widthOf = (line: string, size: number) => {
  const narrow = line.match(/[\sfijlt’'.,:;!|()]/g)?.length ?? 0;
  const wide = line.match(/[mwMW—]/g)?.length ?? 0;
  const other = line.length - narrow - wide;
  return size * (narrow * LETTER.narrow + wide * LETTER.wide + other * LETTER.other);
};

/** Breaks a title where its two lines are most alike. */
function breakTitle(title: string): string[] {
  const gaps = [...title.matchAll(/ /g)].map(({ index }) => index);
  const uneven = (at: number) => Math.abs(title.length - 2 * at);
  const [gap] = gaps.sort((one, other) => uneven(one) - uneven(other));
  return gap === undefined ? [title] : [title.slice(0, gap), title.slice(gap + 1)];
}

/** Breaks a title in three lines, the longest as short as can be. */
function breakInThree(title: string): string[] {
  const words = title.split(' ');
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  return words
    .flatMap((_, first) =>
      words.slice(first + 1).map((_, second) => {
        const cuts = [0, first + 1, first + second + 2];
        return cuts.map((cut, line) => words.slice(cut, cuts[line + 1]).join(' ')).filter(Boolean);
      }),
    )
    .reduce((best, lines) => (longest(lines) < longest(best) ? lines : best), [title]);
}

/** How much of two rooms is the same. */
const common = (one: Box, other: Box) =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;

const around = ({ x, y }: Point, room: number): Box => ({
  left: x - room,
  right: x + room,
  top: y - room,
  bottom: y + room,
});

function placeTitle(
  lines: readonly string[],
  { x, y }: Point,
  [side, slide]: Spot,
  radius: number,
  limits: Pick<Box, 'left' | 'right'>,
  { size, leading, gap }: Setting,
) {
  const breadth = Math.max(...lines.map((line) => widthOf(line, size)));
  const height = (lines.length - 1) * leading + size + 2;
  const beside = side === 'right' || side === 'left';
  const slid = beside ? 0 : slide * (breadth / 2 - radius);
  const centre = Math.min(
    Math.max(x + slid, limits.left + breadth / 2),
    limits.right - breadth / 2,
  );
  const left = {
    right: x + radius + 12,
    left: x - radius - 12 - breadth,
    past: x + ASIDE,
    before: x - ASIDE - breadth,
    above: centre - breadth / 2,
    below: centre - breadth / 2,
    under: centre - breadth / 2,
  }[side];
  const top = beside
    ? y - height / 2 + slide * (height / 2)
    : side === 'below' || side === 'under'
      ? y + radius + (side === 'below' ? gap : gap + 24)
      : y - radius - gap + 1 - height;
  const anchor = (
    {
      right: 'start',
      past: 'start',
      left: 'end',
      before: 'end',
      above: 'middle',
      below: 'middle',
      under: 'middle',
    } as const
  )[side];
  const box = { left, right: left + breadth, top, bottom: top + height };
  return {
    box,
    room: { ...box, left: left - APART * size, right: box.right + APART * size },
    title: {
      lines,
      leading,
      x: Math.round({ start: left, middle: centre, end: left + breadth }[anchor]),
      anchor,
      y: Math.round(top + 0.8 * size),
    },
  };
}

/** The knots whose titles stand there before anyone points at one: cover, pit, peak and last, each once. */
function keptKnots(moments: readonly TitledMoment[], cover: string | undefined): string[] {
  const feelings = moments.map(({ feeling }) => feeling);
  const first = (feeling: number) => moments[feelings.indexOf(feeling)]?.id;
  const kept = [
    cover,
    first(Math.min(...feelings)),
    first(Math.max(...feelings)),
    moments.at(-1)?.id,
  ];
  return [...new Set(kept.filter((id) => id !== undefined))];
}

/** Room between two titles on a line, as a share of their size: nearer, they would read as one. */
const APART = 0.8;

interface Candidate {
  box: Box;
  /** That and the room that other titles leave it. */
  room: Box;
  title: Omit<PlacedTitle, 'kept' | 'free'>;
}

/**
 * A spot for each of some titles, such that none touches another: as many as can stand, the first before the others.
 *
 * @param titles The spots of each, from the one that suits it best.
 * @param keepsFirst Whether the first stands even where two others could in its place.
 */
function arrange(
  [spots, ...rest]: readonly (readonly Candidate[])[],
  keepsFirst = false,
  taken: readonly Box[] = [],
): (Candidate | undefined)[] {
  if (!spots) return [];
  const count = (placed: readonly unknown[]) => placed.filter(Boolean).length;
  let best: (Candidate | undefined)[] = [];
  for (const spot of spots) {
    if (taken.some((other) => overlap(spot.box, other))) continue;
    const placed = [spot, ...arrange(rest, false, [...taken, spot.room])];
    if (count(placed) > count(best)) best = placed;
    if (count(best) > rest.length) return best;
  }
  if (keepsFirst) return best;
  const without = [undefined, ...arrange(rest, false, taken)];
  return count(without) > count(best) ? without : best;
}

/** The room that a thread through some points takes, without its knots. */
export function alongThread(points: readonly Point[]): Box[] {
  return monotoneCurve(points).flatMap(({ firstControl, secondControl, end }, index) => {
    const start = points[index] as Point;
    return Array.from({ length: SAMPLES }, (_, sample) => {
      const t = (sample + 0.5) / SAMPLES;
      const mix = (axis: 'x' | 'y') =>
        (1 - t) ** 3 * start[axis] +
        3 * (1 - t) ** 2 * t * firstControl[axis] +
        3 * (1 - t) * t ** 2 * secondControl[axis] +
        t ** 3 * end[axis];
      return around({ x: mix('x'), y: mix('y') }, STRAND);
    });
  });
}

/** What decides where titles stand, beside the thread. */
export interface TitleOptions {
  /** Id of the moment on the cover. */
  cover: string | undefined;
  /** Of the knots. */
  radius: number;
  /** What else stands on the sheet, in place of the thread through the knots: then no title stays. */
  others?: readonly Box[];
  /** Words and knots are as large as where the drawing is half as wide, and no stitch leads to a panel. */
  enlarged?: boolean;
}

/**
 * Places the titles of the moments beside the knots of a thread that runs to the right. Those of the
 * cover, the pit, the peak and the last stay, as many as can without touching the thread or each other; so do the
 * others of a borrowed thread, which has few.
 *
 * @returns One title a moment, in order.
 */
export function layoutTitles(
  moments: readonly TitledMoment[],
  {
    knots,
    notches,
    frame,
    places: tape,
    neutral,
    borrowed = false,
  }: Pick<JourneyLayout, 'knots' | 'notches' | 'frame' | 'places'> &
    Partial<Pick<JourneyLayout, 'neutral' | 'borrowed'>>,
  { cover, radius, others, enlarged = false }: TitleOptions,
): PlacedTitle[] {
  const setting = enlarged ? ENLARGED : DRAWN;
  const { size, scale } = setting;
  const radiusOf = (id: string) => (id === cover ? setting.cover * radius : radius);
  const taken: Box[] = [
    ...(others ?? alongThread(knots)),
    ...knots.map((knot) => around(knot, radiusOf(knot.id) + 2)),
    ...knots.flatMap(({ planned }) => (planned ? [around(planned, radius + 2)] : [])),
    ...notches.map((at) => {
      const mark = around({ x: at, y: NOTCH.y }, NOTCH.room);
      const isNamed = tape.length > 0 && !borrowed;
      const name = NOTCH.name * scale;
      return isNamed ? { ...mark, left: at - name, right: at + name } : mark;
    }),
    { left: 0, right: scale, top: -50, bottom: size - 41 },
    { left: 0, right: scale, top: frame.height + 26, bottom: frame.height + 50 },
  ];
  if (!enlarged && neutral !== undefined && knots[0]?.y !== neutral) {
    const { above, below } = NEUTRAL;
    taken.push({ left: 0, right: scale, top: neutral - above, bottom: neutral - below });
  }
  const led = enlarged ? undefined : knots.find(({ id }) => id === cover);
  if (led) taken.push({ left: led.x - 4, right: led.x + 4, top: CEILING - 4, bottom: led.y });
  const nights = tape
    .filter(({ night }) => night)
    .map(({ start, end }): Box => ({
      left: start,
      right: end,
      top: CEILING,
      bottom: frame.height + FLOOR,
    }));
  const lines = notches.map((at): Box => ({
    left: at - 4,
    right: at + 4,
    top: CEILING,
    bottom: frame.height + FLOOR,
  }));
  const kept = others ? [] : keptKnots(moments, cover);
  const placed = new Map<string, PlacedTitle>();
  /** Where the title of a moment can stand, from the spot that suits it best; and the first, were there room. */
  const spotsOf = (id: string) => {
    const index = moments.findIndex((moment) => moment.id === id);
    const [{ title, feeling }, knot] = [moments[index] as TitledMoment, knots[index] as Knot];
    const forms = title.length > LINE_LETTERS ? [breakTitle(title)] : [[title], breakTitle(title)];
    const spots =
      SPOTS[id === led?.id ? 'cover' : feeling > 0 ? 'high' : feeling < 0 ? 'low' : 'level'];
    const night = nights.find(({ left, right }) => knot.x > left && knot.x < right);
    const { left, right } = night ?? { left: 0, right: frame.width };
    const placesOf = (lines: readonly string[]) =>
      spots.map((spot) => placeTitle(lines, knot, spot, radiusOf(id), { left, right }, setting));
    const isWithin = ({ box }: Candidate, ceiling: number) =>
      box.left >= left &&
      box.right <= right &&
      (night !== undefined || !nights.some((other) => overlap(box, other))) &&
      box.top >= ceiling &&
      box.bottom <= frame.height + FLOOR;
    const fits = (spot: Candidate) =>
      isWithin(spot, CEILING) && !taken.some((other) => overlap(spot.box, other));
    // The line of a notch is crossed only where there is no other place.
    const crosses = ({ box }: Candidate) => lines.some((line) => overlap(box, line));
    const inOrder = (places: readonly Candidate[]) => {
      const fitting = places.filter(fits);
      return [...fitting.filter((spot) => !crosses(spot)), ...fitting.filter(crosses)];
    };
    const places = forms.flatMap(placesOf);
    const narrow = placesOf(breakInThree(title));
    const free = [...inOrder(places), ...inOrder(narrow)];
    // That of the cover stands in any case: higher up, or where on its halo it covers least.
    const covered = ({ box }: Candidate) =>
      taken.reduce((sum, other) => sum + common(box, other), 0);
    if (free.length === 0 && id === cover) {
      const [least] = [...places, ...narrow]
        .filter((spot) => isWithin(spot, setting.summit))
        .sort((one, other) => covered(one) - covered(other));
      if (least) free.push(least);
    }
    return { free, first: places[0] as Candidate };
  };
  const standing = kept.filter((id) => spotsOf(id).free.length > 0);
  const spots = arrange(
    standing.map((id) => spotsOf(id).free),
    standing[0] === cover,
  );
  for (const [index, spot] of spots.entries()) {
    if (spot) placed.set(standing[index] as string, { ...spot.title, kept: true, free: true });
    if (spot) taken.push(spot.room);
  }
  for (const { id } of moments) {
    if (placed.has(id)) continue;
    const { free, first } = spotsOf(id);
    const { title, room } = free[0] ?? first;
    const isKept = borrowed && free.length > 0;
    if (isKept) taken.push(room);
    placed.set(id, { ...title, kept: isKept, free: free.length > 0 });
  }
  return moments.map(({ id }) => placed.get(id) as PlacedTitle);
}
