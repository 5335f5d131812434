import type { Issue } from '../domain/library.ts';
import { translator } from '../i18n/messages.ts';
import type { Locale } from '../schemas/locale.ts';
import { routes } from '../site.ts';
import { getLibrary } from './from-astro.ts';
import { getPageFacts } from './page-facts.ts';
import { pathsOf } from './section-page.ts';

/** One page for each issue that appears. */
export async function getIssuePaths() {
  const { issues } = await getLibrary();
  return issues.map((issue) => ({ params: { number: String(issue.number) }, props: { issue } }));
}

/** What the page of an issue says of itself. */
export function getIssueFacts(issue: Issue, locale: Locale) {
  const t = translator(locale);
  return getPageFacts({
    locale,
    title: `${t('issue.number', { number: issue.number })} · ${issue.theme[locale]}`,
    description: issue.standfirst[locale],
    issue: issue.number,
    paths: pathsOf((language) => routes.issue(language, issue.number)),
  });
}

/** What the home page says of itself. */
export function getHomeFacts(locale: Locale) {
  const t = translator(locale);
  return getPageFacts({
    locale,
    title: t('site.name'),
    description: t('site.description'),
    paths: pathsOf(routes.home),
  });
}
