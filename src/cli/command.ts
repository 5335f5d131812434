/** What the shell is told: 0 all well, 1 problems found, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes, and the day it is: passed in, so that a test can give its own. */
export interface CommandContext {
  print: (text: string) => void;
  /** Calendar date, `YYYY-MM-DD`. */
  today: string;
}

/** A verb of the command line. */
export interface Command {
  name: string;
  /** What it does, in one line. */
  summary: string;
  /** How it is called, with its options. */
  usage: string;
  /**
   * @param options Arguments after the verb.
   * @throws {UsageError} When they are not understood.
   */
  run: (options: readonly string[], context: CommandContext) => Promise<ExitCode>;
}

/** Tells that the command line was not understood, in a sentence for whoever typed it. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}
