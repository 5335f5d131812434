import { buildSearchChoices, type SearchChoices } from '../domain/search-choices.ts';
import type { PageFacts } from '../domain/page-facts.ts';
import type { Locale } from '../schemas/locale.ts';
import { getLibrary } from './from-astro.ts';
import { getSectionFacts } from './section-page.ts';

/** What the search page of a language shows. */
export async function getSearchPage(
  locale: Locale,
): Promise<{ page: PageFacts; choices: SearchChoices }> {
  return {
    page: await getSectionFacts('search', locale),
    choices: buildSearchChoices(await getLibrary(), locale),
  };
}
