import type { DrawnMoment } from '../../domain/journey-layout.ts';
import { layoutJourney } from '../../domain/journey-layout.ts';
import { JourneyDrawing, PAGE_PALETTE, type DrawingLabels } from '../../drawings/JourneyDrawing.tsx';

/** A moment as the island shows it: its words already in the page’s language. */
export interface ShownMoment extends DrawnMoment {
  title: string;
  text: string;
  stageName: string;
  channel: string;
  /** Feeling in number and word. */
  feelingWords: string;
  /** What the brand meant, in number and word. */
  planned?: string | undefined;
  seam?: { visible: boolean; name: string; why: string } | undefined;
  values: readonly string[];
  wait?: string | undefined;
  /** What supports the feeling, in words. */
  evidence: string;
  sources: readonly { label: string; href: string }[];
  /** Name of the knot for those who cannot see it. */
  knot: string;
}

export interface JourneyLabels extends DrawingLabels {
  panel: string;
  channel: string;
  feeling: string;
  planned: string;
  evidence: string;
  values: string;
  inText: string;
  previous: string;
  next: string;
  close: string;
  hint: string;
}

/** The plain data that the page hands over. */
export interface JourneyProps {
  id: string;
  moments: readonly ShownMoment[];
  labels: JourneyLabels;
  /** Id of the moment that stands filled before the reader chooses. */
  cover?: string | undefined;
}

const WIDE = { width: 1360, height: 238, direction: 'right' } as const;
/** Height of a row in the narrow form, in viewBox units and in CSS (5.75rem). */
const ROW = 92;

interface JourneyViewProps extends JourneyProps {
  chosen: string | undefined;
  /** Whether the script runs; until then every knot is an ordinary link. */
  ready: boolean;
  act: (action: 'previous' | 'next' | 'close') => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Facts({ moment, labels }: { moment: ShownMoment; labels: JourneyLabels }) {
  return (
    <dl class="facts">
      <dt>{labels.channel}</dt>
      <dd>{moment.channel}</dd>
      <dt>{labels.feeling}</dt>
      <dd>
        {moment.feelingWords}
      </dd>
      {moment.planned && (
        <>
          <dt>{labels.planned}</dt>
          <dd>{moment.planned}</dd>
        </>
      )}
      {moment.seam && (
        <>
          <dt>{moment.seam.name}</dt>
          <dd>{moment.seam.why}</dd>
        </>
      )}
      {moment.values.length > 0 && (
        <>
          <dt>{labels.values}</dt>
          <dd>{moment.values.join(', ')}</dd>
        </>
      )}
      <dt>{labels.evidence}</dt>
      <dd>
        {moment.evidence}
        {moment.sources.map(({ label, href }) => (
          <>
            {' · '}
            <a href={href}>{label}</a>
          </>
        ))}
      </dd>
    </dl>
  );
}

function Panel({ moment, moments, labels, act }: JourneyViewProps & { moment: ShownMoment }) {
  const place = moments.indexOf(moment);
  return (
    <div class="panel-grid">
      <div>
        <p class="font-bold">
          {place + 1} / {moments.length} · {moment.stageName}
        </p>
        <h2 class="display text-item mt-2 mb-3">{moment.title}</h2>
        <p class="font-text text-[1.2rem] leading-normal">{moment.text}</p>
        {moment.wait && <p class="mt-2 font-bold">{moment.wait}</p>}
        <p class="mt-5 flex flex-wrap gap-3">
          <button type="button" class="pill" disabled={place === 0} onClick={() => act('previous')}>
            {labels.previous}
          </button>
          <button
            type="button"
            class="pill"
            disabled={place === moments.length - 1}
            onClick={() => act('next')}
          >
            {labels.next}
          </button>
          <a class="pill" href={`#moment-${moment.id}`}>
            {labels.inText}
          </a>
          <button type="button" class="pill" onClick={() => act('close')}>
            {labels.close}
          </button>
        </p>
      </div>
      <Facts moment={moment} labels={labels} />
    </div>
  );
}

/** The thread of an article, wide and narrow, and the panel of the chosen moment. */
export function JourneyView(props: JourneyViewProps) {
  const { id, moments, labels, cover, chosen, ready, onKeyDown } = props;
  const filled = chosen ?? cover;
  const shown = moments.find((moment) => moment.id === chosen);
  const entry = chosen ?? moments[0]?.id;
  const linkTo = (moment: string) => ({
    href: `#moment-${moment}`,
    'data-moment': moment,
    'aria-current': moment === chosen ? ('true' as const) : undefined,
    tabIndex: ready ? (moment === entry ? 0 : -1) : undefined,
  });
  return (
    <>
      <div class="journey-wide draws" onKeyDown={onKeyDown}>
        <JourneyDrawing
          id={id}
          layout={layoutJourney({ moments }, WIDE)}
          palette={PAGE_PALETTE}
          labels={labels}
          detail="full"
          filled={filled}
          wrapKnot={({ id: moment, number }, drawing) => (
            <a key={moment} {...linkTo(moment)} aria-label={moments[number - 1]?.knot}>
              {drawing}
            </a>
          )}
        />
      </div>
      <div class="journey-rows draws" onKeyDown={onKeyDown}>
        <JourneyDrawing
          layout={layoutJourney(
            { moments },
            { width: 88, height: ROW * moments.length, direction: 'down' },
          )}
          palette={PAGE_PALETTE}
          labels={labels}
          detail="full"
          filled={filled}
        />
        <ol class="plain-list">
          {moments.map((moment, index) => (
            <li key={moment.id}>
              <a {...linkTo(moment.id)} aria-label={moment.knot}>
                {moment.stage !== moments[index - 1]?.stage && (
                  <span class="stage">{labels.stages[moment.stage]}</span>
                )}
                {moment.title}
              </a>
            </li>
          ))}
        </ol>
      </div>
      <div aria-live="polite" role="region" aria-label={labels.panel}>
        {shown && (
          <div class="journey-panel">
            <Panel {...props} moment={shown} />
          </div>
        )}
      </div>
    </>
  );
}
