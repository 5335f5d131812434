import {
  fitThread,
  layoutJourney,
  type Frame,
  type JourneyLayout,
} from '../../../magazine/journeys/journey-layout.ts';
import type { ToldMoment } from './curve-state.ts';
import { draw } from './element.ts';

/** Sizes of the thread, and what gives way where its moments have no room: as in the head of the article. */
const SIZES = { knot: 15, width: 4, period: 20 };
const FIT = { share: 0.26, dashes: 3 };
/** A knot smaller than this has its figure beside it, away from the middle of the plot: so far above, or below. */
const LEAST_NUMBERED = 9;
const [ABOVE, BELOW] = [-12, 19];
/** Least size of a figure. */
const LEAST_FIGURE = 10;
/** Least width of a thread that still reads as one beside the reader’s, and least length of its stitches. */
const [LEAST_WIDTH, LEAST_STITCH] = [2.5, 3];

/** The two colours of a drawing. */
export interface Palette {
  ink: string;
  stock: string;
}

/** Lays a journey out as the page tells it; its stages, which are not shown, are all alike. */
export function layoutTold(told: readonly ToldMoment[], frame: Frame): JourneyLayout {
  const moments = told.map((moment) => ({
    ...moment,
    stage: 'zmot' as const,
    seam: { visible: moment.stitched },
  }));
  return layoutJourney({ moments }, frame);
}

/**
 * The article’s thread, as the magazine draws it, without what only its head shows.
 *
 * @param isFilled Whether the knot of an index is filled; another is hollow.
 */
export function drawThread(
  layout: JourneyLayout,
  { ink, stock }: Palette,
  isFilled: (index: number) => boolean,
): SVGGElement {
  const { knot: radius, width, period } = fitThread(layout.step, SIZES, FIT);
  const isSmall = radius < LEAST_NUMBERED;
  return draw(
    'g',
    {},
    draw(
      'g',
      { fill: 'none', stroke: ink, 'stroke-width': Math.max(LEAST_WIDTH, width) },
      ...layout.strands.map(({ path, stitched }) =>
        draw('path', {
          d: path,
          ...(stitched && { 'stroke-dasharray': Math.max(LEAST_STITCH, period / 2) }),
        }),
      ),
    ),
    ...layout.knots.map(({ x, y, number }, index) =>
      draw(
        'g',
        { transform: `translate(${x} ${y})` },
        draw('circle', {
          r: radius,
          fill: isFilled(index) ? ink : stock,
          stroke: ink,
          'stroke-width': 2.5,
        }),
        draw(
          'text',
          {
            dy: isSmall ? (y > layout.neutral ? BELOW : ABOVE) : '.36em',
            'text-anchor': 'middle',
            'font-size': Math.max(LEAST_FIGURE, radius),
            'font-weight': 700,
            fill: isSmall || !isFilled(index) ? ink : stock,
          },
          `${number}`,
        ),
      ),
    ),
  );
}
