import { Interrupted, type Asker } from '../desk/cli/asker.ts';

/** Takes what is proposed. */
export const KEEP = Symbol('keep');

type Answer = string | boolean | readonly string[] | typeof KEEP;

/** A question, by words of it, and what is answered. */
export type Line = readonly [words: string, answer: Answer];

/** An editor who follows a script, and what they have seen. */
export interface ScriptedAsker extends Asker {
  /** Every question, in order. */
  questions: string[];
  /** What was said against an answer. */
  problems: string[];
  /** What stood there already, for each question. */
  proposals: unknown[];
}

/**
 * Makes an editor who answers line by line, and leaves at the question after the last line. Where an
 * answer is refused, the next line answers the same question.
 *
 * @throws {Error} When another question is asked than the script expects.
 */
export function createScriptedAsker(script: readonly Line[]): ScriptedAsker {
  const lines = [...script];
  const questions: string[] = [];
  const problems: string[] = [];
  const proposals: unknown[] = [];
  const next = (message: string, proposal: unknown): Exclude<Answer, typeof KEEP> => {
    const line = lines.shift();
    if (!line) throw new Interrupted();
    const [words, answer] = line;
    if (!message.includes(words)) throw new Error(`“${message}” was asked, and not “${words}”.`);
    return answer === KEEP ? (proposal as string) : answer;
  };
  const note = (message: string, proposal: unknown) => {
    questions.push(message);
    proposals.push(proposal);
  };
  return {
    questions,
    problems,
    proposals,
    text: async ({ message, initial = '', refuse }) => {
      note(message, initial);
      for (;;) {
        const answer = String(next(message, initial));
        const problem = refuse?.(answer);
        if (problem === undefined) return answer;
        problems.push(problem);
      }
    },
    select: async ({ message, choices, initial }) => {
      note(message, initial);
      const answer = next(message, initial ?? choices[0]?.value);
      const choice = choices.find(({ value, label }) => value === answer || label === answer);
      if (!choice) throw new Error(`“${String(answer)}” is no answer to “${message}”.`);
      return choice.value;
    },
    selectMany: async ({ message, choices, initial = [] }) => {
      note(message, initial);
      const answer = next(message, initial);
      const chosen = [answer].flat().flatMap((each) => String(each).split(/[\s,]+/));
      return choices.map(({ value }) => value).filter((value) => chosen.includes(value));
    },
    confirm: async ({ message, initial }) => {
      note(message, initial);
      return next(message, initial) === true;
    },
  };
}
