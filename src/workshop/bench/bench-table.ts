import type { Measure } from './measure.ts';

/** A run of check and build, as the JSON keeps it. */
export interface Run {
  name: string;
  /** CPU seconds of check and build together. */
  cpuSeconds: number;
  wallSeconds: number;
  peakMebibytes: number;
  /** CPU seconds of each phase. */
  phases: Readonly<Record<string, number>>;
  /** Pages that were made, those that are kept apart. */
  pages: number;
  /** Texts that were compiled. */
  texts: number;
  /** Pages that are not those of the run before. */
  changed: number;
  /** Pictures that were drawn. */
  pictures: number;
  /** Of the built site. */
  files: number;
  bytes: number;
}

/** A run of the plain project. */
export interface Yardstick extends Measure {
  name: string;
}

const seconds = (value: number) => value.toFixed(1);
const ratio = (value: number, yardstick: number) => `${(value / yardstick).toFixed(2)} ×`;

/**
 * Writes the runs of a bench as a table, one column a run.
 *
 * @param plain The plain project from nothing and again: the first run is held against the first, the
 *   others against the second.
 */
export function formatTable(runs: readonly Run[], plain: readonly Yardstick[]): string {
  const yardstickOf = (index: number) =>
    plain[Math.min(index, plain.length - 1)]?.cpuSeconds ?? NaN;
  const rowOf = (name: string, cell: (run: Run, index: number) => string) => [
    name,
    ...runs.map(cell),
  ];
  const phases = Object.keys(runs[0]?.phases ?? {});
  const rows = [
    ['', ...runs.map(({ name }) => name)],
    ...phases.map((phase) => rowOf(`  ${phase}`, (run) => seconds(run.phases[phase] ?? 0))),
    rowOf('CPU, s', ({ cpuSeconds }) => seconds(cpuSeconds)),
    rowOf('plain Astro, s', (_, index) => seconds(yardstickOf(index))),
    rowOf('ratio', ({ cpuSeconds }, index) => ratio(cpuSeconds, yardstickOf(index))),
    rowOf('wall, s', ({ wallSeconds }) => seconds(wallSeconds)),
    rowOf('peak, MiB', ({ peakMebibytes }) => peakMebibytes.toFixed(0)),
    rowOf('pages made', ({ pages }) => `${pages}`),
    rowOf('texts compiled', ({ texts }) => `${texts}`),
    rowOf('pages changed', ({ changed }) => `${changed}`),
    rowOf('pictures drawn', ({ pictures }) => `${pictures}`),
    rowOf('files', ({ files }) => `${files}`),
    rowOf('MB', ({ bytes }) => (bytes / 1e6).toFixed(1)),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths?.[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width + 2);
        })
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
