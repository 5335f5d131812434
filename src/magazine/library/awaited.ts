import { sourcesOfMoment } from '../journeys/journey.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import type { JourneyEntry, MomentEntry } from '../schemas/journey.ts';
import type { Locale } from '../vocabulary.ts';
import type { TextFacts } from './article.ts';
import type { LibraryEntries } from './entries.ts';

type TravelledEntry = Pick<JourneyEntry, 'awaiting' | 'brand'> & {
  moments: readonly MomentEntry[];
};

/** The entries that may await a language, as editors wrote them or joined. */
type Entries = Pick<LibraryEntries, 'sources' | 'brands' | 'terms' | 'authors' | 'issues'> & {
  journeys: ReadonlyMap<string, TravelledEntry>;
};

/**
 * Finds what is still to come in a language: what says so itself (`awaiting`), and what rests on that, which
 * could only be shown there with a hole in it.
 */
export function findAwaited(entries: Entries, locale: Locale) {
  /** Those that await the language, or rest on something that does. */
  const among = <Entry extends { awaiting?: Locale | undefined }>(
    candidates: Iterable<readonly [string, Entry]>,
    rests: (entry: Entry) => boolean = () => false,
  ): ReadonlySet<string> =>
    new Set(
      [...candidates]
        .filter(([, entry]) => entry.awaiting === locale || rests(entry))
        .map(([id]) => id),
    );
  const sources = among(entries.sources);
  const isCited = (cited: { sources: readonly string[] }) => cited.sources.some(isIn(sources));
  const brands = among(entries.brands, isCited);
  const journeys = among(
    entries.journeys,
    ({ brand, moments }) =>
      [brand, ...moments.map((moment) => moment.brand)].some(isIn(brands)) ||
      moments.flatMap(sourcesOfMoment).some(isIn(sources)),
  );
  const terms = among(entries.terms, isCited);
  const authors = among(entries.authors);
  const issues = among(entries.issues.map((issue) => [String(issue.number), issue]));
  return {
    sources,
    brands,
    journeys,
    terms,
    authors,
    issues,
    /** Whether the text of an article has to wait. */
    holdsBack: (
      article: ArticleEntry,
      text: Pick<TextFacts, 'citations' | 'terms' | 'linkedTerms'>,
    ) =>
      article.awaiting === locale ||
      issues.has(String(article.issue)) ||
      (article.kind === 'case-study' && brands.has(article.brand)) ||
      article.authors.some(isIn(authors)) ||
      article.journeys.some(isIn(journeys)) ||
      [...article.sources, article.figure?.source, ...text.citations].some(isIn(sources)) ||
      [...text.terms, ...text.linkedTerms].some(isIn(terms)),
  };
}

const isIn = (ids: ReadonlySet<string>) => (id: string | undefined) =>
  id !== undefined && ids.has(id);
