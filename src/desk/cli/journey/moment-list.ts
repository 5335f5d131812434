import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { translator } from '../../../magazine/words/messages.ts';
import type { MomentEntry } from '../../../magazine/schemas/journey.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import WORDS from '../words/journey.json' with { type: 'json' };
import { drawThread } from './thread.ts';

/** One moment in a line: its number, title, channel and feeling. */
export function formatMoment(
  { id, title, channel, feeling }: MomentEntry,
  index: number,
  locale: Locale,
): string {
  const t = translator(locale);
  const sign = feeling > 0 ? '+' : feeling < 0 ? '−' : '';
  const number = String(index + 1).padStart(2);
  return `${number}. ${title[locale]} (${t(`channel.${channel}`)}, ${sign}${Math.abs(feeling)}) – ${id}`;
}

/**
 * Shows a journey in the terminal: its thread, then its moments.
 *
 * @param columns Width of the terminal.
 */
export function formatMoments(
  moments: readonly MomentEntry[],
  { columns, locale }: { columns: number; locale: Locale },
): string {
  if (moments.length === 0) return `${typesetMessage(WORDS.noMomentYet, locale)}\n`;
  const lines = moments.map((moment, index) => formatMoment(moment, index, locale));
  return `${drawThread(moments, columns)}\n\n${lines.join('\n')}\n`;
}
