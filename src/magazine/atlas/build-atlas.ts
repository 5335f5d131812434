import { readableIn } from '../library/article.ts';
import type { Library } from '../library/library.ts';
import type { Journey, Moment } from '../journeys/journey.ts';
import type { Routes } from '../addresses/routes.ts';
import { seamKindOf, type Locale } from '../vocabulary.ts';
import { formatLength } from '../words/length.ts';
import type { Atlas, AtlasMoment } from './atlas.ts';
import { compareLetters } from '../journeys/letters.ts';

function waitOf({ wait }: Moment, locale: Locale): string | undefined {
  return wait?.actualMinutes === undefined ? undefined : formatLength(wait.actualMinutes, locale);
}

/** The journeys that can be read in a language, with the newest article that follows each. */
function atlasJourneys(
  { moments }: Pick<Library, 'moments'>,
  locale: Locale,
): { journey: Journey & { letter: string }; moments: Library['moments'] }[] {
  return [...Map.groupBy(moments, ({ journey }) => journey)]
    .flatMap(([{ draft, letter, ...journey }, placed]) => {
      const isReadable = placed.some(({ articles }) => readableIn(articles, locale).length > 0);
      return draft || letter === undefined || !isReadable
        ? []
        : [{ journey: { ...journey, draft, letter }, moments: placed }];
    })
    .sort((one, other) => compareLetters(one.journey.letter, other.journey.letter));
}

/** Gathers what has appeared in a language. */
export function buildAtlas(
  library: Pick<Library, 'moments'>,
  locale: Locale,
  routes: Pick<Routes, 'article'>,
): Atlas {
  const brands: Record<string, string> = {};
  const journeys = atlasJourneys(library, locale).flatMap(({ journey, moments }) => {
    const [first] = moments;
    const [article] = first ? readableIn(first.articles, locale) : [];
    if (!first || !article) return [];
    for (const { brand } of moments) if (brand) brands[brand.id] = brand.name;
    return [
      {
        id: journey.id,
        letter: journey.letter,
        label: (journey.label ?? journey.title)[locale],
        issue: first.issue.number,
        sector: first.brand?.sector ?? article.sector,
        path: routes.article(locale, article.text.slug),
        cover: article.cover?.journey.id === journey.id ? article.cover.moment.id : undefined,
        moments: moments.map(({ moment, brand }, index): AtlasMoment => ({
          id: moment.id,
          number: moment.number,
          title: moment.title[locale],
          stage: moment.stage,
          channel: moment.channel,
          feeling: moment.feeling,
          seam: seamKindOf(moment),
          moved: index > 0 && moments[index - 1]?.moment.channel !== moment.channel,
          evidence: moment.evidence,
          brand: brand?.id,
          wait: waitOf(moment, locale),
        })),
      },
    ];
  });
  return { journeys, brands };
}
