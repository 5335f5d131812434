import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatReport, hasErrors } from '../../checks/report.ts';
import { checkReading } from '../../checks/rules.ts';
import { NoContentError, readManuscripts, type Reading } from '../../library/from-disk.ts';
import { UsageError, type Command } from '../command.ts';

function parseRoot(options: readonly string[]): string | undefined {
  try {
    const { values } = parseArgs({ args: [...options], options: { root: { type: 'string' } } });
    return values.root === undefined ? undefined : path.resolve(values.root);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    throw new UsageError(`${reason}. See check --help.`, { cause: error });
  }
}

async function readContent(root: string | undefined): Promise<Reading> {
  try {
    return await readManuscripts(root);
  } catch (error) {
    if (error instanceof NoContentError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** Finds everything that is wrong with the content, and says it at once. */
export const check: Command = {
  name: 'check',
  summary: 'Check the content: references, languages, tags, dates.',
  usage: `check [--root DIR]

  --root DIR   Folder that holds content/; by default this project.

Exit code: 0 the content is accepted, 1 it is refused, 2 wrong use.`,
  async run(options, { print, today }) {
    const reading = await readContent(parseRoot(options));
    const problems = checkReading(reading, today);
    print(formatReport(problems));
    return hasErrors(problems) ? 1 : 0;
  },
};
