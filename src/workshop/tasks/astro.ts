/** Runs Astro without its telemetry: `node src/workshop/tasks/astro.ts dev`. */
import { runCommand } from './command.ts';

process.exitCode = runCommand(['astro', ...process.argv.slice(2)].join(' '));
