/**
 * Everything that must hold before a change is published. A step that fails does not stop the others, so
 * that one run shows every problem. What takes one core each runs side by side.
 */
import { runBeside } from './command.ts';

interface Step {
  title: string;
  command: string;
  /** The titles of the steps without which this one cannot be judged. */
  needs?: readonly string[];
}

interface Result {
  title: string;
  outcome: 'passed' | 'failed' | 'not run';
  seconds: number;
}

/** Steps that follow one another. */
type Lane = readonly Step[];

/**
 * The lanes of a stage run side by side; of the last one the output is shown as it comes, of the others at
 * the end of each step. Types come before lint: Astro writes those of the content on the way, and the rules
 * read them. Builds write there too, so that they have a stage of their own.
 */
const STAGES: readonly (readonly Lane[])[] = [
  [
    [
      { title: 'Types', command: 'npm run --silent types' },
      { title: 'Lint', command: 'npm run --silent lint' },
    ],
    [
      { title: 'Formatting', command: 'npm run --silent format:check' },
      { title: 'Unused code', command: 'npm run --silent unused' },
      { title: 'Content', command: 'npm run --silent check' },
      { title: 'Unit tests', command: 'npm run --silent test:unit' },
    ],
  ],
  [
    [
      { title: 'Showcase', command: 'npm run --silent build:showcase' },
      { title: 'Build', command: 'node src/workshop/tasks/build.ts' },
      {
        title: 'Built sites and browser',
        command: 'npm run --silent test:site',
        needs: ['Showcase', 'Build'],
      },
    ],
  ],
];

const COUNT = STAGES.flat(2).length;
const results: Result[] = [];
let started = 0;

async function runStep({ title, command, needs = [] }: Step, isShown: boolean): Promise<void> {
  const heading = `\n[${(started += 1)}/${COUNT}] ${title}`;
  const lacking = results.find(
    (result) => needs.includes(result.title) && result.outcome !== 'passed',
  );
  console.log(isShown || lacking ? heading : `${heading}: beside what follows`);
  if (lacking) {
    console.log(`Not run: it needs “${lacking.title}” to pass.`);
    results.push({ title, outcome: 'not run', seconds: 0 });
    return;
  }
  const start = performance.now();
  const { code, output } = await runBeside(command, isShown);
  const outcome = code === 0 ? 'passed' : 'failed';
  if (!isShown) console.log(`\n${title}: ${outcome}\n${output}`);
  results.push({ title, outcome, seconds: (performance.now() - start) / 1000 });
}

function formatResults(): string {
  const width = Math.max(...results.map(({ title }) => title.length));
  const lines = results.map(
    ({ title, outcome, seconds }) =>
      `  ${title.padEnd(width)}  ${outcome.padEnd(7)}  ${seconds.toFixed(1).padStart(6)} s`,
  );
  const count = (outcome: Result['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  return [
    '',
    ...lines,
    '',
    `Steps: ${count('passed')} passed, ${count('failed')} failed, ${count('not run')} not run.`,
  ].join('\n');
}

for (const lanes of STAGES) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const step of lane) await runStep(step, lane === lanes.at(-1));
    }),
  );
}
console.log(formatResults());
process.exitCode = results.every(({ outcome }) => outcome === 'passed') ? 0 : 1;
