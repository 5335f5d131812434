import { say } from '../../../magazine/saying.ts';
import { formatDate } from '../../../magazine/words/messages.ts';
import type { Locale, Localised } from '../../../magazine/vocabulary.ts';
import { formatTable } from '../table.ts';
import { phrase } from '../words.ts';
import WORDS from '../words/status.json' with { type: 'json' };
import type { Appearance, JourneyStatus, PieceStatus, Status, TextStatus } from './status.ts';

function formatText({ state, placeholders: count }: TextStatus, locale: Locale): string {
  const words = WORDS.texts[state];
  return (count === 0 ? words : phrase(WORDS.toWrite, { state: words, count }))[locale];
}

function formatPiece(piece: PieceStatus, locale: Locale): string[] {
  return [
    piece.slug,
    WORDS.appearances[piece.appearance][locale],
    piece.date ?? '—',
    String(piece.issue ?? '—'),
    ...piece.texts.map((text) => formatText(text, locale)),
  ];
}

function summarise({ pieces, next }: Status, locale: Locale): Localised[] {
  const appearances = Object.keys(WORDS.counts) as Appearance[];
  const counts = appearances.flatMap((appearance) => {
    const count = pieces.filter((piece) => piece.appearance === appearance).length;
    const isSaid = count > 0 || appearance !== 'faulty';
    return isSaid ? [phrase(WORDS.counts[appearance], { count })] : [];
  });
  if (next?.date === undefined) return [...counts, WORDS.nothingNext];
  const date = formatDate(next.date, locale);
  return [...counts, phrase(WORDS.next, { slug: next.slug, date })];
}

function formatJourney({ id, draft, moments, unsourced }: JourneyStatus): Localised {
  const name = draft ? phrase(WORDS.draftJourney, { id }) : id;
  return phrase(moments === 0 ? WORDS.noMoment : WORDS.moments, { name, moments, unsourced });
}

function formatList(title: Localised, lines: readonly string[], locale: Locale): string[] {
  return lines.length === 0 ? [] : ['', say(title, locale), ...lines.map((line) => `  ${line}`)];
}

/** What to do about texts that are behind or not followed. */
function adviseOnTexts({ pieces }: Status): string[] {
  const advice = pieces.flatMap(({ slug, texts }) =>
    texts
      .filter(({ state }) => state === 'behind' || state === 'unknown')
      .map(({ locale }) => `npm run desk -- translated ${slug} --language ${locale}`),
  );
  return advice.slice(0, 1);
}

/** Writes where everything stands, for people. */
export function formatStatus(status: Status, locale: Locale): string {
  const { journeys, pieces, unusedSources } = status;
  const travelled = journeys.map((journey) => say(formatJourney(journey), locale));
  const lines = [
    formatTable([WORDS.headers[locale], ...pieces.map((piece) => formatPiece(piece, locale))]),
    '',
    summarise(status, locale)
      .map((words) => say(words, locale))
      .join(' '),
    ...formatList(WORDS.caughtUp, adviseOnTexts(status), locale),
    ...formatList(WORDS.unsourced, travelled, locale),
    ...formatList(WORDS.unusedSources, unusedSources, locale),
  ];
  return `${lines.join('\n')}\n`;
}
