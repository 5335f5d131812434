import { selectIssues } from '../domain/library.ts';
import { isPublished } from '../domain/publication.ts';
import { createRoutes, LOCALES, type Section } from '../domain/routes.ts';
import { countSourcePages } from '../domain/source-list.ts';
import type { Locale } from '../schemas/locale.ts';
import type { SiteFacts } from './site-facts.ts';

/** Addresses are kept without the base path, which belongs to the host. */
const routes = createRoutes('/');

/** Sections whose list is a page of its own, whatever the magazine holds. */
const LISTS: readonly Section[] = ['issues', 'caseStudies', 'lexicon', 'authors', 'search'];

/** The language of an address. */
export function localeOfAddress(address: string): Locale {
  return address.startsWith(routes.home('en')) ? 'en' : 'fr';
}

/**
 * Lists the addresses that the site has on a day: its pages in both languages, feeds and sitemap,
 * without the base path. Pictures and scripts are parts of a page, and may go with it.
 *
 * @param day Calendar date, `YYYY-MM-DD`.
 * @returns Nothing before the first issue, without which no site can be built.
 */
export function listSiteAddresses(facts: SiteFacts, day: string): Set<string> {
  const issues = selectIssues(facts, (entry) => isPublished(entry, day));
  if (issues.length === 0) return new Set();
  const appearing = issues.flatMap(({ slugs }) => slugs);
  const sourceLists = countSourcePages(facts.sources.length);
  const inLocale = (locale: Locale): string[] => [
    routes.home(locale),
    routes.feed(locale),
    ...LISTS.map((section) => routes.section(locale, section)),
    ...issues.map(({ issue }) => routes.issue(locale, issue.number)),
    ...appearing.flatMap((folder) => {
      const slug = facts.slugs.get(folder)?.[locale];
      if (slug === undefined) return [];
      const entry = facts.articles.get(folder);
      const brand = entry?.kind === 'case-study' ? entry.brand : undefined;
      const hasBrand = brand !== undefined && facts.brands.has(brand);
      return [routes.article(locale, slug), ...(hasBrand ? [routes.brand(locale, brand)] : [])];
    }),
    ...facts.terms.map((slug) => routes.term(locale, slug[locale])),
    ...facts.sources.map((id) => routes.source(locale, id)),
    ...Array.from({ length: sourceLists }, (_, index) => routes.sourceList(locale, index + 1)),
    ...facts.authors.map((id) => routes.author(locale, id)),
    ...facts.pages
      .filter((page) => page.locale === locale)
      .map(({ slug }) => routes.page(locale, slug)),
  ];
  return new Set([...LOCALES.flatMap(inLocale), routes.file('sitemap.xml')]);
}

/**
 * Finds the first day of each address of the site, on a day and on every later one on which something
 * appears.
 *
 * @param from Calendar date; what is there on that day has it as its first.
 */
export function dateSiteAddresses(facts: SiteFacts, from: string): Map<string, string> {
  const dates = [...facts.issues, ...facts.articles.values()]
    .filter(({ draft, date }) => !draft && date > from)
    .map(({ date }) => date);
  const firstDays = new Map<string, string>();
  for (const day of [from, ...new Set(dates.sort())]) {
    for (const address of listSiteAddresses(facts, day)) {
      if (!firstDays.has(address)) firstDays.set(address, day);
    }
  }
  return firstDays;
}
