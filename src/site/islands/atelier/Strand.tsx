import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Bench } from './bench.ts';
import { Cells } from './Cells.tsx';
import { middlesOf } from './geometry.ts';
import type { JourneyLayout } from '../../../magazine/journeys/journey-layout.ts';
import { SEAM_KINDS, seamKindOf } from '../../../magazine/vocabulary.ts';

/** Where the thread answers between two knots. */
export function Middles({
  layout,
  onTouch,
}: {
  layout: JourneyLayout;
  onTouch: (after: number) => void;
}) {
  return (
    <g class="atelier-middles" aria-hidden="true">
      {middlesOf(layout).map(({ x, y, after }) => (
        <g transform={`translate(${x} ${y})`} onClick={() => onTouch(after)}>
          <circle r="22" fill="none" pointer-events="all" />
          <circle r="4.5" fill="var(--ground)" stroke="currentColor" stroke-width="2" />
          <path d="M0-6v12m-6-6h12" stroke="currentColor" stroke-width="2.25" />
        </g>
      ))}
    </g>
  );
}

/** How wide the choices of a strand are at most, in CSS pixels, as the styles have it. */
export const STRAND_WIDTH = 260;

/** What can be done where the thread was touched: the seam, or a moment between the two. By keyboard, knots do it. */
export function StrandBox({
  bench,
  after,
  place,
  onDone,
}: {
  bench: Bench;
  /** Index of the moment after the strand. */
  after: number;
  place: { x: number; y: number };
  onDone: () => void;
}) {
  const { words, journey } = bench;
  const [before, moment] = [journey.moments[after - 1], journey.moments[after]];
  const box = useRef<HTMLDivElement>(null);
  // As it comes, so that no key is missed.
  useLayoutEffect(() => {
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) onDone();
    };
    const onEscape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onDone();
    };
    addEventListener('keydown', onEscape);
    // Not at once: the touch that opened it is still under way.
    const timer = setTimeout(() => addEventListener('pointerdown', leave));
    return () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', leave);
      removeEventListener('keydown', onEscape);
    };
  }, []);
  if (!before || !moment) return null;
  return (
    <div ref={box} class="atelier-strand" style={{ left: `${place.x}px`, top: `${place.y}px` }}>
      <Cells
        words={words}
        name="strand"
        legend={words.t('atelier.strand', { before: after, after: after + 1 })}
        choices={SEAM_KINDS.map((kind) => ({
          value: kind,
          label: words.t(`atelier.seam.${kind}`),
        }))}
        value={seamKindOf(moment)}
        onChoose={(kind) => bench.sew(moment.id, kind)}
      />
      <button
        type="button"
        class="pill"
        onClick={() => {
          onDone();
          bench.add(after);
        }}
      >
        {words.t('atelier.strand.add')}
      </button>
    </div>
  );
}
