import { run } from './run.ts';

/** The calendar date in Paris, where the magazine appears: the same day as the build’s. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());

// The code is set rather than the process ended, so that a long report reaches a slow pipe whole.
process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  today,
});
