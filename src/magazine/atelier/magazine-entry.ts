import { otherLocale, type Locale } from '../vocabulary.ts';
import type { MessageKey } from '../words/messages.ts';
import type { Remark } from './imported.ts';
import type { OwnJourney, OwnMoment } from './own-journey.ts';

/** Most letters of the short name of a journey. */
const LABEL = 24;

/** What the magazine asks of a moment, and an own one may lack. */
function lacks(moment: OwnMoment, before: OwnMoment | undefined, measure: number): MessageKey[] {
  const { title, text, channel, seam, readings } = moment;
  const isBlank = (words: string | undefined) => words?.trim() === '';
  return [
    ...(isBlank(title) ? (['atelier.lacks.title'] as const) : []),
    ...(channel === undefined ? (['atelier.lacks.channel'] as const) : []),
    ...(readings[measure]?.feeling === undefined ? (['atelier.lacks.feeling'] as const) : []),
    ...(isBlank(text) ? (['atelier.lacks.text'] as const) : []),
    ...(before && channel !== before.channel && !seam ? (['atelier.lacks.seam'] as const) : []),
    ...(seam && isBlank(seam.why) ? (['atelier.lacks.why'] as const) : []),
  ];
}

/** What a journey lacks before the magazine’s `check` takes it, in words, the journey’s own lacks first. */
export function lacksForMagazine(journey: OwnJourney, measure: number): Remark[] {
  const { title, persona, goal, moments } = journey;
  const own = Object.entries({ title, persona, goal }).flatMap(([field, words]) =>
    words.trim() === '' ? [{ key: `atelier.lacks.journey.${field}` as MessageKey }] : [],
  );
  return [
    ...own,
    ...moments.flatMap((moment, index) =>
      lacks(moment, moments[index - 1], measure).map((key) => ({
        key,
        values: { number: index + 1 },
      })),
    ),
  ];
}

/**
 * A journey as the magazine publishes them, in one language and awaiting the other: a draft. It holds one
 * measure; without a source, a feeling is the editors’ reading until they find one.
 */
export function buildMagazineEntry(journey: OwnJourney, measure: number): Record<string, unknown> {
  const { lang, title, persona, goal, moments } = journey;
  const say = (words: string) => ({ [lang]: words });
  return {
    title: say(title),
    label: say(title.slice(0, LABEL).trim()),
    persona: say(persona),
    goal: say(goal),
    awaiting: otherLocale(lang),
    draft: true,
    moments: moments.map(({ id, title, stage, channel, seam, text, readings }) => {
      const { feeling, waitMinutes } = readings[measure] ?? {};
      return {
        id,
        stage,
        ...(channel === undefined ? {} : { channel }),
        ...(feeling === undefined ? {} : { feeling }),
        evidence: 'editors',
        ...(seam ? { seam: { visible: seam.visible, why: say(seam.why) } } : {}),
        ...(waitMinutes === undefined ? {} : { wait: { actualMinutes: waitMinutes } }),
        title: say(title),
        text: say(text),
      };
    }),
  };
}

/** A property of a value that may be anything. */
function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/**
 * What an entry of the magazine says, as a journey of one’s own that is still to be checked.
 *
 * @param entry Anything: it was read from a file.
 * @param locale The language that is wanted, where the entry has it.
 * @param options `supports` are what bears the feelings out, by the id of the moment.
 */
export function adaptEntry(
  entry: unknown,
  locale: Locale,
  { version, measure, supports }: { version: number; measure: string; supports?: unknown },
): Record<string, unknown> {
  const title = at(entry, 'title');
  const isThere = (lang: Locale) => typeof at(title, lang) === 'string' && at(title, lang) !== '';
  const lang = isThere(locale) || !isThere(otherLocale(locale)) ? locale : otherLocale(locale);
  const say = (value: unknown) => at(value, lang) ?? '';
  const moments = at(entry, 'moments');
  return {
    version,
    lang,
    title: say(title),
    persona: say(at(entry, 'persona')),
    goal: say(at(entry, 'goal')),
    measures: [{ label: measure }],
    moments: Array.isArray(moments)
      ? moments.map((moment: unknown) => {
          const seam = at(moment, 'seam');
          return {
            id: at(moment, 'id'),
            title: say(at(moment, 'title')),
            stage: at(moment, 'stage') === 'tmot' ? 'umot' : at(moment, 'stage'),
            channel: at(moment, 'channel'),
            seam: seam && { visible: at(seam, 'visible'), why: say(at(seam, 'why')) },
            planned: at(at(moment, 'planned'), 'feeling'),
            text: say(at(moment, 'text')),
            verbatims: '',
            readings: [
              {
                feeling: at(moment, 'feeling'),
                waitMinutes: at(at(moment, 'wait'), 'actualMinutes'),
                support: at(supports, String(at(moment, 'id'))),
              },
            ],
          };
        })
      : moments,
  };
}
