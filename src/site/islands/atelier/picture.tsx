import { render } from 'preact';
import { feelingOf, drawnMoments, countSeams } from '../../../magazine/atelier/own-drawing.ts';
import type { OwnJourney, OwnMoment } from '../../../magazine/atelier/own-journey.ts';
import { layoutJourney } from '../../../magazine/journeys/journey-layout.ts';
import { layoutTitles, TITLE_LEADING } from '../../../magazine/journeys/journey-titles.ts';
import { FEELINGS, STAGES, type Stage } from '../../../magazine/vocabulary.ts';
import type { MessageKey } from '../../../magazine/words/messages.ts';
import type { Palette } from '../../drawings/drawing.ts';
import { heroSizes } from '../../drawings/hero-sizes.ts';
import { Tape } from '../../drawings/Tape.tsx';
import { paintSvg, writePng } from '../../instrument/canvas.ts';
import { acrossOf } from '../../../magazine/journeys/feeling-scale.ts';
import { tellMoment } from './moment-facts.ts';
import { OwnKnots } from './OwnKnots.tsx';
import { EARLIER, OwnStrands } from './OwnStrands.tsx';
import { setName } from './picture-name.ts';
import { dateMeasure, type Words } from './words.ts';

/** Width of the picture in pixels, and where its list of the moments begins. */
const PICTURE = { width: 1600, list: 880 } as const;
const MARGIN = 80;
/** The drawing is laid out in its own units, and enlarged. */
const SCALE = 1.5;
const PLOT = { left: 72, width: (PICTURE.width - 2 * MARGIN) / SCALE - 72, height: 220 } as const;
const TOP = 345;
/** The list of the moments under the drawing: two columns, two lines a moment. */
const LIST = { columns: 2, row: 66, under: 90 } as const;
const NAMESPACE = 'http://www.w3.org/2000/svg';

interface PictureProps {
  journey: OwnJourney;
  measure: number;
  /** Index of the measure that stands under it, as a thin line. */
  older: number | undefined;
  palette: Palette;
  words: Words;
}

/** The words of the picture: its own fonts where they are there, else what stands in for them. */
const LABEL_FONT = "'Bricolage Label', 'Bricolage Grotesque', 'Arial Narrow', Arial, sans-serif";
const DISPLAY_FONT =
  "'Bricolage Display', 'Bricolage Grotesque', 'Arial Narrow', Arial, sans-serif";

/** How wide the name of a journey is in the fonts of the page, in pixels. */
function widthInPicture(words: string, size: number): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return words.length * size * 0.47;
  context.font = `800 ${size}px ${DISPLAY_FONT}`;
  return context.measureText(words).width;
}

const heightOf = ({ moments }: OwnJourney) =>
  PICTURE.list + Math.ceil(moments.length / LIST.columns) * LIST.row + LIST.under;

/** The stage of a moment, and what is known of it. */
const factsOf = (moment: OwnMoment, measure: number, words: Words) =>
  [words.t(`stage.short.${moment.stage}`), ...tellMoment(moment, [measure], words)].join(' · ');

const titleOf = (moment: OwnMoment, index: number, { t }: Words) =>
  t('atelier.knot', { number: index + 1, title: moment.title || t('atelier.moment.untitled') });

/** What stands in the picture, for whoever does not see it: its title, its measure, each moment. */
export function tellPicture({ journey, measure, words }: Omit<PictureProps, 'palette'>): string {
  return [
    `${journey.title || words.t('atelier.untitled')}, ${dateMeasure(journey, measure, words)}.`,
    ...journey.moments.map(
      (moment, index) => `${titleOf(moment, index, words)} (${factsOf(moment, measure, words)}).`,
    ),
  ].join(' ');
}

/** The moments under the drawing, which has no room for all of their titles. */
function MomentList({ journey, measure, words }: Omit<PictureProps, 'palette'>) {
  const rows = Math.ceil(journey.moments.length / LIST.columns);
  const column = (PICTURE.width - 2 * MARGIN) / LIST.columns;
  return (
    <g font-size="22">
      {journey.moments.map((moment, index) => {
        const x = MARGIN + Math.floor(index / rows) * column;
        const y = PICTURE.list + (index % rows) * LIST.row;
        return (
          <>
            <text x={x} y={y} font-weight="700">
              {titleOf(moment, index, words)}
            </text>
            <text x={x} y={y + 26} font-weight="500">
              {factsOf(moment, measure, words)}
            </text>
          </>
        );
      })}
    </g>
  );
}

/** A journey as a picture of its own: nothing in it depends on the page. */
function Picture({ journey, measure, older, palette, words }: PictureProps) {
  const { ink, stock } = palette;
  const drawn = drawnMoments(journey, measure);
  const frame = { width: PLOT.width, height: PLOT.height, direction: 'right' } as const;
  const layout = layoutJourney({ moments: drawn }, frame);
  const before =
    older === undefined
      ? undefined
      : layoutJourney({ moments: drawnMoments(journey, older) }, frame);
  const { knot: radius, ...thread } = heroSizes(layout);
  const titles = drawn.length > 0 ? layoutTitles(drawn, layout, { cover: undefined, radius }) : [];
  const title = journey.title || words.t('atelier.untitled');
  const room = PICTURE.width - 2 * MARGIN;
  const name = setName(title, room, widthInPicture);
  const stages = Object.fromEntries(
    STAGES.map((stage) => [stage, words.t(`stage.short.${stage}`)]),
  ) as Record<Stage, string>;
  const facts = [
    older !== undefined &&
      words.t('atelier.measure.thin', { name: dateMeasure(journey, older, words) }),
    dateMeasure(journey, measure, words),
    words.count('atelier.moments', journey.moments.length),
    words.count('atelier.seams', countSeams(journey)),
  ];
  const height = heightOf(journey);
  return (
    <>
      <title>{title}</title>
      <desc>{tellPicture({ journey, measure, older, words })}</desc>
      <rect width={PICTURE.width} height={height} fill={stock} />
      <g fill={ink} font-family={LABEL_FONT} font-weight="600" font-size="30">
        <g font-family={DISPLAY_FONT} font-weight="800" font-size={name.size}>
          {name.lines.map(({ words: line, width }, row) => (
            <text
              x={MARGIN}
              y={150 - (name.lines.length - 1 - row) * name.size}
              // Its breadth where its font is not there.
              textLength={width}
              lengthAdjust="spacingAndGlyphs"
            >
              {line}
            </text>
          ))}
        </g>
        <text x={MARGIN} y="215">
          {facts.filter(Boolean).join(' · ')}
        </text>
        <text x={MARGIN} y={height - 40} font-size="22">
          {[
            journey.basedOn && words.t('atelier.basedOn', { ...journey.basedOn }),
            words.t('atelier.made'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </text>
        <MomentList journey={journey} measure={measure} older={older} words={words} />
        <g
          transform={`translate(${MARGIN + PLOT.left * SCALE} ${TOP}) scale(${SCALE})`}
          font-size="15"
        >
          {FEELINGS.map((level) => {
            const y = acrossOf(level, frame);
            return (
              <>
                <text x={-PLOT.left} y={y + 5} font-weight={level % 2 === 0 ? 700 : 500}>
                  {words.t(`feeling.${level}` as MessageKey)}
                </text>
                <path
                  d={`M0 ${y}H${PLOT.width}`}
                  stroke={ink}
                  stroke-width={level === 0 ? 2 : 1.25}
                  stroke-dasharray={level === 0 ? '2 6' : '1.5 10'}
                />
              </>
            );
          })}
          <Tape
            layout={layout}
            palette={palette}
            labels={{ title: '', magic: '', misery: '', stages }}
          />
          {before && (
            <>
              <OwnStrands
                journey={journey}
                measure={older ?? 0}
                frame={frame}
                ink={ink}
                sizes={EARLIER}
              />
              {before.knots.map(({ id, x, y }, index) => {
                const moment = journey.moments[index];
                const isNoted = moment && feelingOf(moment, older ?? 0) !== undefined;
                return (
                  isNoted && (
                    <circle
                      key={id}
                      cx={x}
                      cy={y}
                      r="6"
                      fill={stock}
                      stroke={ink}
                      stroke-width="2"
                    />
                  )
                );
              })}
            </>
          )}
          <OwnStrands journey={journey} measure={measure} frame={frame} ink={ink} sizes={thread} />
          <OwnKnots
            journey={journey}
            measure={measure}
            knots={layout.knots}
            radius={radius}
            palette={palette}
          />
          {titles.map(
            ({ lines, x, y, anchor, kept }, index) =>
              kept &&
              drawn[index]?.title && (
                <g
                  key={drawn[index].id}
                  text-anchor={anchor}
                  stroke={stock}
                  stroke-width="6"
                  stroke-linejoin="round"
                  paint-order="stroke"
                >
                  {lines.map((line, row) => (
                    <text x={x} y={y + row * TITLE_LEADING}>
                      {line}
                    </text>
                  ))}
                </g>
              ),
          )}
        </g>
      </g>
    </>
  );
}

function draw(props: PictureProps): SVGSVGElement {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  const height = heightOf(props.journey);
  svg.setAttribute('viewBox', `0 0 ${PICTURE.width} ${height}`);
  svg.setAttribute('width', String(PICTURE.width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('role', 'img');
  // What is rendered within is made in the namespace of its parent.
  render(<Picture {...props} />, svg);
  return svg;
}

/** The picture of a journey as an SVG file. */
export async function drawSvg(props: PictureProps): Promise<Blob> {
  await document.fonts.ready;
  const svg = draw(props);
  const file = new XMLSerializer().serializeToString(svg);
  return new Blob([file], { type: 'image/svg+xml' });
}

/** The picture of a journey as a PNG file, in the fonts of the page. */
export async function drawPng(props: PictureProps): Promise<Blob> {
  await document.fonts.ready;
  return writePng({ width: PICTURE.width, height: heightOf(props.journey) }, (context) =>
    paintSvg(context, draw(props)),
  );
}
