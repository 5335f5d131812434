import { readableIn } from '../domain/article.ts';
import type { Brand, Case } from '../domain/library.ts';
import { translator } from '../i18n/messages.ts';
import type { Locale } from '../schemas/locale.ts';
import { routes } from '../site.ts';
import { getLibrary } from './from-astro.ts';
import { getPageFacts } from './page-facts.ts';
import { pathsOf } from './section-page.ts';
import { describePage } from './structured-data.ts';

/** The brands that have a case study in a language, in alphabetical order. */
export async function getCases(locale: Locale): Promise<Case[]> {
  const { articles, brands } = await getLibrary();
  const readable = readableIn(articles, locale);
  return [...brands.values()]
    .map((brand) => ({ brand, articles: readable.filter((article) => article.brand === brand.id) }))
    .filter((entry) => entry.articles.length > 0)
    .sort((one, other) => one.brand.name.localeCompare(other.brand.name, locale));
}

/** One page for each brand that has a case study. */
export async function getBrandPaths(locale: Locale) {
  return (await getCases(locale)).map((props) => ({ params: { brand: props.brand.id }, props }));
}

/** What the page of a brand says of itself. */
export function getBrandFacts(brand: Brand, locale: Locale) {
  const t = translator(locale);
  return getPageFacts({
    locale,
    title: t('cases.of', { brand: brand.name }),
    description: brand.summary[locale],
    paths: pathsOf((language) => routes.brand(language, brand.id)),
    data: describePage(locale, [
      { name: t('cases.title'), path: routes.section(locale, 'caseStudies') },
      { name: brand.name, path: routes.brand(locale, brand.id) },
    ]),
  });
}
