import type { StandingPage } from '../domain/library.ts';
import type { Locale } from '../schemas/locale.ts';
import { routes } from '../site.ts';
import { readingFor } from './article-page.ts';
import { getLibrary, getStandingBody } from './from-astro.ts';
import { getPageFacts } from './page-facts.ts';
import { describePage } from './structured-data.ts';

/** One page for each standing page in a language. */
export async function getStandingPaths(locale: Locale) {
  return (await getLibrary()).pages
    .filter((page) => page.locale === locale)
    .map((standing) => ({ params: { page: standing.slug }, props: { standing } }));
}

/** Everything that a standing page shows. */
export async function getStandingPage(standing: StandingPage) {
  const { locale, title, standfirst } = standing;
  const translations = (await getLibrary()).pages.filter(({ id }) => id === standing.id);
  return {
    page: await getPageFacts({
      locale,
      title,
      description: standfirst,
      data: describePage(locale, [{ name: title, path: routes.page(locale, standing.slug) }]),
      paths: Object.fromEntries(
        translations.map(({ locale: language, slug }) => [language, routes.page(language, slug)]),
      ),
    }),
    standing,
    reading: readingFor(await getLibrary(), [], locale),
    Body: await getStandingBody(standing),
  };
}
