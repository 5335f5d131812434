import type { Bench } from './bench.ts';
import { Gaps } from './Gaps.tsx';
import { tellAnswers, tellAtLength, tellMoment, tellSupport } from './moment-facts.ts';
import { OwnKnots } from './OwnKnots.tsx';
import { OwnStrands } from './OwnStrands.tsx';
import { dateMeasure } from './words.ts';
import { countSeams, drawnMoments } from '../../../magazine/atelier/own-drawing.ts';
import { acrossOf } from '../../../magazine/journeys/feeling-scale.ts';
import { layoutJourney, type JourneyLayout } from '../../../magazine/journeys/journey-layout.ts';
import { FEELINGS } from '../../../magazine/vocabulary.ts';
import { PAGE_PALETTE } from '../../drawings/drawing.ts';
import { Ghosts } from '../../drawings/Ghosts.tsx';
import { heroSizes } from '../../drawings/hero-sizes.ts';

/** The most moments whose thread stands on one sheet of paper. */
const MOST_ROWS = 24;
/** Height of all rows of a sheet at most, and of one of them, in CSS pixels. */
const HEIGHT = { sheet: 800, row: 60 } as const;
/** Width of the plot, and the room beside it that its knots need. */
const PLOT = { width: 136, beside: 22 } as const;

interface PrintedProps {
  bench: Bench;
  /** Index of the measure that is compared with the one that is shown. */
  older: number | undefined;
}

/** The thread, downward: all of it, of which each sheet of paper shows its part. */
function Thread({ bench, older, layout }: PrintedProps & { layout: JourneyLayout }) {
  const { journey, measure } = bench;
  const { frame, knots } = layout;
  const { knot: radius, ...sizes } = heroSizes(layout);
  return (
    <>
      {FEELINGS.map((level) => (
        <path
          key={level}
          d={`M${acrossOf(level, frame)} 0V${frame.height}`}
          stroke="currentColor"
          stroke-width={level === 0 ? 1.5 : 0.75}
          stroke-dasharray={level === 0 ? '1.5 6' : '1 9'}
        />
      ))}
      {older !== undefined && <Gaps bench={bench} older={older} layout={layout} hatch="printed" />}
      <OwnStrands
        journey={journey}
        measure={measure}
        frame={frame}
        sizes={{ ...sizes, width: Math.min(sizes.width, 3) }}
      />
      {older === undefined && <Ghosts knots={knots} direction="down" palette={PAGE_PALETTE} />}
      <OwnKnots
        journey={journey}
        measure={measure}
        knots={knots}
        radius={radius}
        palette={PAGE_PALETTE}
      />
    </>
  );
}

/** The moments of which something is written, in their order. */
function Told({ bench: { words, journey, measure } }: Pick<PrintedProps, 'bench'>) {
  const { t } = words;
  const told = journey.moments.map((moment, index) => ({
    moment,
    number: index + 1,
    said: tellAtLength(moment, measure, words),
  }));
  const listed = told.filter(({ moment, said }) => said.length > 0 || moment.verbatims);
  if (listed.length === 0) return null;
  return (
    <section>
      <h3 class="display">{t('atelier.printed')}</h3>
      <ul>
        {listed.map(({ moment: { id, title, verbatims }, number, said }) => (
          <li key={id}>
            <b>{t('atelier.knot', { number, title: title || t('atelier.moment.untitled') })}</b>
            {said.map((sentence) => (
              <p>{sentence}</p>
            ))}
            {verbatims && <p class="font-text italic">{verbatims}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A journey on paper, whatever the screen is: its thread down a sheet, each moment named at its knot, then what is written of them. */
export function Printed({ bench, older }: PrintedProps) {
  const { words, journey, measure } = bench;
  const { t, count } = words;
  const { moments, basedOn } = journey;
  const measures = older === undefined ? [measure] : [older, measure];
  const sheets = Math.ceil(moments.length / MOST_ROWS);
  const each = Math.ceil(moments.length / Math.max(1, sheets));
  const row = Math.min(HEIGHT.row, Math.floor(HEIGHT.sheet / each));
  const layout = layoutJourney(
    { moments: drawnMoments(journey, measure) },
    { width: PLOT.width, height: row * Math.max(1, moments.length), direction: 'down' },
  );
  const width = PLOT.width + 2 * PLOT.beside;
  return (
    <div class="atelier-printed">
      <h2 class="display">{journey.title || t('atelier.untitled')}</h2>
      {(['persona', 'goal'] as const).map(
        (field) =>
          journey[field] && (
            <p key={field}>
              <b>{t(`atelier.${field}`)}</b> {journey[field]}
            </p>
          ),
      )}
      {measures.map((index) => (
        <p key={index}>
          <b>
            {index === older
              ? t('atelier.measure.thin', { name: dateMeasure(journey, index, words) })
              : dateMeasure(journey, index, words)}
          </b>{' '}
          · {tellAnswers(journey, index, words)}
        </p>
      ))}
      <p>
        {[
          count('atelier.moments', moments.length),
          count('atelier.seams', countSeams(journey)),
          basedOn && t('atelier.basedOn', { ...basedOn }),
          t('atelier.made'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {Array.from({ length: sheets }, (_, sheet) => {
        const start = sheet * each;
        const shown = moments.slice(start, start + each);
        return (
          <div key={sheet} class="atelier-printed-sheet">
            <p style={{ inlineSize: `${width}px` }}>
              <span>{t('feeling.-2')}</span>
              <span>{t('feeling.2')}</span>
            </p>
            <svg
              width={width}
              height={row * shown.length}
              viewBox={`${-PLOT.beside} ${row * start} ${width} ${row * shown.length}`}
              aria-hidden="true"
            >
              <Thread bench={bench} older={older} layout={layout} />
            </svg>
            <ol start={start + 1}>
              {shown.map((moment, index) => {
                const begins = moments[start + index - 1]?.stage !== moment.stage;
                return (
                  <li
                    key={moment.id}
                    data-border={(begins && index > 0) || undefined}
                    style={{ blockSize: `${row}px` }}
                  >
                    <b>{(begins || index === 0) && t(`stage.short.${moment.stage}`)}</b>
                    <b>{moment.title || t('atelier.moment.untitled')}</b>
                    <span>
                      {[
                        ...tellMoment(moment, measures, words),
                        ...tellSupport(moment, measure, words),
                      ].join(' · ')}
                    </span>
                  </li>
                );
              })}
            </ol>
          </div>
        );
      })}
      <Told bench={bench} />
    </div>
  );
}
