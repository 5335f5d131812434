import type { Journey } from '../../../magazine/journeys/journey.ts';
import { translator } from '../../../magazine/words/messages.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { drawingLabels, shownPlaces } from '../../components/article/moment-words.ts';
import { describeJourney } from '../../components/static/journey-description.ts';
import { Ghosts } from '../../drawings/Ghosts.tsx';
import { Strands } from '../../drawings/Strands.tsx';
import { tapeTicks } from '../../drawings/Tape.tsx';
import type { ShownPlace } from '../../drawings/JourneyStrips.tsx';
import { KEPT, PAGE, PAPER_PALETTE } from './sheet.tsx';
import {
  layoutSpread,
  shownOn,
  SPREAD,
  standsIn,
  type Span,
  type SpreadLayout,
} from './spread-layout.ts';
import { PaperKnots } from './thread.tsx';

const { above, plot, below, tape } = SPREAD;
const TAPE_TOP = plot + below;
/** What is printed to the edge goes over it, for a sheet that is cut. */
const OVER = 12;
/** Tens of ticks a page. */
const TENS = 7;

interface OnPage {
  layout: SpreadLayout;
  from: number;
  to: number;
}

/** The thread before its knots, in one colour: by day in the ink, by night in the stock. */
function Line({ layout: { thread }, from, to, colour }: OnPage & { colour: string }) {
  return (
    <>
      <path
        d={`M${from - OVER} ${plot / 2}H${to + OVER}`}
        stroke={colour}
        stroke-width="1.25"
        stroke-dasharray="1.5 7"
      />
      <path
        d={`M${from} ${TAPE_TOP}${tapeTicks(PAGE.width, TENS)}`}
        stroke={colour}
        stroke-width="1.5"
        fill="none"
      />
      <Strands strands={thread.strands} ink={colour} sizes={thread.sizes} />
    </>
  );
}

/** The tape under the thread, and notches where one stage gives way to the next. */
function Tape({ layout, from, to, short }: OnPage & { short: boolean }) {
  const notches = layout.stages.slice(1).filter(({ start }) => start >= from && start < to);
  return (
    <g stroke="currentColor" fill="none">
      {notches.map(({ start: at }) => (
        <>
          <path
            d={`M${at} ${16 - above}V${TAPE_TOP + (short ? 0 : tape)}`}
            stroke-dasharray="9 7"
          />
          <path d={`M${at - 9} ${4 - above}h18l-9 12z`} fill="currentColor" stroke="none" />
        </>
      ))}
      {[TAPE_TOP, TAPE_TOP + tape].map((y) => (
        <path d={`M${from - OVER} ${y}H${to + OVER}`} stroke-width="3" />
      ))}
    </g>
  );
}

/** What the tape says: the stages, or the places where the journey names some, and then the stages above. */
function TapeWords({
  layout,
  from,
  to,
  places,
  locale,
}: OnPage & { places: readonly ShownPlace[]; locale: Locale }) {
  const t = translator(locale);
  const baseline = TAPE_TOP + tape - 9;
  const page = { from, to };
  if (places.length === 0) {
    return layout.stages.map((span) => {
      const shown = shownOn(page, span);
      return (
        shown && (
          <text
            x={(shown.start + shown.end) / 2}
            y={baseline}
            text-anchor="middle"
            letter-spacing="1"
          >
            {t(`stage.short.${span.stage}`)}
          </text>
        )
      );
    });
  }
  return (
    <>
      {places.map(({ name, hour, night, ...span }) => {
        const shown = shownOn(page, span);
        if (!shown) return null;
        const room = (shown.end - shown.start) / 7.5;
        const isStart = span.start > from;
        return (
          <g fill={night ? 'var(--stock)' : undefined}>
            {isStart && (
              <path
                d={`M${span.start} ${TAPE_TOP}v${tape}`}
                stroke="currentColor"
                stroke-width="2"
              />
            )}
            <text
              x={isStart ? span.start + 7 : from + (from === 0 ? KEPT.edge : KEPT.fold)}
              y={baseline}
            >
              {hour && `${hour} ${name}`.length < room ? `${hour} ${name}` : name}
            </text>
          </g>
        );
      })}
      {layout.stages.map(({ stage, start }) => {
        if (start < from || start >= to) return null;
        const isLast = start > to - 80;
        return (
          <text
            // The first has no notch: it stands beside the name of the highest feeling.
            x={start === 0 ? KEPT.edge + 60 : isLast ? start - 14 : start + 14}
            y={16 - above}
            text-anchor={isLast ? 'end' : undefined}
            letter-spacing="1"
          >
            {t(`stage.short.${stage}`)}
          </text>
        );
      })}
    </>
  );
}

/** The places of the night, over what is drawn so far: the same thread in negative. */
function Night({ spans, id, ...page }: OnPage & { spans: readonly Span[]; id: string }) {
  const shown = spans.flatMap((span) => shownOn(page, span) ?? []);
  if (shown.length === 0) return null;
  const bands = shown.map(({ start, end }) => {
    const [x, y] = [start === page.from ? start - OVER : start, 16 - above];
    return `M${x} ${y}H${end === page.to ? end + OVER : end}V${TAPE_TOP + tape}H${x}z`;
  });
  const path = bands.join('');
  return (
    <>
      <clipPath id={`${id}-night`}>
        <path d={path} />
      </clipPath>
      <path d={path} fill={PAPER_PALETTE.ink} />
      <g clip-path={`url(#${id}-night)`}>
        <Line {...page} colour={PAPER_PALETTE.stock} />
      </g>
    </>
  );
}

/** One page of the thread of an opener, which runs across two. */
export function SpreadHalf({
  journey,
  locale,
  side,
  filled,
}: {
  journey: Journey;
  locale: Locale;
  side: 'left' | 'right';
  filled: string | undefined;
}) {
  const layout = layoutSpread(journey);
  const { thread, bounds } = layout;
  const from = side === 'left' ? 0 : PAGE.width;
  const page = { layout, from, to: from + PAGE.width };
  const labels = drawingLabels(
    side === 'left'
      ? describeJourney(journey, locale)
      : translator(locale)('paper.continued', { title: journey.title[locale] }),
    locale,
  );
  const places = shownPlaces(journey, locale).map((place) => ({
    ...place,
    start: bounds[place.start] ?? 0,
    end: bounds[place.end] ?? 0,
  }));
  const nights = places.filter(({ night }) => night);
  const knots = thread.knots.filter(({ x }) => x >= page.from && x < page.to);
  const id = `${journey.id}-${side}`;
  const { ink, stock } = PAPER_PALETTE;
  return (
    <svg
      viewBox={`${from} ${-above} ${PAGE.width} ${above + TAPE_TOP + tape}`}
      class="spread"
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{labels.title}</title>
      <Line {...page} colour={ink} />
      <Tape {...page} short={places.length > 0} />
      <Night {...page} spans={nights} id={id} />
      <g fill="currentColor" font-size="12.5" font-weight="700">
        <TapeWords {...page} places={places} locale={locale} />
        {side === 'left' && (
          <>
            <text x={KEPT.edge} y={14 - above}>
              {labels.magic}
            </text>
            <text x={KEPT.edge} y={TAPE_TOP - 12}>
              {labels.misery}
            </text>
          </>
        )}
      </g>
      <Ghosts direction="right" knots={knots} palette={PAPER_PALETTE} planned={labels.planned} />
      <PaperKnots
        knots={knots}
        sizes={thread.sizes}
        filled={filled}
        paletteOf={(knot) => (standsIn(knot, nights) ? { ink: stock, stock: ink } : PAPER_PALETTE)}
      />
    </svg>
  );
}
