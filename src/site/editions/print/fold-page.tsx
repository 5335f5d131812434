import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { translator } from '../../../magazine/words/messages.ts';

/** How each step looks, on a square of 200. */
const DRAWINGS = {
  print: (
    <>
      <path d="M30 62h140v98H30z" />
      <path d="M100 62v98" stroke-dasharray="6 5" />
      <path d="M44 42c30-24 82-24 112 0m-4-14 4 14-14 3" />
    </>
  ),
  stack: (
    <>
      <path d="m30 138 50-30h90l-50 30z" />
      <path d="m30 118 50-30h90l-50 30z" fill="var(--paper)" />
      <path d="m30 98 50-30h90l-50 30z" fill="var(--paper)" />
      <path d="m75 98 50-30" stroke-dasharray="6 5" />
    </>
  ),
  staple: (
    <>
      <path d="M30 52h140v98H30z" />
      <path d="M100 52v98" stroke-dasharray="6 5" />
      <path d="M100 68v18m0 30v18" stroke-width="7" />
    </>
  ),
  fold: (
    <>
      <path d="M100 52v98l-64 14V66z" />
      <path d="M100 52v98l52-40V12z" />
      <path d="M100 66v16m0 34v16" stroke-width="7" />
    </>
  ),
} as const satisfies Record<string, ComponentChildren>;

const STEPS = ['print', 'stack', 'staple', 'fold'] as const;

/** The sheet that comes before a booklet and says how it is made; no other print shows it. */
export function FoldPage({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <section class="fold" aria-labelledby="fold">
      <h1 id="fold">{t('paper.fold')}</h1>
      <ol>
        {STEPS.map((step, index) => (
          <li>
            <svg
              viewBox="0 0 200 180"
              aria-hidden="true"
              fill="none"
              stroke="currentColor"
              stroke-width="3"
              stroke-linejoin="round"
            >
              {DRAWINGS[step]}
            </svg>
            <b>{index + 1}</b>
            <p>{t(`paper.fold.${step}`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
