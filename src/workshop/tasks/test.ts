/**
 * Everything that must hold before a change is published, one step after the other. A step that
 * fails does not stop the others, so that one run shows every problem.
 */
import { runCommand } from './command.ts';

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

/** The types come first: Astro writes those of the content on the way, and the lint rules read them. */
const STEPS: readonly Step[] = [
  { title: 'Types', command: 'npm run --silent types' },
  { title: 'Formatting', command: 'npm run --silent format:check' },
  { title: 'Lint', command: 'npm run --silent lint' },
  { title: 'Unused code', command: 'npm run --silent unused' },
  { title: 'Unit tests', command: 'npm run --silent test:unit' },
  { title: 'Content', command: 'npm run --silent check' },
  { title: 'Showcase', command: 'npm run --silent build:showcase' },
  { title: 'Build', command: 'node src/workshop/tasks/build.ts' },
  {
    title: 'Built sites and browser',
    command: 'npm run --silent test:site',
    needs: ['Showcase', 'Build'],
  },
];

function runStep(
  { title, command, needs = [] }: Step,
  index: number,
  done: readonly Result[],
): Result {
  console.log(`\n[${index + 1}/${STEPS.length}] ${title}`);
  const lacking = done.find(
    (result) => needs.includes(result.title) && result.outcome !== 'passed',
  );
  if (lacking) {
    console.log(`Not run: it needs “${lacking.title}” to pass.`);
    return { title, outcome: 'not run', seconds: 0 };
  }
  const start = performance.now();
  const outcome = runCommand(command) === 0 ? 'passed' : 'failed';
  return { title, outcome, seconds: (performance.now() - start) / 1000 };
}

function formatResults(results: readonly Result[]): string {
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

const results: Result[] = [];
for (const [index, step] of STEPS.entries()) results.push(runStep(step, index, results));
console.log(formatResults(results));
process.exitCode = results.every(({ outcome }) => outcome === 'passed') ? 0 : 1;
