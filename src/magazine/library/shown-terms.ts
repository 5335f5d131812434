import type { Journey, Moment } from '../journeys/journey.ts';
import { readableIn, type ReadableArticle } from './article.ts';
import type { Library, Term } from './library.ts';
import type { Locale } from '../vocabulary.ts';

/** A journey some of whose moments show a term. */
export interface ShownTerm {
  journey: Journey;
  /** The newest article that follows it. */
  article: ReadableArticle;
  /** Those moments, in order. */
  moments: readonly Moment[];
}

/** Whether a moment shows a term: it is of the stage that the term names, or has all that the term asks for. */
function shows({ stage, shows: asked }: Pick<Term, 'stage' | 'shows'>, moment: Moment): boolean {
  if (!asked) return stage === moment.stage;
  const { seam, feeling, value } = asked;
  return (
    (seam === undefined ||
      (moment.seam !== undefined &&
        (seam === 'any' || moment.seam.visible === (seam === 'visible')))) &&
    (feeling === undefined || moment.feeling === feeling) &&
    (value === undefined || moment.values.some((stake) => stake.value === value))
  );
}

/** The journeys that show a term, those that do so most often first, then those of the newest articles. */
export function journeysShowing(
  term: Pick<Term, 'stage' | 'shows'>,
  { moments }: Pick<Library, 'moments'>,
  locale: Locale,
): ShownTerm[] {
  const found = moments.filter(({ moment }) => shows(term, moment));
  return [...Map.groupBy(found, ({ journey }) => journey)]
    .flatMap(([journey, joined]) => {
      const [article] = readableIn(joined[0]?.articles ?? [], locale);
      return article ? [{ journey, article, moments: joined.map(({ moment }) => moment) }] : [];
    })
    .sort((one, other) => other.moments.length - one.moments.length);
}
