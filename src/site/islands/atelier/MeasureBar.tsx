import { useRef } from 'preact/hooks';
import type { Bench } from './bench.ts';
import { Room } from './Field.tsx';
import { dayOf, nameMeasure } from './words.ts';
import { LIMITS, MOST_MEASURES } from '../../../magazine/atelier/own-journey.ts';

interface MeasureBarProps {
  bench: Bench;
  /** The time, in milliseconds since 1970. */
  now: () => number;
  /** Whether the measure that is shown stands over the one before. */
  compares: boolean;
  /** Shows a measure, alone or over the one before. */
  onShow: (measure: number, comparing: boolean) => void;
}

/** The measures of a journey, and how to take another. */
export function MeasureBar({ bench, now, compares, onShow }: MeasureBarProps) {
  const { words, journey, measure, act, settle } = bench;
  const { t } = words;
  const { measures } = journey;
  const bar = useRef<HTMLDivElement>(null);
  return (
    <div ref={bar} role="group" aria-label={t('atelier.measures')}>
      {measures.map((_, index) => (
        <button
          key={index}
          type="button"
          class="pill"
          aria-pressed={index === measure && !compares}
          onClick={() => onShow(index, false)}
        >
          {nameMeasure(journey, index, words)}
        </button>
      ))}
      {measures.length > 1 && (
        <button
          type="button"
          class="pill"
          aria-pressed={compares}
          onClick={() => onShow(Math.max(1, measure), true)}
        >
          {t('atelier.compare')}
        </button>
      )}
      {measures.length < MOST_MEASURES && (
        <button
          type="button"
          class="pill"
          onClick={() => {
            const label = t('atelier.measure.nth', { number: measures.length + 1 });
            act({ type: 'measure-again', label, date: dayOf(now()) });
            onShow(measures.length, false);
          }}
        >
          {t('atelier.measure.again')}
        </button>
      )}
      {!compares && (
        <input
          type="date"
          class="atelier-measure"
          aria-label={t('atelier.measure.date', { name: nameMeasure(journey, measure, words) })}
          title={t('atelier.measure.date', { name: nameMeasure(journey, measure, words) })}
          value={measures[measure]?.date ?? ''}
          onChange={({ currentTarget: { value } }) => {
            act({ type: 'measure', measure, change: { date: value || undefined } });
            settle();
          }}
        />
      )}
      {measures.length > 1 && !compares && (
        <>
          <input
            class="atelier-measure"
            aria-label={t('atelier.measure.name')}
            value={measures[measure]?.label ?? ''}
            maxLength={LIMITS.momentTitle}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) =>
              act({ type: 'measure', measure, change: { label: value } }, `measure ${measure}`)
            }
            onBlur={settle}
          />
          <Room words={words} value={measures[measure]?.label ?? ''} most={LIMITS.momentTitle} />
          <button
            type="button"
            class="pill atelier-dashed"
            onClick={() => {
              act({ type: 'forget-measure', measure });
              onShow(Math.max(0, measure - 1), false);
              bar.current?.querySelector('button')?.focus();
            }}
          >
            {t('atelier.measure.forget')}
          </button>
        </>
      )}
    </div>
  );
}
