/** What decides whether an entry appears: a draft never does, a date to come not yet. */
export interface Publishable {
  draft: boolean;
  /** Calendar date, `YYYY-MM-DD`. */
  date: string;
}

/** When two things appear together, as an article and its issue: once both do. */
export function joinPublishables(one: Publishable, other: Publishable): Publishable {
  return {
    draft: one.draft || other.draft,
    date: one.date > other.date ? one.date : other.date,
  };
}

/**
 * Whether an entry appears in pages, search, feeds, sitemap and data. The one rule, used everywhere.
 *
 * @param today Calendar date of the build, `YYYY-MM-DD`.
 */
export function isPublished({ draft, date }: Publishable, today: string): boolean {
  return !draft && date <= today;
}
