import path from 'node:path';
import { dateAt } from '../../magazine/library/calendar.ts';
import { KEPT_FOLDER } from '../../magazine/kept/kept-files.ts';
import { CONTENT_ROOT, PROJECT } from '../files/content-root.ts';
import { createAsker } from './asker.ts';
import { chooseLocale } from '../../magazine/words/machine-locale.ts';
import { run } from './run.ts';

/** The calendar date in Paris, where the magazine appears: the same day as the build’s. */
const today = dateAt(new Date());

// Windows sets none of the variables that tell the language; its own setting is in Intl.
const system =
  process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : undefined;
const locale = chooseLocale(process.env, system);

const { stdin, stdout, stderr, env } = process;
const interactive = stdin.isTTY && stdout.isTTY && !env.CI;

// Whoever reads the pipe, `head` for instance, may have had enough.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The code is set rather than the process ended, so that a long report reaches a slow pipe whole.
process.exitCode = await run(process.argv.slice(2), {
  print: (text) => stdout.write(text),
  complain: (text) => stderr.write(text),
  today,
  locale,
  root: CONTENT_ROOT,
  kept: path.join(PROJECT, KEPT_FOLDER),
  createAsker: interactive ? createAsker : undefined,
  coloured: stdout.isTTY && stdout.hasColors() && !env.NO_COLOR,
  environment: env,
  // npm starts in the project’s folder, and keeps that of the editor.
  folder: env.INIT_CWD ?? process.cwd(),
});
