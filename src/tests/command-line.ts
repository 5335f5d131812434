import type { Asker } from '../desk/cli/asker.ts';
import type { ExitCode } from '../desk/cli/command.ts';
import { run, type RunContext } from '../desk/cli/run.ts';
import { FIXTURE_DAY, MAGAZINE } from './fixture-magazine.ts';

/** What the shell and the editor get from a command line. */
export interface Outcome {
  code: ExitCode;
  printed: string;
  complaint: string;
}

interface Setting extends Partial<Omit<RunContext, 'print' | 'complain' | 'createAsker'>> {
  /** Answers the questions; nobody does where it is left out. */
  asker?: Asker;
}

/**
 * Runs a command line as `npm run desk` does, in English, on the small magazine unless another root is
 * given.
 */
export async function typeCommand(
  words: readonly string[],
  { asker, ...setting }: Setting = {},
): Promise<Outcome> {
  let printed = '';
  let complaint = '';
  const code = await run(words, {
    today: FIXTURE_DAY,
    locale: 'en',
    root: MAGAZINE,
    coloured: false,
    environment: {},
    folder: setting.root ?? MAGAZINE,
    ...setting,
    createAsker: asker && (() => asker),
    print: (text) => {
      printed += text;
    },
    complain: (text) => {
      complaint += text;
    },
  });
  return { code, printed, complaint };
}
