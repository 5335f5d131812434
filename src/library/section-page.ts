import type { PageFacts } from '../domain/page-facts.ts';
import { LOCALES, type Section } from '../domain/routes.ts';
import { describeLexicon } from '../domain/structured-data.ts';
import { translator, type MessageKey } from '../i18n/messages.ts';
import type { Locale } from '../schemas/locale.ts';
import { routes } from '../site.ts';
import { getPageFacts } from './page-facts.ts';
import { addressOf, describePage, magazineIn } from './structured-data.ts';

type ListedSection = Exclude<Section, 'articles'>;

const WORDS: Record<ListedSection, { title: MessageKey; description: MessageKey }> = {
  issues: { title: 'issues.title', description: 'issues.standfirst' },
  caseStudies: { title: 'cases.title', description: 'cases.standfirst' },
  lexicon: { title: 'lexicon.title', description: 'lexicon.standfirst' },
  sources: { title: 'sources.title', description: 'sources.standfirst' },
  authors: { title: 'authors.title', description: 'authors.standfirst' },
  search: { title: 'search.title', description: 'search.standfirst' },
};

/** One path a language, from a function of the language. */
export function pathsOf(pathIn: (locale: Locale) => string): PageFacts['paths'] {
  return Object.fromEntries(LOCALES.map((locale) => [locale, pathIn(locale)]));
}

/** What the list page of a section says of itself. */
export function getSectionFacts(section: ListedSection, locale: Locale): Promise<PageFacts> {
  const t = translator(locale);
  const title = t(WORDS[section].title);
  const description = t(WORDS[section].description);
  const path = routes.section(locale, section);
  const lexicon = { name: title, description, url: addressOf(path) };
  const things = section === 'lexicon' ? [describeLexicon(magazineIn(locale), lexicon)] : [];
  return getPageFacts({
    locale,
    title,
    description,
    paths: pathsOf((language) => routes.section(language, section)),
    data: describePage(locale, [{ name: title, path }], things),
  });
}
