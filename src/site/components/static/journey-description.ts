import { countVisibleSeams, type Journey } from '../../../magazine/journeys/journey.ts';
import { nameOfLender, type ReadableBorrowed } from '../../../magazine/library/borrowed.ts';
import { formatFeeling, plural, translator } from '../../../magazine/words/messages.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';

/** What parts one moment from the next; French sets a space before it. */
const SEPARATOR = { fr: ' ; ', en: '; ' } as const;

/** The stage of each moment of a journey in short, which is spelt out where it comes first. */
export function nameStages({ moments }: Pick<Journey, 'moments'>, locale: Locale): string[] {
  const t = translator(locale);
  return moments.map(({ stage }, place) => {
    const short = t(`stage.short.${stage}`);
    const isFirst = moments.findIndex((each) => each.stage === stage) === place;
    return isFirst ? `${short} (${t(`stage.${stage}`)})` : short;
  });
}

/** A journey told in one sentence, moment by moment: what its drawing says to those who do not see it. */
export function describeJourney(journey: Journey, locale: Locale): string {
  const t = translator(locale);
  const stages = nameStages(journey, locale);
  const moments = journey.moments.map(({ number, title, feeling, seam }, place) => {
    const knot = t('journey.knot', {
      number,
      title: title[locale],
      stage: stages[place] ?? '',
      feeling: formatFeeling(feeling, locale),
    });
    return seam?.visible ? t('journey.described.seam', { knot }) : knot;
  });
  return t('journey.described', {
    title: journey.title[locale],
    count: moments.length,
    seams: plural(locale, countVisibleSeams(journey), 'seams'),
    moments: moments.join(SEPARATOR[locale]),
  });
}

/** A thread of borrowed moments told in one sentence: what its drawing says to those who do not see it. */
export function describeBorrowed(
  title: string,
  borrowed: readonly ReadableBorrowed[],
  locale: Locale,
): string {
  const t = translator(locale);
  const moments = borrowed.map((each) =>
    t('borrowed.knot', {
      letter: each.journey.letter ?? '',
      title: each.moment.title[locale],
      journey: nameOfLender(each, locale),
      feeling: formatFeeling(each.moment.feeling, locale),
    }),
  );
  return t('borrowed.described', {
    title,
    count: borrowed.length,
    moments: moments.join(SEPARATOR[locale]),
  });
}
