import { shortCitation } from '../../domain/citation.ts';
import type { Journey } from '../../domain/journey.ts';
import type { Source } from '../../domain/library.ts';
import { formatFeeling, translator } from '../../i18n/messages.ts';
import type { JourneyLabels, ShownMoment } from '../../islands/journey/view.tsx';
import { STAGES } from '../../schemas/journey.ts';
import type { Locale } from '../../schemas/locale.ts';
import { routes } from '../../site.ts';
import { found } from '../../domain/reading.ts';

/** The length of a wait in the unit a reader would use. */
export function formatWait(durationMinutes: number, locale: Locale): string {
  const t = translator(locale);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  if (durationMinutes < 120) return t('wait.minutes', { minutes: number.format(durationMinutes) });
  if (durationMinutes < 48 * 60) return t('wait.hours', { hours: number.format(durationMinutes / 60) });
  return t('wait.days', { days: number.format(durationMinutes / (24 * 60)) });
}

/** Names of the stages as the tape prints them. */
export function stageNames(locale: Locale) {
  const t = translator(locale);
  const entries = STAGES.map((stage) => [stage, t(`stage.short.${stage}`)] as const);
  return Object.fromEntries(entries) as Record<(typeof STAGES)[number], string>;
}

/** A journey’s moments in the words of one language, as the island shows them. */
export function shownMoments(
  { moments }: Journey,
  sources: ReadonlyMap<string, Source>,
  locale: Locale,
): ShownMoment[] {
  const t = translator(locale);
  return moments.map((moment) => {
    const { id, stage, feeling, planned, seam, wait } = moment;
    const title = moment.title[locale];
    const feelingWords = formatFeeling(feeling, locale);
    return {
      id,
      stage,
      feeling,
      title,
      text: moment.text[locale],
      stageName: t(`stage.${stage}`),
      channel: t(`channel.${moment.channel}`),
      feelingWords,
      planned: planned === undefined ? undefined : formatFeeling(planned, locale),
      seam: seam && {
        visible: seam.visible,
        name: t(seam.visible ? 'seam.visible' : 'seam.hidden'),
        why: seam.why[locale],
      },
      values: moment.values.map((value) => t(`value.${value}`)),
      wait: wait && formatWait(wait.durationMinutes, locale),
      evidence: t(`evidence.${moment.evidence}`),
      sources: moment.sources.map((source) => ({
        label: shortCitation(found(sources.get(source), `source “${source}”`), locale),
        href: routes.source(locale, source),
      })),
      knot: t('journey.knot', {
        number: moment.number,
        title,
        stage: t(`stage.short.${stage}`),
        feeling: feelingWords,
      }),
    };
  });
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
    channel: t('table.channel'),
    feeling: t('feeling.label'),
    planned: t('feeling.planned'),
    evidence: t('evidence.label'),
    values: t('value.label'),
    inText: t('journey.inText'),
    previous: t('journey.previous'),
    next: t('journey.next'),
    close: t('journey.close'),
    hint: t('journey.hint'),
  };
}
