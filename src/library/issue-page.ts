import { readableIn } from '../domain/article.ts';
import type { Issue } from '../domain/library.ts';
import { describeIssue, describeMagazine, joinThings } from '../domain/structured-data.ts';
import { translator } from '../i18n/messages.ts';
import type { Locale } from '../schemas/locale.ts';
import { routes } from '../site.ts';
import { getLibrary } from './from-astro.ts';
import { getPageFacts } from './page-facts.ts';
import { pathsOf } from './section-page.ts';
import { addressOf, describePage, magazineIn } from './structured-data.ts';

/** One page for each issue that appears. */
export async function getIssuePaths() {
  const { issues } = await getLibrary();
  return issues.map((issue) => ({ params: { number: String(issue.number) }, props: { issue } }));
}

/** An issue for search engines, with its pieces. */
function describe(issue: Issue, locale: Locale): object[] {
  const { number, theme, standfirst, date, articles } = issue;
  const t = translator(locale);
  const path = routes.issue(locale, number);
  const trail = [
    { name: t('issues.title'), path: routes.section(locale, 'issues') },
    { name: t('issue.number', { number }), path },
  ];
  const edition = describeIssue(magazineIn(locale), {
    number,
    name: theme[locale],
    description: standfirst[locale],
    date,
    url: addressOf(path),
    image: addressOf(routes.issueImage(locale, number)),
    articles: readableIn(articles, locale).map(({ text }) => ({
      title: text.title,
      url: addressOf(routes.article(locale, text.slug)),
    })),
  });
  return describePage(locale, trail, [edition]);
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
    data: describe(issue, locale),
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
    data: [joinThings([describeMagazine(magazineIn(locale))])],
  });
}
