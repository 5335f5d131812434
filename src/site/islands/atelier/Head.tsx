import type { Bench } from './bench.ts';
import { Field, Room } from './Field.tsx';
import { countSeams } from '../../../magazine/atelier/own-drawing.ts';
import { LIMITS } from '../../../magazine/atelier/own-journey.ts';

/** What the journey is: its name, what it counts, who travels and what for. */
export function Head({ bench, onLeave }: { bench: Bench; onLeave: () => void }) {
  const { words, journey, act } = bench;
  const { t, count } = words;
  const credit = journey.basedOn;
  return (
    <>
      <p class="atelier-kicker">
        <button type="button" onClick={onLeave}>
          {t('atelier.all')}
        </button>
        {journey.trade && <span>{t(`atelier.trade.${journey.trade}`)}</span>}
        {credit && <span>{t('atelier.basedOn', { ...credit })}</span>}
      </p>
      <div class="atelier-line">
        <h1 class="atelier-name" tabindex={-1}>
          <span class="unseen">{t('atelier.title')} · </span>
          <textarea
            class="display"
            lang={journey.lang}
            rows={1}
            aria-label={t('atelier.name')}
            value={journey.title}
            maxLength={LIMITS.title}
            placeholder={t('atelier.untitled')}
            onInput={({ currentTarget: { value } }) =>
              act({ type: 'journey', change: { title: value.replaceAll('\n', ' ') } }, 'name')
            }
            onBlur={bench.settle}
          />
        </h1>
        <p>
          {count('atelier.moments', journey.moments.length)}
          <br />
          {count('atelier.seams', countSeams(journey))}
        </p>
      </div>
      <Room words={words} value={journey.title} most={LIMITS.title} />
      <div class="atelier-facts">
        {(['persona', 'goal'] as const).map((field) => (
          <Field
            words={words}
            lang={journey.lang}
            key={field}
            label={t(`atelier.${field}`)}
            hint={t(`atelier.${field}.hint`)}
            value={journey[field]}
            most={LIMITS.words}
            lines={1}
            onInput={(value) => act({ type: 'journey', change: { [field]: value } }, field)}
            onSettle={bench.settle}
          />
        ))}
      </div>
    </>
  );
}
