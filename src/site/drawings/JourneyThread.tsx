import { layoutJourney, WIDE_FRAME } from '../../magazine/journeys/journey-layout.ts';
import { layoutTitles } from '../../magazine/journeys/journey-titles.ts';
import { heroSizes, JourneyDrawing, PAGE_PALETTE } from './JourneyDrawing.tsx';
import { JourneyRows, type ShownMoment, type ThreadLabels } from './JourneyRows.tsx';
import { JourneyStrips, type ShownPlace } from './JourneyStrips.tsx';

export interface JourneyThreadProps {
  id: string;
  moments: readonly ShownMoment[];
  labels: ThreadLabels;
  /** Id of the moment that stands filled before the reader chooses. */
  cover?: string | undefined;
  /** Joins the filled knot and the panel above. */
  leader: boolean;
  /** Places along the thread; a long thread is folded by them on narrow screens. */
  places: readonly ShownPlace[];
}

/**
 * The thread of an article, across and down: every knot is a link to its moment. The script that shows
 * the chosen one moves only attributes.
 */
export function JourneyThread({ id, moments, labels, cover, leader, places }: JourneyThreadProps) {
  const wide = layoutJourney({ moments, drawnPlaces: places }, WIDE_FRAME);
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
      {places.length > 0 ? (
        <JourneyStrips moments={moments} places={places} cover={cover} labels={labels} />
      ) : (
        <JourneyRows moments={moments} labels={labels} cover={cover} />
      )}
    </>
  );
}
