import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { translator } from '../../../magazine/words/messages.ts';
import type { MomentEntry } from '../../../magazine/schemas/journey.ts';
import { formatSigned, type Locale } from '../../../magazine/vocabulary.ts';
import WORDS from '../words/journey.json' with { type: 'json' };

/** One moment in a line: its number, title, channel and feeling. */
export function formatMoment(
  { id, title, channel, feeling }: MomentEntry,
  index: number,
  locale: Locale,
): string {
  const how = `${translator(locale)(`channel.${channel}`)}, ${formatSigned(feeling)}`;
  return `${String(index + 1).padStart(2)}. ${title[locale]} (${how}) – ${id}`;
}

/** Columns from one feeling to the next. */
const STEP = 4;
const SCALE = '−2  −1   0  +1  +2';

/** The thread as it comes down to a moment, from where the one before it left it. */
function drawStrand({ stage, feeling, seam }: MomentEntry, before = feeling): string {
  const [knot, from] = [feeling, before].map((value) => (value + 2) * STEP) as [number, number];
  const [mark, along] = seam?.visible ? ['○', '╌'] : ['●', '─'];
  const columns = Array.from({ length: 4 * STEP + 1 }, (_, column) => {
    if (column === knot) return mark;
    if (column === from) return from > knot ? '╯' : '╰';
    if ((column - knot) * (column - from) < 0) return along;
    return column === 2 * STEP ? '·' : ' ';
  });
  return ` ${columns.join('')}  ${stage.toUpperCase()}`;
}

/**
 * Shows a journey in the terminal, its thread and then its moments: time runs down, feeling runs right,
 * and a visible seam is stitched to an open knot.
 */
export function formatMoments(moments: readonly MomentEntry[], locale: Locale): string {
  if (moments.length === 0) return `${typesetMessage(WORDS.noMomentYet, locale)}\n`;
  const thread = moments.map((moment, index) => {
    const strand = drawStrand(moment, moments[index - 1]?.feeling);
    return `${strand} ${String(index + 1).padStart(2)}`;
  });
  const lines = moments.map((moment, index) => formatMoment(moment, index, locale));
  return `${[SCALE, ...thread, '', ...lines].join('\n')}\n`;
}
