import { STAGES, type Stage } from '../../magazine/vocabulary.ts';

export interface WorksheetLabels {
  /** What the drawing is. */
  title: string;
  /** The levels of feeling, from magic down to misery. */
  levels: readonly string[];
  stages: Readonly<Record<Stage, { short: string; verb: string }>>;
  /** The rows under the tape, the first one taller. */
  rows: readonly string[];
}

interface WorksheetDrawingProps {
  labels: WorksheetLabels;
  /**
   * Number of the first column: a sheet that goes on from another has stages of its own, whose first letters are
   * ringed in each column.
   */
  from?: number;
}

/** How many of the columns each stage has. */
const COLUMNS: Readonly<Record<Stage, number>> = { zmot: 2, fmot: 3, smot: 5, umot: 2 };

/** Room for the names of the rows, in millimetres of an A4 sheet with margins of 8 mm. */
const LEFT = 20.5;
const COLUMN = 21.68;
const LEVEL = { first: 10, step: 11 } as const;
const TAPE = { top: 62, height: 9 } as const;
const ROWS = { first: 14, other: 7.8 } as const;
const KNOT = 2.7;

/** The sheet on which a team draws its thread: knots to be blackened, a tape, cells to be filled. */
export function WorksheetDrawing({
  labels: { title, levels, stages, rows },
  from = 1,
}: WorksheetDrawingProps) {
  const goesOn = from > 1;
  const columns = STAGES.reduce((sum, stage) => sum + COLUMNS[stage], 0);
  const right = LEFT + columns * COLUMN;
  const starts = STAGES.map((_, index) =>
    STAGES.slice(0, index).reduce((sum, stage) => sum + COLUMNS[stage], 0),
  );
  const borders = goesOn ? [] : starts.slice(1);
  const id = `worksheet-${from}`;
  const yOf = (level: number) => LEVEL.first + level * LEVEL.step;
  const middle = (levels.length - 1) / 2;
  const below = TAPE.top + TAPE.height;
  const rowTop = (row: number) => below + (row === 0 ? 0 : ROWS.first + (row - 1) * ROWS.other);
  const bottom = rowTop(rows.length);
  const ticks = Array.from({ length: columns * 10 - 1 }, (_, index) => {
    const tall = (index + 1) % 10 === 0 ? 4 : (index + 1) % 5 === 0 ? 3 : 2;
    return `M${(LEFT + ((index + 1) * COLUMN) / 10).toFixed(2)} ${TAPE.top}v${tall}`;
  });
  return (
    <svg
      viewBox={`0 0 ${right + 0.4} ${bottom + 0.6}`}
      role="img"
      aria-labelledby={id}
      stroke="currentColor"
      fill="none"
    >
      <title id={id}>{title}</title>
      <g fill="currentColor" stroke="none" font-size="3.7">
        {levels.map((word, level) => (
          <text y={yOf(level) + 1.3} font-weight={level % 2 === 0 ? 700 : 500}>
            {word}
          </text>
        ))}
        {rows.map((word, row) => (
          <text y={rowTop(row) + 4.9} font-weight="700">
            {word}
          </text>
        ))}
      </g>
      {levels.map((_, level) => (
        <path
          d={`M${LEFT} ${yOf(level)}H${right}`}
          stroke-width={level === middle ? 0.6 : 0.35}
          stroke-dasharray={level === middle ? '.6 1.9' : '.5 3.2'}
        />
      ))}
      {borders.map((start) => {
        const x = LEFT + start * COLUMN;
        return (
          <>
            <path d={`M${x} 5.5V${TAPE.top}`} stroke-width=".4" stroke-dasharray="1.8 1.4" />
            <path d={`M${x - 1.8} 2.6h3.6l-1.8 2.6z`} fill="currentColor" stroke="none" />
          </>
        );
      })}
      <g fill="#fff" stroke-width=".5">
        {levels.map((_, level) =>
          Array.from({ length: columns }, (_, column) => {
            const x = LEFT + (column + 0.5) * COLUMN;
            return (
              <>
                <circle
                  cx={x}
                  cy={yOf(level)}
                  r={KNOT}
                  stroke-dasharray={level === middle ? undefined : '.8 .7'}
                />
                {level === middle && (
                  <text
                    x={x}
                    y={yOf(level) + 1.2}
                    font-size="3.4"
                    font-weight="700"
                    text-anchor="middle"
                    fill="currentColor"
                    stroke="none"
                  >
                    {column + from}
                  </text>
                )}
              </>
            );
          }),
        )}
      </g>
      <path d={ticks.join('')} stroke-width=".25" />
      <path
        d={`M${LEFT} ${TAPE.top}H${right}V${bottom}H${LEFT}zM${LEFT} ${below}H${right}`}
        stroke-width=".7"
      />
      <g fill="currentColor" stroke="none" font-size="3.7" text-anchor="middle">
        {goesOn
          ? Array.from({ length: columns }, (_, column) => (
              <text x={LEFT + (column + 0.5) * COLUMN} y={below - 1.5} font-weight="700">
                {STAGES.map((stage) => stages[stage].short.charAt(0)).join('  ')}
              </text>
            ))
          : STAGES.map((stage, index) => (
              <text x={LEFT + ((starts[index] ?? 0) + COLUMNS[stage] / 2) * COLUMN} y={below - 1.5}>
                <tspan font-weight="700">{stages[stage].short}</tspan> {stages[stage].verb}
              </text>
            ))}
      </g>
      <path
        d={[
          ...rows.slice(1).map((_, row) => `M0 ${rowTop(row + 1)}H${right}`),
          ...Array.from(
            { length: columns - 1 },
            (_, column) => `M${LEFT + (column + 1) * COLUMN} ${below}V${bottom}`,
          ),
        ].join('')}
        stroke-width=".3"
      />
      <path
        d={borders.map((start) => `M${LEFT + start * COLUMN} ${below}V${bottom}`).join('')}
        stroke-width=".7"
      />
    </svg>
  );
}
