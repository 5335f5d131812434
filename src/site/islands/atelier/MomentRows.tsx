import type { Bench } from './bench.ts';
import type { Stage } from '../../../magazine/vocabulary.ts';

/** The moments of a thread that runs downward, each in its row beside its knot. */
export function MomentRows({
  bench,
  stages,
}: {
  bench: Bench;
  stages: Readonly<Record<Stage, string>>;
}) {
  const { words, journey, measure, chosen } = bench;
  return (
    <ol>
      {journey.moments.map((moment, index) => (
        <li
          key={moment.id}
          data-border={
            (index > 0 && journey.moments[index - 1]?.stage !== moment.stage) || undefined
          }
        >
          <button
            type="button"
            aria-current={moment.id === chosen ? 'true' : undefined}
            onClick={() => bench.choose(moment.id, { open: true, focus: 'form' })}
          >
            {journey.moments[index - 1]?.stage !== moment.stage && (
              <span class="atelier-stage">{stages[moment.stage]}</span>
            )}
            <span class="unseen">{index + 1}. </span>
            <span lang={moment.title ? journey.lang : undefined}>
              {moment.title || words.t('atelier.moment.untitled')}
            </span>
            {moment.readings[measure]?.waitMinutes !== undefined && (
              <span class="atelier-wait">
                {words.t('atelier.wait', {
                  minutes: words.number(moment.readings[measure].waitMinutes),
                })}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
