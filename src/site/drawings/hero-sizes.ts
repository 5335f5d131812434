import {
  fitThread,
  type JourneyLayout,
  type ThreadSizes,
} from '../../magazine/journeys/journey-layout.ts';

/** Sizes of the thread of a hero where its moments have room, and what gives way where they have not. */
export const HERO_SIZES: ThreadSizes = { knot: 15, width: 4, period: 20 };
const HERO_FIT = { share: 0.26, dashes: 3 };
/** How much larger knots are where the drawing shrinks with the page, as its style says; less so where they are dense. */
const SMALL = { knots: 1.5, dense: 1.3 } as const;
/** How much larger the filled knot is. */
export const FILLED = 1.4;

/** Sizes of the knots and stitches of a hero. */
export const heroSizes = ({ step }: Pick<JourneyLayout, 'step'>) =>
  fitThread(step, HERO_SIZES, HERO_FIT);

/** Radius of the knots of a hero; enlarged, where the drawing shrinks with the page. */
export function heroRadius(
  layout: Pick<JourneyLayout, 'step'>,
  { enlarged }: { enlarged: boolean },
): number {
  const { knot } = heroSizes(layout);
  if (!enlarged) return knot;
  return knot * (knot < HERO_SIZES.knot ? SMALL.dense : SMALL.knots);
}
