import { layoutJourney, WIDE_FRAME } from '../../magazine/journeys/journey-layout.ts';
import { layoutTitles, type TitledMoment } from '../../magazine/journeys/journey-titles.ts';
import type { Stage } from '../../magazine/vocabulary.ts';
import { heroSizes, JourneyDrawing, PAGE_PALETTE, type DrawingLabels } from './JourneyDrawing.tsx';

/** A moment at its knot. */
export interface ShownMoment extends TitledMoment {
  /** What follows its title for those who cannot see the drawing: feeling and seam. */
  aside: string;
}

export interface ThreadLabels extends DrawingLabels {
  /** Names of the stages in words. */
  stageWords: Readonly<Record<Stage, string>>;
}

export interface JourneyThreadProps {
  id: string;
  moments: readonly ShownMoment[];
  labels: ThreadLabels;
  /** Id of the moment that stands filled before the reader chooses. */
  cover?: string | undefined;
  /** Joins the filled knot and the panel above. */
  leader: boolean;
}

/** Height of a row of the thread that runs down, in viewBox units and in CSS (3.75rem). */
const ROW = 60;

/**
 * The thread of an article, across and down: every knot is a link to its moment. The script that shows
 * the chosen one moves only attributes.
 */
export function JourneyThread({ id, moments, labels, cover, leader }: JourneyThreadProps) {
  const wide = layoutJourney({ moments }, WIDE_FRAME);
  const down = layoutJourney(
    { moments },
    { width: 74, height: ROW * moments.length, direction: 'down' },
  );
  return (
    <>
      <div class="journey-wide draws" data-knots>
        <JourneyDrawing
          id={id}
          layout={wide}
          palette={PAGE_PALETTE}
          labels={labels}
          filled={cover}
          titles={layoutTitles(moments, wide, { cover, radius: heroSizes(wide).knot })}
          leader={leader}
          wrapKnot={({ id: knot, number, stitched }, drawing) => {
            const { title, stage, aside } = moments[number - 1] as ShownMoment;
            return (
              <a
                key={knot}
                href={`#moment-${knot}`}
                aria-label={`${number}. ${title}, ${labels.stageWords[stage]}, ${aside}`}
                data-stitched={stitched || undefined}
              >
                {drawing}
              </a>
            );
          }}
        />
      </div>
      <div class="journey-rows draws" data-knots>
        <JourneyDrawing layout={down} palette={PAGE_PALETTE} labels={labels} filled={cover} />
        <ol class="plain-list">
          {moments.map(({ id: moment, stage, title, aside }, index) => (
            <li key={moment}>
              <a href={`#moment-${moment}`}>
                {stage !== moments[index - 1]?.stage && (
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
      </div>
    </>
  );
}
