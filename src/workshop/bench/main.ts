/**
 * Times the check of a large magazine beside Astro’s own reading of the same content:
 * `npm run bench`, or `npm run bench -- --articles 500`.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureProgram, type Measure } from './measure.ts';
import { layProject } from './project.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const RUNS = 3;

function countFiles(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

/** The quickest of several runs: the others waited for the machine. */
function measureBest(run: () => Measure): Measure {
  const runs = Array.from({ length: RUNS }, run);
  return runs.reduce((best, one) => (one.milliseconds < best.milliseconds ? one : best));
}

function formatRow(name: string, { milliseconds, peakMebibytes }: Measure, files: number): string {
  return [
    name.padEnd(12),
    `${(milliseconds / 1000).toFixed(1)} s`.padStart(9),
    `${(milliseconds / files).toFixed(2)} ms`.padStart(12),
    `${peakMebibytes.toFixed(0)} MiB`.padStart(10),
  ].join('');
}

const { values } = parseArgs({ options: { articles: { type: 'string', default: '2000' } } });
const size = Number(values.articles);
if (!Number.isInteger(size) || size < 100) {
  throw new RangeError(`--articles takes a whole number from 100, not “${values.articles}”.`);
}

const project = mkdtempSync(path.join(tmpdir(), 'bench-'));
try {
  layProject(ROOT, project, size);
  const files = countFiles(path.join(project, 'content'));
  const [processor] = cpus();
  console.log(`${size} bilingual articles, ${files} files; the quickest of ${RUNS} runs.`);
  console.log(`Node ${process.version}, ${availableParallelism()} cores, ${processor?.model}.\n`);
  console.log('                  whole    each file      memory');
  const check = measureBest(() =>
    measureProgram(['src/desk/cli/main.ts', 'check', '--format', 'json'], project),
  );
  console.log(formatRow('desk check', check, files));
  // What Astro keeps from one run to the next would be another measure.
  const sync = measureBest(() => {
    for (const kept of ['.astro', 'node_modules/.astro', 'node_modules/.vite']) {
      rmSync(path.join(project, kept), { recursive: true, force: true });
    }
    return measureProgram(['node_modules/astro/bin/astro.mjs', 'sync'], project);
  });
  console.log(formatRow('astro sync', sync, files));
} finally {
  rmSync(project, { recursive: true, force: true });
}
