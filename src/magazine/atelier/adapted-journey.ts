import type { Journey } from '../journeys/journey.ts';
import type { EVIDENCE_KINDS, Locale } from '../vocabulary.ts';
import { createOwnJourney, type OwnJourney, type SupportKind } from './own-journey.ts';

/** The kinds of evidence of the magazine as the atelier tells them apart. */
const SUPPORT_OF: Readonly<Record<(typeof EVIDENCE_KINDS)[number], SupportKind>> = {
  measured: 'figure',
  declared: 'interview',
  reported: 'comment',
  testimony: 'interview',
  stated: 'comment',
  editors: 'opinion',
};

/** A journey of the magazine to be adapted, in one language: it keeps its credit. */
export function adaptJourney(journey: Journey, locale: Locale, measure: string): OwnJourney {
  const title = journey.title[locale];
  return createOwnJourney({
    lang: locale,
    title,
    persona: journey.persona[locale],
    goal: journey.goal[locale],
    basedOn: { journey: journey.id, title, licence: 'CC BY-SA 4.0' },
    measure,
    moments: journey.moments.map(
      ({ id, stage, channel, feeling, planned, seam, wait, evidence, title, text }) => ({
        id,
        title: title[locale],
        stage,
        channel,
        seam: seam && { visible: seam.visible, why: seam.why[locale] },
        planned: planned?.feeling,
        text: text[locale],
        verbatims: '',
        readings: [
          { feeling, waitMinutes: wait?.actualMinutes, support: { kind: SUPPORT_OF[evidence] } },
        ],
      }),
    ),
  });
}
