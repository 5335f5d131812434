import type { NeighbourNames } from './card.ts';
import {
  layoutJourney,
  WIDE_FRAME,
  type DrawnMoment,
} from '../../../magazine/journeys/journey-layout.ts';
import {
  JourneyDrawing,
  PAGE_PALETTE,
  type DrawingLabels,
} from '../../drawings/JourneyDrawing.tsx';

/** A moment as the island knows it; all else stands on its card in the text. */
export interface ShownMoment extends DrawnMoment {
  title: string;
}

export interface JourneyLabels extends DrawingLabels {
  panel: string;
  /** Feelings in number and word, from −2 to +2. */
  feelings: readonly string[];
  neighbours: NeighbourNames;
  inText: string;
  close: string;
}

/** The plain data that the page hands over. */
export interface JourneyProps {
  id: string;
  moments: readonly ShownMoment[];
  labels: JourneyLabels;
  /** Id of the moment that stands filled before the reader chooses. */
  cover?: string | undefined;
}

/** Height of a row in the narrow form, in viewBox units and in CSS (5.75rem). */
const ROW = 92;

interface JourneyViewProps extends JourneyProps {
  chosen: string | undefined;
  /** HTML of the chosen moment’s card. */
  card: string | undefined;
  /** Whether the script runs; until then every knot is an ordinary link. */
  ready: boolean;
  close: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Name of a knot for those who cannot see it. */
function knotName({ title, stage, feeling }: ShownMoment, place: number, labels: JourneyLabels) {
  return `${place}. ${title}, ${labels.stages[stage]}, ${labels.feelings[feeling + 2]}`;
}

/** The thread of an article, wide and narrow, and the panel of the chosen moment. */
export function JourneyView(props: JourneyViewProps) {
  const { id, moments, labels, cover, chosen, card, ready, close, onKeyDown } = props;
  const filled = chosen ?? cover;
  const entry = chosen ?? moments[0]?.id;
  const linkTo = (moment: string) => ({
    href: `#moment-${moment}`,
    'aria-current': moment === chosen ? ('true' as const) : undefined,
    // In lower case: on an SVG link Preact writes the name as it stands, and SVG knows no `tabIndex`.
    tabindex: ready ? (moment === entry ? 0 : -1) : undefined,
  });
  return (
    <>
      <div class="journey-wide draws" data-knots onKeyDown={onKeyDown}>
        <JourneyDrawing
          id={id}
          layout={layoutJourney({ moments }, WIDE_FRAME)}
          palette={PAGE_PALETTE}
          labels={labels}
          filled={filled}
          wrapKnot={({ id: moment, number }, drawing) => (
            <a
              key={moment}
              {...linkTo(moment)}
              aria-label={knotName(moments[number - 1] as ShownMoment, number, labels)}
            >
              {drawing}
            </a>
          )}
        />
      </div>
      <div class="journey-rows draws" data-knots onKeyDown={onKeyDown}>
        <JourneyDrawing
          layout={layoutJourney(
            { moments },
            { width: 88, height: ROW * moments.length, direction: 'down' },
          )}
          palette={PAGE_PALETTE}
          labels={labels}
          filled={filled}
        />
        <ol class="plain-list">
          {moments.map((moment, index) => (
            <li key={moment.id}>
              <a {...linkTo(moment.id)}>
                {moment.stage !== moments[index - 1]?.stage && (
                  <span class="stage">{labels.stages[moment.stage]}</span>
                )}
                {moment.title}
              </a>
            </li>
          ))}
        </ol>
      </div>
      <div class="journey-live" aria-live="polite" role="region" aria-label={labels.panel}>
        {card && (
          <div class="journey-panel">
            <div dangerouslySetInnerHTML={{ __html: card }} />
            <p class="flex flex-wrap gap-2 pt-3">
              <a class="pill" href={`#moment-${chosen}`} data-in-text>
                {labels.inText}
              </a>
              <button type="button" class="pill" onClick={close}>
                {labels.close}
              </button>
            </p>
          </div>
        )}
      </div>
    </>
  );
}
