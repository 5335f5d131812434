import { layoutJourney } from '../../magazine/journeys/journey-layout.ts';
import type { TitledMoment } from '../../magazine/journeys/journey-titles.ts';
import type { Stage } from '../../magazine/vocabulary.ts';
import { JourneyDrawing, PAGE_PALETTE, type DrawingLabels } from './JourneyDrawing.tsx';

/** A moment at its knot. */
export interface ShownMoment extends TitledMoment {
  /** What follows its title for those who cannot see the drawing: feeling and seam. */
  aside: string;
}

export interface ThreadLabels extends DrawingLabels {
  /** Names of the stages in words. */
  stageWords: Readonly<Record<Stage, string>>;
}

export interface JourneyRowsProps {
  moments: readonly ShownMoment[];
  labels: ThreadLabels;
  /** Id of the moment that stands filled before the reader chooses. */
  cover: string | undefined;
}

/** Height of a row of the thread that runs down, in viewBox units and in CSS (3.75rem). */
const ROW = 60;

/** The links to neighbouring moments of a journey, each under the name of its stage where that begins. */
export function MomentLinks({
  moments,
  before,
  labels,
}: Omit<JourneyRowsProps, 'cover'> & {
  /** The moment before the first of them. */
  before?: ShownMoment | undefined;
}) {
  return (
    <ol class="plain-list">
      {moments.map(({ id: moment, stage, title, aside }, index) => (
        <li key={moment}>
          <a href={`#moment-${moment}`}>
            {stage !== (moments[index - 1] ?? before)?.stage && (
              <span class="stage">
                {labels.stageWords[stage]}
                <span class="unseen">, </span>
              </span>
            )}
            {title}
            <span class="unseen">, {aside}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The thread of an article on a narrow screen: down, beside the titles of its moments. */
export function JourneyRows({ moments, labels, cover }: JourneyRowsProps) {
  const down = layoutJourney(
    { moments },
    { width: 74, height: ROW * moments.length, direction: 'down' },
  );
  return (
    <div class="journey-rows draws" data-knots>
      <JourneyDrawing layout={down} palette={PAGE_PALETTE} labels={labels} filled={cover} />
      <MomentLinks moments={moments} labels={labels} />
    </div>
  );
}
