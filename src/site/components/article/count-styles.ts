import { countJourney, type Count } from '../../../magazine/journeys/counting.ts';
import type { Journey } from '../../../magazine/journeys/journey.ts';
import { COUNT_RULES } from '../../../magazine/vocabulary.ts';

/** A way of counting a journey: a rule, or the rule of peak and end with the rival for its peak. */
export interface Way extends Count {
  key: string;
}

/** The ways in which a journey with an instrument can be counted. */
export function waysOf(journey: Journey): Way[] {
  const { counts } = journey;
  if (!counts) return [];
  const { peak, rival } = counts;
  const rules = COUNT_RULES.map((rule) => ({ key: rule, ...countJourney(journey, rule, peak) }));
  return rival ? [...rules, { key: 'rival', ...countJourney(journey, 'peak-end', rival) }] : rules;
}

/** The instrument stands where the panel of a chosen moment does, which takes its place and gives it back. */
const SWAP =
  '@media (width>=72rem){.hero:not(:has([data-chosen])) .tally+*,.hero:has([data-chosen]) .tally{visibility:hidden}' +
  '.tally+* .shut{display:block;position:absolute;inset:0 .3rem auto auto;inline-size:1.5rem;font-size:1.6rem}}';
/** The knot of the cover is filled only where it is counted. */
const BARE =
  '.hero [data-filled]:not([data-chosen]){--knot:.7;>circle{fill:var(--ground)}>text{fill:currentColor}}';
const FILLED =
  '{--knot:1.3;&[data-filled]{--knot:1}>circle{fill:currentColor}>text{fill:var(--ground)}}';

/** What stands in a page with the instrument alone: which knots each way of counting fills. */
export function countStyles(journey: Journey): string {
  const counted = waysOf(journey).map(({ key, counted: moments }) => {
    const knots = moments.map(({ id }) => `[data-knot=${id}]`).join();
    const all = moments.length === journey.moments.length;
    return `.hero:has([value=${key}]:checked) #thread-${journey.id} ${all ? '[data-knot]' : `:is(${knots})`}`;
  });
  return `${SWAP}${BARE}${counted.join()}${FILLED}`;
}
