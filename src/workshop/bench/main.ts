/**
 * Times a build of a generated magazine, phase by phase, from nothing and again, beside a plain Astro
 * project of as many pages: `npm run bench`, or `npm run bench -- --articles 1000 --seed 2`. What it
 * prints is also kept as JSON in `.cache/bench/`.
 */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hash } from 'node:crypto';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatTable, type Run, type Yardstick } from './bench-table.ts';
import { measureProgram } from './measure.ts';
import { NOTHING_BUILT, PHASES, type BuildReport } from './phases.ts';
import { layPlainProject } from './plain.ts';
import { layProject } from './project.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ASTRO = 'node_modules/astro/bin/astro.mjs';
/** What a build leaves, of Astro and of the magazine. */
const LEFT = ['.astro', '.cache', 'dist', 'node_modules/.astro', 'node_modules/.vite'];

/**
 * Forgets what builds have left.
 *
 * @param stays A folder that is to stay: what a machine that publishes may bring from one build to the next.
 */
function forget(project: string, stays?: '.cache/kept' | '.cache/kept/pictures'): void {
  const held = path.join(project, stays ?? '');
  const aside = `${project}-kept`;
  if (stays) renameSync(held, aside);
  for (const left of LEFT) rmSync(path.join(project, left), { recursive: true, force: true });
  if (!stays) return;
  mkdirSync(path.dirname(held), { recursive: true });
  renameSync(aside, held);
}

const CONFIG = 'src/workshop/bench/astro.config.mjs';

/** The files below a folder, whatever their depth. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
}

/** The kinds of what a build keeps. */
type Kept = 'pictures' | 'texts';

/** How many things of a kind a project keeps from one build to the next. */
function countKept(project: string, kind: Kept): number {
  const folder = path.join(project, '.cache/kept', kind);
  return existsSync(folder) ? filesIn(folder).length : 0;
}

/** The pages of the built site, and what tells each from any other. */
function readPages(project: string): Map<string, string> {
  const site = path.join(project, 'dist');
  const pages = existsSync(site) ? filesIn(site).filter((file) => file.endsWith('.html')) : [];
  return new Map(pages.map((file) => [file, hash('sha256', readFileSync(file))]));
}

function measureRun(project: string, name: string): Run {
  const check = measureProgram(['src/desk/cli/main.ts', 'check', '--format', 'json'], project);
  const kept = (kind: Kept) => countKept(project, kind);
  const [texts, drawn] = [kept('texts'), kept('pictures')];
  const former = readPages(project);
  const told = path.join(project, '.cache/phases.json');
  rmSync(told, { force: true });
  const build = measureProgram(['src/workshop/tasks/build.ts', '--config', CONFIG], project);
  // A build that leaves the site as it lies tells nothing.
  const report = existsSync(told)
    ? (JSON.parse(readFileSync(told, 'utf8')) as BuildReport)
    : NOTHING_BUILT;
  const files = filesIn(path.join(project, 'dist'));
  const phases = PHASES.map((phase) => [phase, report.seconds[phase]] as const);
  const sum = phases.reduce((total, [, seconds]) => total + seconds, 0);
  return {
    name,
    cpuSeconds: check.cpuSeconds + build.cpuSeconds,
    wallSeconds: check.wallSeconds + build.wallSeconds,
    peakMebibytes: Math.max(check.peakMebibytes, build.peakMebibytes),
    phases: {
      check: check.cpuSeconds,
      ...Object.fromEntries(phases),
      // Pagefind runs as a program of its own.
      search: report.seconds.search + build.childSeconds,
      rest: build.cpuSeconds - build.childSeconds - sum,
    },
    pages: report.pages,
    texts: kept('texts') - texts,
    changed: [...readPages(project)].filter(([page, made]) => former.get(page) !== made).length,
    pictures: kept('pictures') - drawn,
    files: files.length,
    bytes: files.reduce((total, file) => total + statSync(file).size, 0),
  };
}

function measurePlain(folder: string, name: string): Yardstick {
  return { name, ...measureProgram([ASTRO, 'build'], folder) };
}

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
});
const size = Number(values.articles);
const seed = Number(values.seed);
if (!Number.isInteger(size) || size < 1 || !Number.isInteger(seed)) {
  throw new RangeError('--articles and --seed take whole numbers, the first at least 1.');
}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
try {
  const project = path.join(folder, 'magazine');
  const plain = path.join(folder, 'plain');
  mkdirSync(project);
  mkdirSync(plain);
  layProject(ROOT, project, { size, seed });
  // The ledger is that of a magazine which has all its addresses.
  measureProgram(['src/desk/cli/main.ts', 'addresses'], project);
  forget(project);
  const content = path.join(project, 'content');
  const texts = filesIn(path.join(content, 'articles')).filter((file) => file.endsWith('.mdx'));
  const journeys = filesIn(path.join(content, 'journeys'));
  const [processor] = cpus();
  console.log(
    `${size} bilingual articles, seed ${seed}. Node ${process.version}, ${availableParallelism()} cores, ${processor?.model ?? 'unknown'}.`,
  );

  const runs = [measureRun(project, 'from nothing'), measureRun(project, 'nothing changed')];
  appendFileSync(texts.at(-1) ?? '', '\nOne more sentence.\n');
  runs.push(measureRun(project, 'one text changed'));
  const journey = journeys.at(-1) ?? '';
  const changed = readFileSync(journey, 'utf8').replace(
    /feeling: (-?\d)/,
    (_, feeling: string) => `feeling: ${feeling === '0' ? '1' : '0'}`,
  );
  writeFileSync(journey, changed);
  runs.push(measureRun(project, 'one journey changed'));
  forget(project, '.cache/kept');
  runs.push(measureRun(project, 'fresh, all kept'));
  forget(project, '.cache/kept/pictures');
  runs.push(measureRun(project, 'pictures kept'));

  layPlainProject(ROOT, plain, texts, runs[0]?.pages ?? 0);
  const yardsticks = [measurePlain(plain, 'from nothing'), measurePlain(plain, 'again')];
  console.log(formatTable(runs, yardsticks));
  const kept = path.join(ROOT, '.cache/bench');
  mkdirSync(kept, { recursive: true });
  const file = path.join(kept, `${size}-${seed}.json`);
  writeFileSync(file, JSON.stringify({ size, seed, runs, plain: yardsticks }, null, 2));
  console.log(`\nKept in ${path.relative(ROOT, file)}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
