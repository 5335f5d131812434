import type { PageFacts } from '../domain/page-facts.ts';
import { getCurrentIssue, getFooterPages } from './from-astro.ts';

type GivenFacts = Omit<PageFacts, 'standing' | 'issue'> & { issue?: number };

/** Completes what a page says of itself with what every page shares; the current issue lends its colours. */
export async function getPageFacts(facts: GivenFacts): Promise<PageFacts> {
  const [standing, current] = await Promise.all([getFooterPages(facts.locale), getCurrentIssue()]);
  return { issue: current.number, ...facts, standing };
}
