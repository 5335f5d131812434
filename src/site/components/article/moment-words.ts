import { inEachLocale } from '../../../magazine/words/each-locale.ts';
import type { Journey, Moment } from '../../../magazine/journeys/journey.ts';
import { formatFeeling, translator, type MessageKey } from '../../../magazine/words/messages.ts';
import type { ShownMoment, ThreadLabels } from '../../drawings/JourneyThread.tsx';
import { STAGES, type Locale, type Stage } from '../../../magazine/vocabulary.ts';

const NUMBERS = inEachLocale(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
);

/** The length of a wait in the unit a reader would use. */
function formatWait(durationMinutes: number, locale: Locale): string {
  const t = translator(locale);
  const number = NUMBERS[locale];
  if (durationMinutes < 120) return t('wait.minutes', { minutes: number.format(durationMinutes) });
  if (durationMinutes < 48 * 60)
    return t('wait.hours', { hours: number.format(durationMinutes / 60) });
  return t('wait.days', { days: number.format(durationMinutes / (24 * 60)) });
}

/** Names of the stages: as the tape prints them, or in words. */
function stageNames(key: 'stage' | 'stage.short', locale: Locale): Record<Stage, string> {
  const t = translator(locale);
  const entries = STAGES.map((stage) => [stage, t(`${key}.${stage}` as MessageKey)] as const);
  return Object.fromEntries(entries) as Record<Stage, string>;
}

/** How a moment felt, and whether the seam with the one before is visible. */
function describeKnot({ feeling, seam }: Moment, locale: Locale): string {
  const t = translator(locale);
  const seen = seam && t(seam.visible ? 'seam.visible' : 'seam.hidden').toLowerCase();
  return [formatFeeling(feeling, locale), seen].filter(Boolean).join(', ');
}

/** A journey’s moments as its thread shows them. */
export function shownMoments({ moments }: Journey, locale: Locale): ShownMoment[] {
  return moments.map((moment) => ({
    ...moment,
    title: moment.title[locale],
    aside: describeKnot(moment, locale),
  }));
}

/** The words of the drawing. */
export function journeyLabels(journey: Journey, locale: Locale): ThreadLabels {
  const t = translator(locale);
  return {
    title: t('journey.title', { title: journey.title[locale], count: journey.moments.length }),
    magic: t('feeling.2'),
    neutral: t('feeling.0'),
    misery: t('feeling.-2'),
    planned: t('journey.planned'),
    stages: stageNames('stage.short', locale),
    stageWords: stageNames('stage', locale),
  };
}

/** The pills of a moment: its feeling, what was planned, the wait, the values at stake. */
export function momentPills({ feeling, planned, wait, values }: Moment, locale: Locale): string[] {
  const t = translator(locale);
  return [
    formatFeeling(feeling, locale),
    ...(planned === undefined
      ? []
      : [`${t('feeling.planned')} · ${formatFeeling(planned, locale)}`]),
    ...(wait ? [formatWait(wait.durationMinutes, locale)] : []),
    ...values.map((value) => t(`value.${value}`)),
  ];
}
