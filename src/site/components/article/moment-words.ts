import { formatLength } from '../../../magazine/words/length.ts';
import {
  momentAnchor,
  placeSpans,
  type Journey,
  type Moment,
} from '../../../magazine/journeys/journey.ts';
import { formatFeeling, formatHour, plural, translator } from '../../../magazine/words/messages.ts';
import type { DrawnJourney } from '../../../magazine/journeys/journey-layout.ts';
import type { DrawingLabels } from '../../drawings/drawing.ts';
import type { ShownMoment } from '../../drawings/JourneyRows.tsx';
import type { ShownPlace } from '../../drawings/JourneyStrips.tsx';
import { STAGES, WAITS, type Locale, type Stage } from '../../../magazine/vocabulary.ts';

/** Names of the stages as the tape prints them. */
function stageNames(locale: Locale): Record<Stage, string> {
  const t = translator(locale);
  const entries = STAGES.map((stage) => [stage, t(`stage.short.${stage}`)] as const);
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
  const t = translator(locale);
  return moments.map((moment) => ({
    ...moment,
    href: `#${momentAnchor(moment)}`,
    group: t(`stage.${moment.stage}`),
    title: moment.title[locale],
    aside: describeKnot(moment, locale),
  }));
}

/** A journey’s places as its thread shows them. */
export function shownPlaces(journey: Journey, locale: Locale): ShownPlace[] {
  return placeSpans(journey).map(({ name, hour, ...span }) => ({
    ...span,
    name: name[locale],
    hour: hour && formatHour(hour, locale),
    count: plural(locale, span.end - span.start, 'moments'),
  }));
}

/** A journey as it is drawn with its places on the tape. */
export function placedJourney(journey: Journey, locale: Locale): DrawnJourney {
  return { ...journey, drawnPlaces: shownPlaces(journey, locale) };
}

/** The words of a drawing of that name. */
export function drawingLabels(title: string, locale: Locale): DrawingLabels {
  const t = translator(locale);
  return {
    title,
    magic: t('feeling.2'),
    neutral: t('feeling.0'),
    misery: t('feeling.-2'),
    planned: t('journey.planned'),
    stages: stageNames(locale),
  };
}

/** The words of the drawing of a journey. */
export function journeyLabels({ title, moments }: Journey, locale: Locale): DrawingLabels {
  const t = translator(locale);
  return drawingLabels(t('journey.title', { title: title[locale], count: moments.length }), locale);
}

/** What one of the journeys of an article is called beside the others. */
export function nameOfTwin({ label, title }: Journey, locale: Locale): string {
  return (label ?? title)[locale];
}

/** A fact of a moment in a word or two. */
export interface Pill {
  words: string;
  /** Whether it is a value that was not kept. */
  broken?: boolean;
}

/** The pills of a moment: its feeling, what was planned, the wait, the values kept and broken. */
export function momentPills({ feeling, planned, wait, values }: Moment, locale: Locale): Pill[] {
  const t = translator(locale);
  const waits = WAITS.flatMap((kind) => {
    const minutes = wait?.[`${kind}Minutes`];
    return minutes === undefined
      ? []
      : [{ words: t(`wait.${kind}`, { length: formatLength(minutes, locale) }) }];
  });
  return [
    { words: formatFeeling(feeling, locale) },
    ...(planned
      ? [{ words: t('feeling.planned.as', { feeling: formatFeeling(planned.feeling, locale) }) }]
      : []),
    ...waits,
    ...values.map(({ value, kept }) => ({
      words: t(kept ? 'value.kept' : 'value.broken', { value: t(`value.${value}`) }),
      broken: !kept,
    })),
  ];
}
