/**
 * Everything that must hold before a change is published, in two lanes side by side and then on the
 * built sites. A step that fails does not stop the others, so that one run shows every problem; what a
 * step prints is shown whole when it ends.
 */
import { runCommand, runQuietly } from './command.ts';

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

/**
 * All that uses Astro stands in one lane, since two of it would write the same files. The types come
 * first: Astro writes those of the content on the way, and the lint rules read them.
 */
const LANES: readonly (readonly Step[])[] = [
  [
    { title: 'Types', command: 'npm run --silent types' },
    { title: 'Lint', command: 'npm run --silent lint:rules' },
    { title: 'Showcase', command: 'npm run --silent build:showcase' },
    { title: 'Build', command: 'node src/workshop/tasks/build.ts' },
  ],
  [
    { title: 'Formatting', command: 'npm run --silent format:check' },
    { title: 'Unused code', command: 'npm run --silent unused' },
    { title: 'Content', command: 'npm run --silent check' },
    { title: 'Unit tests', command: 'npm run --silent test:unit' },
  ],
];

const SITES: Step = {
  title: 'Built sites and browser',
  command: 'npm run --silent test:site',
  needs: ['Showcase', 'Build'],
};

const results: Result[] = [];

/** Runs a step, and notes how it went. */
async function runStep(
  { title, command, needs = [] }: Step,
  run: (command: string) => number | Promise<number>,
): Promise<void> {
  const lacking = results.find(
    (result) => needs.includes(result.title) && result.outcome !== 'passed',
  );
  if (lacking) {
    console.log(`\n${title} is not run: it needs “${lacking.title}” to pass.`);
    results.push({ title, outcome: 'not run', seconds: 0 });
    return;
  }
  const start = performance.now();
  const outcome = (await run(command)) === 0 ? 'passed' : 'failed';
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

await Promise.all(
  LANES.map(async (lane) => {
    for (const step of lane) {
      await runStep(step, async (command) => {
        console.log(`${step.title} …`);
        const { code, printed } = await runQuietly(command);
        console.log(`\n${step.title}\n${printed.trimEnd()}`);
        return code;
      });
    }
  }),
);
console.log(`\n${SITES.title}`);
await runStep(SITES, runCommand);
console.log(formatResults());
process.exitCode = results.every(({ outcome }) => outcome === 'passed') ? 0 : 1;
