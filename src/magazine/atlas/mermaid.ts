import type { Journey } from '../journeys/journey.ts';
import { stageSpans } from '../journeys/journey.ts';
import { LEAST_FEELING, type Locale } from '../vocabulary.ts';
import { translator } from '../words/messages.ts';

/** The signs that end a name in a Mermaid diagram. */
const plain = (words: string) =>
  words
    .replace(/\s*[:;]\s*/g, ', ')
    .replaceAll('#', 'n°')
    .replaceAll(/[\r\n]+/g, ' ');

/**
 * Writes a journey as a Mermaid `journey` diagram: a section a stage, a task a moment with its feeling from 1 to 5
 * and its channel as the actor. What the form has no place for is said in its first lines.
 */
export function writeMermaid({ title, moments }: Journey, locale: Locale, url: string): string {
  const t = translator(locale);
  const sections = stageSpans(moments).flatMap(({ stage, start, end }) => [
    `  section ${t(`stage.short.${stage}`)} ${plain(t(`stage.verb.${stage}`))}`,
    ...moments
      .slice(start, end)
      .map(
        (moment) =>
          `    ${plain(moment.title[locale])}: ${moment.feeling - LEAST_FEELING + 1}: ${plain(t(`channel.${moment.channel}`))}`,
      ),
  ]);
  return [
    'journey',
    `  %% ${t('data.mermaid.loses')}`,
    `  %% ${t('data.mermaid.credit', { url })}`,
    `  title ${plain(title[locale])}`,
    ...sections,
    '',
  ].join('\n');
}
