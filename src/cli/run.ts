import { findNearest } from '../library/nearest.ts';
import { UsageError, type Command, type CommandContext, type ExitCode } from './command.ts';
import { check } from './commands/check.ts';

const COMMANDS: readonly Command[] = [check];

const PROGRAM = 'node src/cli/main.ts';

function formatHelp(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Use: ${PROGRAM} <command> [options]\n\n${lines.join('\n')}\n\nAsk a command for its options with --help.\n`;
}

function findCommand(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command) return command;
  const nearest = findNearest(
    name,
    COMMANDS.map((candidate) => candidate.name),
  );
  const hint = nearest ? `Did you mean “${nearest}”?` : `See ${PROGRAM} --help.`;
  throw new UsageError(`There is no command “${name}”. ${hint}`);
}

export interface RunContext extends CommandContext {
  /** Where complaints about the command line go. */
  complain: (text: string) => void;
}

/**
 * Runs a command line.
 *
 * @param words What was typed after the program’s name.
 */
export async function run(words: readonly string[], context: RunContext): Promise<ExitCode> {
  const [name, ...options] = words;
  const asksForHelp = (word: string | undefined) => word === '--help' || word === '-h';
  try {
    if (name === undefined) throw new UsageError(`A command is missing. See ${PROGRAM} --help.`);
    if (asksForHelp(name)) {
      context.print(formatHelp());
      return 0;
    }
    const command = findCommand(name);
    if (options.some(asksForHelp)) {
      context.print(`${command.summary}\n\nUse: ${PROGRAM} ${command.usage}\n`);
      return 0;
    }
    return await command.run(options, context);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    context.complain(`${error.message}\n`);
    return 2;
  }
}
