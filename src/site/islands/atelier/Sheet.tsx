import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Bench } from './bench.ts';
import { Gaps } from './Gaps.tsx';
import { frameFor, middlesOf, ROOM } from './geometry.ts';
import { Knots } from './Knots.tsx';
import { Levels, Rail } from './Levels.tsx';
import { MomentRows } from './MomentRows.tsx';
import { EARLIER, OwnStrands } from './OwnStrands.tsx';
import { Middles, STRAND_WIDTH, StrandBox } from './Strand.tsx';
import { drawnMoments } from '../../../magazine/atelier/own-drawing.ts';
import { layoutJourney } from '../../../magazine/journeys/journey-layout.ts';
import { layoutTitles } from '../../../magazine/journeys/journey-titles.ts';
import { STAGES, type Stage } from '../../../magazine/vocabulary.ts';
import { PAGE_PALETTE } from '../../drawings/drawing.ts';
import { heroSizes } from '../../drawings/hero-sizes.ts';
import { KnotTitle } from '../../drawings/Knots.tsx';
import { Tape } from '../../drawings/Tape.tsx';

interface SheetProps {
  bench: Bench;
  /** Index of the measure that is compared with the one that is shown. */
  older: number | undefined;
}

/** The width of an element, as it changes. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

/** The thread of a journey of one’s own: drawn as the magazine draws its own, and moved by hand. */
export function Sheet({ bench, older }: SheetProps) {
  const { words, journey, measure, chosen } = bench;
  const { ref, width } = useWidth();
  const frame = frameFor(width, journey.moments.length);
  const drawn = drawnMoments(journey, measure);
  const layout = layoutJourney({ moments: drawn }, frame);
  const isRight = frame.direction === 'right';
  const { knot: radius, ...thread } = heroSizes(layout);
  const chosenKnot = layout.knots.find(({ id }) => id === chosen);
  const titles =
    isRight && older === undefined && journey.moments.length > 0
      ? layoutTitles(drawn, layout, { cover: chosen ?? drawn[0]?.id, radius })
      : [];
  const stages = Object.fromEntries(
    STAGES.map((stage) => [stage, words.t(`stage.short.${stage}`)]),
  ) as Record<Stage, string>;

  const [strand, setStrand] = useState<number>();
  const middle = middlesOf(layout).find(({ after }) => after === strand);
  const strandBox = middle && older === undefined && (
    <StrandBox
      key={strand}
      bench={bench}
      after={middle.after}
      place={
        isRight
          ? {
              x: Math.max(
                0,
                Math.min(width - STRAND_WIDTH, middle.x + ROOM.left - STRAND_WIDTH / 2),
              ),
              y: middle.y + ROOM.top + 26,
            }
          : { x: 12, y: middle.y + 26 }
      }
      onDone={() => setStrand(undefined)}
    />
  );

  const { focus } = bench;
  useLayoutEffect(() => {
    if (focus?.on === 'knot') document.getElementById(`knot-${focus.id}`)?.focus();
  }, [focus]);
  useLayoutEffect(() => {
    document.getElementById(`knot-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const inner = (
    <>
      {older !== undefined && <Gaps bench={bench} older={older} layout={layout} />}
      {older === undefined && measure > 0 && (
        <g class="atelier-earlier">
          <OwnStrands journey={journey} measure={measure - 1} frame={frame} sizes={EARLIER} />
        </g>
      )}
      <OwnStrands
        journey={journey}
        measure={measure}
        frame={frame}
        sizes={{ ...thread, width: isRight ? thread.width : 3.5 }}
      />
      {older === undefined && <Middles layout={layout} onTouch={setStrand} />}
      {chosenKnot && older === undefined && (
        <Rail knot={chosenKnot} layout={layout} bench={bench} />
      )}
      <Knots layout={layout} bench={bench} compared={older !== undefined} />
      <g text-anchor="middle" lang={journey.lang}>
        {titles.map(
          (title, index) =>
            drawn[index]?.title && title.kept && <KnotTitle key={drawn[index].id} {...title} />,
        )}
      </g>
    </>
  );

  return (
    <div class="atelier-sheet" ref={ref} data-direction={frame.direction}>
      {width > 0 && isRight && (
        <svg
          width={width}
          height={frame.height + ROOM.top + ROOM.bottom}
          viewBox={`${-ROOM.left} ${-ROOM.top} ${width} ${frame.height + ROOM.top + ROOM.bottom}`}
          role="group"
          aria-label={words.t('atelier.sheet')}
        >
          <Levels layout={layout} bench={bench} />
          <Tape
            layout={layout}
            palette={PAGE_PALETTE}
            labels={{ title: '', magic: '', misery: '', stages }}
          />
          <g class="atelier-plot">{inner}</g>
        </svg>
      )}
      {isRight && strandBox}
      {width > 0 && !isRight && (
        <>
          <div class="atelier-ends" aria-hidden="true">
            <span>{words.t('feeling.-2')}</span>
            <span>{words.t('feeling.2')}</span>
          </div>
          <div class="atelier-rows">
            <svg
              width={frame.width + 56}
              height={frame.height}
              viewBox={`-28 0 ${frame.width + 56} ${frame.height}`}
              role="group"
              aria-label={words.t('atelier.sheet')}
            >
              <path
                d={`M${layout.neutral} 0V${frame.height}`}
                stroke="currentColor"
                stroke-width="1.5"
                stroke-dasharray="1.5 6"
              />
              <g class="atelier-plot">{inner}</g>
            </svg>
            <MomentRows bench={bench} stages={stages} />
            {strandBox}
          </div>
        </>
      )}
      {journey.moments.length === 0 && <p class="atelier-nothing">{words.t('atelier.nothing')}</p>}
    </div>
  );
}
