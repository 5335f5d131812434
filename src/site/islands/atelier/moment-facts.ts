import type { Words } from './words.ts';
import { feelingOf } from '../../../magazine/atelier/own-drawing.ts';
import type { OwnJourney, OwnMoment } from '../../../magazine/atelier/own-journey.ts';
import type { MessageKey } from '../../../magazine/words/messages.ts';

/** What was felt at a moment in a measure, in a word. */
function sayFeeling(moment: OwnMoment, measure: number, { t }: Pick<Words, 't'>): string {
  const feeling = feelingOf(moment, measure);
  return t(feeling === undefined ? 'atelier.unnoted' : (`feeling.${feeling}` as MessageKey));
}

/**
 * What is known of a moment beside its title and its stage, in a few words each.
 *
 * @param measures Indices of the measures whose feelings are told, the one that is shown last.
 */
export function tellMoment(
  moment: OwnMoment,
  measures: readonly number[],
  words: Pick<Words, 't' | 'number'>,
): string[] {
  const { t, number } = words;
  const wait = moment.readings[measures.at(-1) ?? 0]?.waitMinutes;
  const facts = [
    moment.channel && t(`channel.${moment.channel}`),
    measures.map((measure) => sayFeeling(moment, measure, words)).join(' → '),
    moment.seam?.visible && t('atelier.visible'),
    wait !== undefined && t('atelier.wait', { minutes: number(wait) }),
  ];
  return facts.filter((fact) => typeof fact === 'string');
}

/** What bears a feeling out, with how many of those who were asked said so. */
export function tellSupport(moment: OwnMoment, measure: number, { t }: Pick<Words, 't'>): string[] {
  const { kind, heard, asked } = moment.readings[measure]?.support ?? {};
  if (!kind) return [];
  const said = t(`atelier.support.${kind}`);
  return [
    asked === undefined ? said : `${said}, ${t('atelier.heard', { heard: heard ?? '–', asked })}`,
  ];
}

/** What is written of a moment in sentences: what happens, why its seam is as it is, when it was heard. */
export function tellAtLength(
  { text, seam, readings }: OwnMoment,
  measure: number,
  { t }: Pick<Words, 't'>,
): string[] {
  const { kind, when } = readings[measure]?.support ?? {};
  const sentences = [
    text,
    seam?.why &&
      t('atelier.seam.why', {
        seam: t(seam.visible ? 'atelier.seam.visible' : 'atelier.seam.hidden'),
        why: seam.why,
      }),
    kind && when && `${t(`atelier.support.${kind}`)}, ${when}`,
  ];
  return sentences.flatMap((sentence) => sentence || []);
}

/** How many answers a measure rests on, moment by moment. */
export function tellAnswers(
  { moments }: Pick<OwnJourney, 'moments'>,
  measure: number,
  { t, count }: Pick<Words, 't' | 'count'>,
): string {
  const asked = moments.flatMap(({ readings }) => readings[measure]?.support?.asked ?? []);
  const [least, most] = [Math.min(...asked), Math.max(...asked)];
  if (asked.length === 0) return t('atelier.answers.none');
  return least === most
    ? count('atelier.answers', most)
    : t('atelier.answers.range', { least, most });
}
