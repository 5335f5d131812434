import { readableIn, type Article, type ReadableArticle } from '../domain/article.ts';
import type { Journey } from '../domain/journey.ts';
import type { Issue } from '../domain/library.ts';
import { LOCALES } from '../domain/routes.ts';
import type { Locale } from '../schemas/locale.ts';
import { getLibrary } from './from-astro.ts';

/** What a share image shows: a piece in one language, or an issue. */
export type SharedThing =
  { kind: 'article'; article: ReadableArticle } | { kind: 'issue'; issue: Issue; locale: Locale };

/** A journey in the words of one language, and the piece whose issue lends its colours. */
export interface DrawnJourney {
  journey: Journey;
  article: Article;
  locale: Locale;
}

/** One share image for each piece and each issue, in each language. */
export async function getShareImagePaths() {
  const { articles, issues } = await getLibrary();
  return LOCALES.flatMap((locale) => {
    const path = (slug: string, shared: SharedThing) => ({
      params: { locale, slug },
      props: { shared },
    });
    return [
      ...readableIn(articles, locale).map((article) =>
        path(article.text.slug, { kind: 'article', article }),
      ),
      ...issues.map((issue) => path(`issue-${issue.number}`, { kind: 'issue', issue, locale })),
    ];
  });
}

/** One picture for each journey that a piece follows, in each language of the piece. */
export async function getJourneyImagePaths() {
  const { articles, journeys } = await getLibrary();
  return LOCALES.flatMap((locale) => {
    const readable = readableIn(articles, locale);
    return [...journeys.values()].flatMap((journey) => {
      const article = readable.find(({ journeys: followed }) => followed.includes(journey));
      if (!article) return [];
      const drawn: DrawnJourney = { journey, article, locale };
      return [{ params: { locale, id: journey.id }, props: { drawn } }];
    });
  });
}
