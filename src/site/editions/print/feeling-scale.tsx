import { LEAST_FEELING, MOST_FEELING } from '../../../magazine/vocabulary.ts';

/** Room for a feeling on its scale. */
const STEP = 10;
const START = 6;
const at = (feeling: number) => START + (feeling - LEAST_FEELING) * STEP;

/** Where a moment stands between misery and magic, and in a ring what the brand had planned; words say it too. */
export function FeelingScale({
  feeling,
  planned,
}: {
  feeling: number;
  planned?: number | undefined;
}) {
  const end = at(MOST_FEELING);
  const ticks = Array.from({ length: MOST_FEELING - LEAST_FEELING + 1 }, (_, index) => {
    const tall = index + LEAST_FEELING === 0 ? 8 : 4;
    return `M${START + index * STEP} ${7 - tall / 2}v${tall}`;
  });
  return (
    <svg
      viewBox={`0 0 ${end + START} 14`}
      class="scale"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      <path d={`M${START} 7H${end}${ticks.join('')}`} stroke-width="1.2" />
      {planned !== undefined && (
        <circle cx={at(planned)} cy="7" r="3.6" fill="var(--ground)" stroke-width="1.2" />
      )}
      <circle cx={at(feeling)} cy="7" r="4.4" fill="currentColor" stroke="none" />
    </svg>
  );
}
