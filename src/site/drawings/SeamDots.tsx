import { meanFeeling, type FeelingsAfter } from '../../magazine/atlas/finding.ts';
import { sum } from '../../magazine/atlas/sum.ts';
import { formatMean, type AtlasKey, type AtlasWords } from '../../magazine/atlas/words.ts';
import { FEELINGS } from '../../magazine/vocabulary.ts';

export interface SeamDotsProps {
  after: FeelingsAfter;
  words: AtlasWords;
}

/** Dots in a row, rows that a column may have, and the room of a dot and of a column. */
const ROW = 5;
const MOST_ROWS = 8;
const DOT = 11;
const COLUMN = 92;

/** One dot a moment while they have room, else one for several; rows grow away from the words between them. */
function dotsOf(count: number, unit: number, upward: boolean): string {
  return Array.from({ length: Math.ceil(count / unit) }, (_, index) => {
    const row = Math.floor(index / ROW) + 0.5;
    return `M${((index % ROW) + 0.5) * DOT + 14} ${(upward ? -row : row) * DOT}h0`;
  }).join('');
}

/** How customers felt after a seam that is hidden, above, and after one that shows, below: one dot a moment. */
export function SeamDots({ after, words }: SeamDotsProps) {
  const { say, count, locale } = words;
  const both = [...after.hidden, ...after.visible];
  const unit = Math.max(1, Math.ceil(Math.max(...both) / (ROW * MOST_ROWS)));
  const rowsOf = (counts: readonly number[]) =>
    Math.ceil(Math.max(0, ...counts) / unit / ROW) * DOT + 18;
  const [up, down] = [rowsOf(after.hidden), rowsOf(after.visible)];
  const caption = (kind: 'hidden' | 'visible') => {
    const mean = meanFeeling(after[kind]);
    const seam = say(`atlas.dots.${kind}`);
    return (
      <p class="dots-caption">
        <span>
          {mean === undefined
            ? seam
            : say('atlas.dots.mean', { seam, mean: formatMean(mean, locale) })}
        </span>
        <span>{count('moments', sum(after[kind]))}</span>
      </p>
    );
  };
  const half = (kind: 'hidden' | 'visible') =>
    FEELINGS.map((_, column) => {
      const cases = after[kind][column] ?? 0;
      const upward = kind === 'hidden';
      const rows = Math.ceil(cases / unit / ROW) * DOT;
      const d = dotsOf(cases, unit, upward);
      return (
        <g transform={`translate(${column * COLUMN} ${upward ? -16 : 16})`}>
          <path d={d} class="dot" />
          {!upward && <path d={d} class="ring" />}
          <text x={COLUMN / 2 - 4} y={upward ? -rows - 6 : rows + 15}>
            {cases}
          </text>
        </g>
      );
    });
  return (
    <figure class="seam-dots">
      <figcaption class="unseen">{say('atlas.dots')}</figcaption>
      {caption('hidden')}
      <svg
        viewBox={`0 ${-up - 16} ${COLUMN * 5} ${up + down + 32}`}
        text-anchor="middle"
        font-weight="700"
        fill="currentColor"
        role="img"
        aria-label={FEELINGS.map(
          (feeling, column) =>
            `${say(`feeling.${feeling}` as AtlasKey)} ${after.hidden[column] ?? 0} / ${after.visible[column] ?? 0}`,
        ).join(', ')}
      >
        <path
          d={`M0 -13H${COLUMN * 5}M0 13H${COLUMN * 5}`}
          stroke="currentColor"
          stroke-width="1.5"
        />
        {FEELINGS.map((feeling, column) => (
          <text x={column * COLUMN + COLUMN / 2 - 4} y="5">
            {say(`feeling.${feeling}` as AtlasKey)}
          </text>
        ))}
        {half('hidden')}
        {half('visible')}
      </svg>
      {caption('visible')}
      {unit > 1 && <p class="dots-unit">{say('atlas.dots.unit', { count: unit })}</p>}
    </figure>
  );
}
