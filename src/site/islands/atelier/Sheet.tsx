import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { frameFor, middlesOf, ROOM } from './geometry.ts';
import { Cells } from './Cells.tsx';
import { Gaps } from './Gaps.tsx';
import { EARLIER, OwnStrands } from './OwnStrands.tsx';
import type { Bench } from './bench.ts';
import { drawnMoments, feelingOf } from '../../../magazine/atelier/own-drawing.ts';
import { acrossOf } from '../../../magazine/journeys/feeling-scale.ts';
import {
  layoutJourney,
  type JourneyLayout,
  type Knot,
} from '../../../magazine/journeys/journey-layout.ts';
import { layoutTitles } from '../../../magazine/journeys/journey-titles.ts';
import {
  FEELINGS,
  formatSigned,
  LEAST_FEELING,
  MOST_FEELING,
  SEAM_KINDS,
  seamKindOf,
  STAGES,
  type Stage,
} from '../../../magazine/vocabulary.ts';
import type { MessageKey } from '../../../magazine/words/messages.ts';
import {
  heroSizes,
  KnotTitle,
  NumberedKnot,
  PAGE_PALETTE,
  Tape,
} from '../../drawings/JourneyDrawing.tsx';
import { Hand } from '../../instrument/hand.ts';
import { askOfKey } from '../../instrument/knot-keys.ts';

interface SheetProps {
  bench: Bench;
  /** Index of the measure that is compared with the one that is shown. */
  older: number | undefined;
}

const LEVELS = FEELINGS.toReversed();
/** Largest circle that answers to a finger. */
const HIT = 24;

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

/** The levels of feeling, each with its word. */
function Levels({ layout, bench: { words } }: { layout: JourneyLayout; bench: Bench }) {
  const { frame } = layout;
  return (
    <g font-size="15" fill="currentColor" stroke="currentColor">
      {LEVELS.map((level) => {
        const y = acrossOf(level, frame);
        return (
          <g class={level % 2 === 0 ? 'atelier-level' : undefined}>
            <text x={-ROOM.left} y={y + 5} stroke="none">
              {words.t(`feeling.${level}` as MessageKey)}
            </text>
            <path
              d={`M0 ${y}H${frame.width}`}
              stroke-width={level === 0 ? 2 : 1.25}
              stroke-dasharray={level === 0 ? '2 6' : '1.5 10'}
            />
          </g>
        );
      })}
    </g>
  );
}

/** Along what the chosen knot moves, with what was planned and how far that is. */
function Rail({ knot, layout, bench }: { knot: Knot; layout: JourneyLayout; bench: Bench }) {
  const { frame } = layout;
  const { words, journey, measure } = bench;
  const moment = journey.moments[knot.number - 1];
  const feeling = moment && feelingOf(moment, measure);
  const planned = moment?.planned;
  const isRight = frame.direction === 'right';
  const at = (level: number) => acrossOf(level, frame);
  const place = (across: number) => (isRight ? { x: knot.x, y: across } : { x: across, y: knot.y });
  const [least, most] = [at(LEAST_FEELING), at(MOST_FEELING)];
  const ghost = planned === undefined || planned === feeling ? undefined : place(at(planned));
  const gap = ghost && feeling !== undefined ? Math.abs(feeling - (planned ?? 0)) : 0;
  const label = gap > 1 ? words.count('atelier.points', gap) : undefined;
  const middle = place((at(planned ?? 0) + at(feeling ?? 0)) / 2);
  const width = (label?.length ?? 0) * 8 + 16;
  return (
    <g class="atelier-rail" aria-hidden="true">
      <path
        d={isRight ? `M${knot.x} ${most}V${least}` : `M${least} ${knot.y}H${most}`}
        stroke="currentColor"
        stroke-width="1.5"
      />
      {LEVELS.map((level) => {
        const { x, y } = place(at(level));
        return (
          <path
            d={isRight ? `M${x - 9} ${y}h18` : `M${x} ${y - 9}v18`}
            stroke="currentColor"
            stroke-width="2"
          />
        );
      })}
      {ghost && (
        <>
          <path
            d={`M${ghost.x} ${ghost.y - 13}l13 13-13 13-13-13z`}
            fill="var(--ground)"
            stroke="currentColor"
            stroke-width="2"
            stroke-dasharray="3.5 3"
          />
          {isRight && (
            <text x={ghost.x} y={ghost.y - 20} text-anchor="middle" class="knot-title" data-kept>
              {words.t('atelier.planned', { feeling: formatSigned(planned ?? 0) })}
            </text>
          )}
          {isRight && label && (
            <g transform={`translate(${middle.x - width - 14} ${middle.y - 13})`}>
              <rect width={width} height="26" fill="currentColor" />
              <text
                x={width / 2}
                y="18"
                text-anchor="middle"
                fill="var(--ground)"
                font-size="14.5"
                font-weight="600"
              >
                {label}
              </text>
            </g>
          )}
        </>
      )}
    </g>
  );
}

interface KnotsProps {
  layout: JourneyLayout;
  bench: Bench;
  /** Whether an earlier measure stands under them: then all of them are filled. */
  compared?: boolean;
}

/** The knots as sliders: what is dragged or keyed is noted. */
function Knots({ layout, bench, compared = false }: KnotsProps) {
  const { frame, step } = layout;
  const { words, journey, measure, chosen, act, choose } = bench;
  const { knot: radius } = heroSizes(layout);
  const { current: hand } = useRef(new Hand());
  /** What a knot that was not dragged has been touched with. */
  const touched = useRef<string | undefined>(undefined);
  const isRight = frame.direction === 'right';

  const rate = (id: string, feeling: number) => {
    const field = hand.holds ? `drag ${id}` : undefined;
    act({ type: 'reading', id, measure, change: { feeling } }, field);
  };

  const onKey = (event: KeyboardEvent, index: number) => {
    const moment = journey.moments[index];
    if (!moment || event.altKey || event.ctrlKey || event.metaKey) return;
    const last = journey.moments.length - 1;
    const ask = askOfKey(event, frame.direction);
    if (ask) {
      event.preventDefault();
      const target = ask.type === 'walk' && Math.max(0, Math.min(last, index + ask.by));
      // A knot that is not noted yet sets out from the neutral line.
      const level = ask.type === 'feel' ? (feelingOf(moment, measure) ?? 0) + ask.by : 0;
      if (target === false) {
        rate(moment.id, Math.max(LEAST_FEELING, Math.min(MOST_FEELING, level)));
      } else choose(journey.moments[target]?.id ?? moment.id, { focus: 'knot' });
      return;
    }
    const keys: Readonly<Record<string, () => void>> = {
      n: () => bench.add(index + 1),
      // From none to visible to hidden, and round again.
      c: () => {
        const turned = { none: 'visible', visible: 'hidden', hidden: 'none' } as const;
        if (index > 0) bench.sew(moment.id, turned[seamKindOf(moment)]);
      },
      Delete: () => bench.remove(moment.id),
      Enter: () => choose(moment.id, { focus: 'form' }),
    };
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <g text-anchor="middle" font-size={Math.round(radius * 1.07)} font-weight="700" class="knots">
      {layout.knots.map((knot, index) => {
        const moment = journey.moments[index];
        if (!moment) return null;
        const feeling = feelingOf(moment, measure);
        const isChosen = moment.id === chosen;
        const word =
          feeling === undefined
            ? words.t('atelier.unnoted')
            : words.t(`feeling.${feeling}` as MessageKey);
        return (
          <g
            key={moment.id}
            id={`knot-${moment.id}`}
            class="atelier-knot"
            role="slider"
            // The title is most of what is said of it; it is heard as it is written.
            lang={moment.title ? journey.lang : undefined}
            tabindex={isChosen || (chosen === undefined && index === 0) ? 0 : -1}
            aria-label={words.t('atelier.knot', {
              number: index + 1,
              title: moment.title || words.t('atelier.moment.untitled'),
            })}
            aria-orientation={isRight ? 'vertical' : 'horizontal'}
            aria-valuemin={LEAST_FEELING}
            aria-valuemax={MOST_FEELING}
            aria-valuenow={feeling ?? 0}
            aria-valuetext={word}
            data-unnoted={feeling === undefined || undefined}
            onKeyDown={(event) => onKey(event, index)}
            onFocus={() => choose(moment.id)}
            onPointerDown={(event) => {
              if (hand.take(event, moment.id)) choose(moment.id);
            }}
            onPointerMove={(event) => {
              const element = event.currentTarget.closest<SVGGElement>('.atelier-plot');
              const plot = element && { element, frame };
              const asked = plot && hand.pull(event, { id: moment.id, feeling, plot });
              if (asked !== undefined && asked !== null) rate(moment.id, asked);
            }}
            onPointerUp={(event) => {
              touched.current = hand.release() ? undefined : event.pointerType;
              bench.settle();
            }}
            // Not as the finger leaves: the click that follows would fall on what has opened over the knot.
            onClick={() => {
              if (touched.current === undefined) return;
              choose(moment.id, { focus: 'knot', open: touched.current !== 'mouse' });
              touched.current = undefined;
            }}
            onPointerCancel={() => {
              hand.release();
              bench.settle();
            }}
          >
            <circle
              class="hit"
              cx={knot.x}
              cy={knot.y}
              r={Math.min(HIT, Math.max(12, step / 2))}
              fill="none"
              pointer-events="all"
            />
            <NumberedKnot
              knot={knot}
              // A filled knot is drawn larger; here all of them are.
              radius={compared ? radius / 1.3 : radius}
              palette={PAGE_PALETTE}
              filled={feeling !== undefined && (isChosen || compared)}
            />
          </g>
        );
      })}
    </g>
  );
}

/** Where the thread answers between two knots. */
function Middles({
  layout,
  onTouch,
}: Pick<KnotsProps, 'layout'> & { onTouch: (after: number) => void }) {
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
const STRAND_WIDTH = 260;

/** What can be done where the thread was touched: the seam, or a moment between the two. By keyboard, knots do it. */
function StrandBox({
  bench,
  after,
  place,
  onDone,
}: Pick<KnotsProps, 'bench'> & {
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
          <OwnStrands
            journey={journey}
            measure={measure - 1}
            frame={frame}
            ink="currentColor"
            sizes={EARLIER}
          />
        </g>
      )}
      <OwnStrands
        journey={journey}
        measure={measure}
        frame={frame}
        ink="currentColor"
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
            {strandBox}
          </div>
        </>
      )}
      {journey.moments.length === 0 && <p class="atelier-nothing">{words.t('atelier.nothing')}</p>}
    </div>
  );
}
