import type { DrawnJourney, DrawnPlace } from '../journeys/journey-layout.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import type { Locale } from '../vocabulary.ts';
import type { Article, BorrowedMoment, ReadableArticle } from './article.ts';

/** A borrowed moment whose own article can be read in the language asked for. */
export interface ReadableBorrowed extends BorrowedMoment {
  article: ReadableArticle;
}

/** One knot is no thread. */
const LEAST = 2;

/**
 * The moments on the thread of an article that has no journey: those that its editors chose, or for an
 * editorial the covers of the articles beside it, in reading order. What does not appear is left out.
 *
 * @param beside The articles of its issue that appear, in reading order.
 * @param owners The articles that appear, by id of their journeys.
 */
export function borrowMoments(
  entry: ArticleEntry,
  beside: readonly Article[],
  owners: ReadonlyMap<string, readonly Article[]>,
): BorrowedMoment[] {
  if (entry.journeys.length > 0) return [];
  if (entry.kind === 'editorial') {
    return beside.flatMap((article) =>
      article.cover ? [{ ...article.cover, article, line: undefined }] : [],
    );
  }
  const chosen = 'thread' in entry ? entry.thread : [];
  return chosen.flatMap(({ line, ...ids }) => {
    const [article] = owners.get(ids.journey) ?? [];
    const journey = article?.journeys.find(({ id }) => id === ids.journey);
    const moment = journey?.moments.find(({ id }) => id === ids.moment);
    return article && journey && moment ? [{ journey, moment, article, line }] : [];
  });
}

/** The borrowed moments of an article that have a page in a language; none where they make no thread. */
export function borrowedIn({ borrowed }: Article, locale: Locale): ReadableBorrowed[] {
  const readable = borrowed.flatMap((each): ReadableBorrowed[] => {
    const text = each.article.texts[locale];
    return text ? [{ ...each, article: { ...each.article, text } }] : [];
  });
  return readable.length < LEAST ? [] : readable;
}

/** Id of the knot of a borrowed moment: moments of two journeys may have the same id, letters differ. */
export function borrowedId({ journey, moment }: BorrowedMoment): string {
  return `${journey.letter ?? journey.id}-${moment.id}`;
}

/** What a moment does on the thread that borrows it, in a language: in the words of its own article where an editorial does. */
export function lineOf({ line, moment }: BorrowedMoment, locale: Locale): string {
  return (line ?? moment.text)[locale];
}

/** Short name of the journey that a moment is borrowed from. */
export function nameOfLender({ journey }: Pick<BorrowedMoment, 'journey'>, locale: Locale): string {
  return (journey.label ?? journey.title)[locale];
}

/** Where borrowed moments come from, by their indices; neighbours from one journey share a place. */
function lendersOf(borrowed: readonly BorrowedMoment[], locale: Locale): DrawnPlace[] {
  const lenders: DrawnPlace[] = [];
  borrowed.forEach((each, index) => {
    const name = nameOfLender(each, locale);
    const last = lenders.at(-1);
    if (last?.name === name) last.end = index + 1;
    else lenders.push({ name, hour: undefined, night: false, start: index, end: index + 1 });
  });
  return lenders;
}

/** Borrowed moments as a thread: the letters of their journeys in its knots, the names of these on its tape. */
export function drawBorrowed(
  borrowed: readonly BorrowedMoment[],
  locale: Locale,
): Required<DrawnJourney> {
  return {
    borrowed: true,
    drawnPlaces: lendersOf(borrowed, locale),
    moments: borrowed.map((each) => ({
      id: borrowedId(each),
      mark: each.journey.letter,
      stage: each.moment.stage,
      feeling: each.moment.feeling,
    })),
  };
}

/** The thread that stands for an article: the journey of its cover, else the one that it borrows, if any. */
export function threadOf(article: Article, locale: Locale): DrawnJourney | undefined {
  const borrowed = borrowedIn(article, locale);
  return (
    article.cover?.journey ?? (borrowed.length > 0 ? drawBorrowed(borrowed, locale) : undefined)
  );
}
