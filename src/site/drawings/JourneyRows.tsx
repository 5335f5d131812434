import { layoutJourney } from '../../magazine/journeys/journey-layout.ts';
import type { TitledMoment } from '../../magazine/journeys/journey-titles.ts';
import { type DrawingLabels, PAGE_PALETTE } from './drawing.ts';
import { JourneyDrawing } from './JourneyDrawing.tsx';

/** A moment at its knot. */
export interface ShownMoment extends TitledMoment {
  /** Where it is read: its card or its row, in this article or in the one that tells it. */
  href: string;
  /** What its neighbours may share with it: its stage in words, or the article that it is borrowed from. */
  group: string;
  /** What follows its title for those who cannot see the drawing: feeling and seam. */
  aside: string;
}

export interface JourneyRowsProps {
  moments: readonly ShownMoment[];
  labels: DrawingLabels;
  /** Whether they are borrowed from several journeys. */
  borrowed?: boolean;
  /** Id of the moment that stands filled before the reader chooses. */
  cover: string | undefined;
}

/** Height of a row of the thread that runs down, in viewBox units and in CSS (3.75rem). */
const ROW = 60;

/** The id of a moment, for the script, where its address is in another page and does not say it. */
export const idBeside = ({ id, href }: ShownMoment) => (href.startsWith('#') ? undefined : id);

/** The links to neighbouring moments of a thread, each under the name of its stage or its article where that begins. */
export function MomentLinks({
  moments,
  before,
  start,
}: Pick<JourneyRowsProps, 'moments'> & {
  /** The moment before the first of them. */
  before?: ShownMoment | undefined;
  /** Number of the first of them, where each is to say its own. */
  start?: number;
}) {
  return (
    <ol class="plain-list" start={start}>
      {moments.map((moment, index) => (
        <li key={moment.id}>
          <a href={moment.href} data-id={idBeside(moment)}>
            {moment.group !== (moments[index - 1] ?? before)?.group && (
              <span class="stage">
                {moment.group}
                <span class="unseen">, </span>
              </span>
            )}
            {moment.title}
            <span class="unseen">, {moment.aside}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The thread of an article on a narrow screen: down, beside the titles of its moments. */
export function JourneyRows({ moments, labels, cover, borrowed = false }: JourneyRowsProps) {
  const down = layoutJourney(
    { moments, borrowed },
    { width: 74, height: ROW * moments.length, direction: 'down' },
  );
  return (
    <div class="journey-rows draws" data-knots>
      <JourneyDrawing layout={down} palette={PAGE_PALETTE} labels={labels} filled={cover} />
      <MomentLinks moments={moments} />
    </div>
  );
}
