import {
  layoutJourney,
  WIDE_FRAME,
  type DrawnPlace,
} from '../../magazine/journeys/journey-layout.ts';
import { layoutTitles } from '../../magazine/journeys/journey-titles.ts';
import { type DrawingLabels, PAGE_PALETTE } from './drawing.ts';
import { heroRadius } from './hero-sizes.ts';
import { JourneyDrawing } from './JourneyDrawing.tsx';
import { idBeside, JourneyRows, type ShownMoment } from './JourneyRows.tsx';
import { JourneyStrips, type ShownPlace } from './JourneyStrips.tsx';

export interface JourneyThreadProps {
  id: string;
  moments: readonly ShownMoment[];
  labels: DrawingLabels;
  /** Id of the moment that stands filled before the reader chooses. */
  cover?: string | undefined;
  /** The mean feeling, where the journey is counted. */
  level?: number | undefined;
  /** Joins the filled knot and the panel above. */
  leader: boolean;
  /** Places along the thread; a long thread is folded by them on narrow screens. */
  places?: readonly ShownPlace[];
  /** Where the moments come from, if they are borrowed: what the tape then names. */
  lenders?: readonly DrawnPlace[] | undefined;
}

/** A thread across the page, every knot a link to its moment. */
export function WideThread(props: JourneyThreadProps) {
  const { id, moments, labels, cover, level, leader, places = [], lenders } = props;
  const borrowed = lenders !== undefined;
  const wide = layoutJourney({ moments, drawnPlaces: lenders ?? places, borrowed }, WIDE_FRAME);
  const titlesOf = (size: { enlarged: boolean }) =>
    layoutTitles(moments, wide, { cover, radius: heroRadius(wide, size), ...size });
  return (
    <div class="journey-wide draws" data-knots>
      <JourneyDrawing
        id={id}
        layout={wide}
        palette={PAGE_PALETTE}
        labels={labels}
        filled={cover}
        level={level}
        titles={titlesOf({ enlarged: false })}
        enlarged={titlesOf({ enlarged: true })}
        leader={leader}
        wrapKnot={({ id: knot, number, mark, stitched }, drawing) => {
          const moment = moments[number - 1] as ShownMoment;
          const { href, title, group, aside } = moment;
          return (
            <a
              key={knot}
              href={href}
              aria-label={`${mark ? `${mark},` : `${number}.`} ${title}, ${group}, ${aside}`}
              data-id={idBeside(moment)}
              data-stitched={stitched || undefined}
            >
              {drawing}
            </a>
          );
        }}
      />
    </div>
  );
}

/**
 * The thread of an article, across and down: every knot is a link to its moment. The script that shows
 * the chosen one moves only attributes.
 */
export function JourneyThread(props: JourneyThreadProps) {
  const { moments, labels, cover, places = [], lenders } = props;
  return (
    <>
      <WideThread {...props} />
      {places.length > 0 ? (
        <JourneyStrips moments={moments} places={places} cover={cover} />
      ) : (
        <JourneyRows
          moments={moments}
          labels={labels}
          cover={cover}
          borrowed={lenders !== undefined}
        />
      )}
    </>
  );
}
