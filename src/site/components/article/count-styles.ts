import look from './count.css?inline';
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
  const { peak, rival, end } = counts;
  const rules = COUNT_RULES.map((rule) => ({
    key: rule,
    ...countJourney(journey, rule, peak, end),
  }));
  return rival
    ? [...rules, { key: 'rival', ...countJourney(journey, 'peak-end', rival, end) }]
    : rules;
}

/** What stands in a page with the instrument: its look, and which knots each way of counting fills. */
export function countStyles(journey: Journey): string {
  const counted = waysOf(journey).map(({ key, counted: moments }) => {
    // Unquoted where CSS allows it: each quote is two bytes more in the page.
    const knots = moments.map(({ id }) => `[data-knot=${/^\d/.test(id) ? `'${id}'` : id}]`).join();
    const all = moments.length === journey.moments.length;
    return `.hero:has([value=${key}]:checked) #thread-${journey.id} ${all ? '[data-knot]' : `:is(${knots})`}`;
  });
  return `${look.trim()}${counted.join()}{--knot:1.3;&[data-filled]{--knot:1}>circle{fill:currentColor}>text{fill:var(--ground)}}`;
}
