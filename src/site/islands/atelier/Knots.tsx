import { useRef } from 'preact/hooks';
import type { Bench } from './bench.ts';
import { feelingOf } from '../../../magazine/atelier/own-drawing.ts';
import type { JourneyLayout } from '../../../magazine/journeys/journey-layout.ts';
import { LEAST_FEELING, MOST_FEELING, seamKindOf } from '../../../magazine/vocabulary.ts';
import type { MessageKey } from '../../../magazine/words/messages.ts';
import { PAGE_PALETTE } from '../../drawings/drawing.ts';
import { heroSizes } from '../../drawings/hero-sizes.ts';
import { NumberedKnot } from '../../drawings/Knots.tsx';
import { Hand } from '../../instrument/hand.ts';
import { askOfKey } from '../../instrument/knot-keys.ts';

/** Largest circle that answers to a finger. */
const HIT = 24;

interface KnotsProps {
  layout: JourneyLayout;
  bench: Bench;
  /** Whether an earlier measure stands under them: then all of them are filled. */
  compared?: boolean;
}

/** The knots as sliders: what is dragged or keyed is noted. */
export function Knots({ layout, bench, compared = false }: KnotsProps) {
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
