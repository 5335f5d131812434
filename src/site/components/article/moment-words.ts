import type { Journey } from '../../../magazine/journeys/journey.ts';
import { formatFeeling, translator } from '../../../magazine/words/messages.ts';
import type { JourneyLabels, ShownMoment } from '../../islands/journey/view.tsx';
import { FEELINGS, type Locale, STAGES } from '../../../magazine/vocabulary.ts';

/** The length of a wait in the unit a reader would use. */
export function formatWait(durationMinutes: number, locale: Locale): string {
  const t = translator(locale);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  if (durationMinutes < 120) return t('wait.minutes', { minutes: number.format(durationMinutes) });
  if (durationMinutes < 48 * 60)
    return t('wait.hours', { hours: number.format(durationMinutes / 60) });
  return t('wait.days', { days: number.format(durationMinutes / (24 * 60)) });
}

/** Names of the stages as the tape prints them. */
function stageNames(locale: Locale) {
  const t = translator(locale);
  const entries = STAGES.map((stage) => [stage, t(`stage.short.${stage}`)] as const);
  return Object.fromEntries(entries) as Record<(typeof STAGES)[number], string>;
}

/** A journey’s moments as the island knows them. */
export function shownMoments({ moments }: Journey, locale: Locale): ShownMoment[] {
  return moments.map(({ id, stage, feeling, seam, title }) => ({
    id,
    stage,
    feeling,
    seam: seam && { visible: seam.visible },
    title: title[locale],
  }));
}

/** The words of the drawing and of the panel. */
export function journeyLabels(journey: Journey, locale: Locale): JourneyLabels {
  const t = translator(locale);
  return {
    title: t('journey.title', { title: journey.title[locale], count: journey.moments.length }),
    magic: t('feeling.2'),
    misery: t('feeling.-2'),
    stages: stageNames(locale),
    panel: t('journey.panel'),
    feelings: FEELINGS.map((feeling) => formatFeeling(feeling, locale)),
    neighbours: { prev: t('journey.previous'), next: t('journey.next') },
    inText: t('journey.inText'),
    close: t('journey.close'),
  };
}
